import type { Article } from './content-texts'
import { heading, linked, paragraph, title, writtenIn } from './rich-text'

const institution = (slug: string, name: string) => linked({ kind: 'institutions', slug }, name)
const person = (slug: string, name: string) => linked({ kind: 'people', slug }, name)

/** Retold from an essay published elsewhere; the details around it are in their own fields. */
export const essay: Article = {
  slug: 'the-soviet-jewry-movement-in-america',
  kind: 'essay',
  title: {
    en: 'The Soviet Jewry Movement in America',
    ru: 'Движение за советское еврейство в Америке',
    he: 'התנועה למען יהודי ברית המועצות באמריקה',
  },
  standfirst: {
    en: 'American Jews set out to free those of the Soviet Union, and came out of it stronger and closer together.',
    ru: 'Американские евреи боролись за свободу советских – и сами стали сильнее и сплочённее.',
    he: 'יהודי אמריקה יצאו למאבק לשחרור יהודי ברית המועצות, ויצאו ממנו חזקים ומאוחדים יותר.',
  },
  // the caption and the credit spell the artist as the source page does: in two ways, neither of them his own
  hero: {
    of: { kind: 'media', slug: 'let-my-people-go' },
    captionOverride: { en: 'Dan Resigner’s iconic 1969 poster.' },
    credit: { en: 'Dan Resinger’s Let My People Go' },
  },
  body: [
    {
      blockType: 'text',
      text: {
        en: writtenIn(
          'en',
          paragraph(
            'Whether Jews might leave the Soviet Union was a matter of the Cold War, and it was not fought out behind the iron curtain alone. In America too there grew a strong movement from below. It had a large share in getting the Soviet Jews out, and while it lasted it drew the political outlines of the American Jewish community.',
          ),
        ),
      },
    },
    {
      blockType: 'text',
      text: {
        en: writtenIn(
          'en',
          heading('First Advocacy Groups'),
          paragraph(
            'In America the first groups to speak up for Soviet Jews date from 1964. In that year Jews of Cleveland, and with them an organization of students, began the ',
            institution('cleveland-committee-on-soviet-anti-semitism', 'Cleveland Committee on Soviet Anti-Semitism'),
            '. In New York City ',
            person('jacob-birnbaum', 'Jacob Birnbaum'),
            ', who had come from Britain, founded ',
            institution('student-struggle-for-soviet-jewry', 'Student Struggle for Soviet Jewry'),
            ', which was also to give young people a Jewish life again. Neither group had anything to do with the Jewish establishment. American Jews were better off and more at home in their country by the year; to take up this cause was, in many ways, to protest against a community, and above all leaders, who seemed to have grown too comfortable.',
          ),
          paragraph(
            'The leaders had little success when they tried it themselves. In April 1964 delegates of most of the large American Jewish organizations came together in Washington as the ',
            institution('american-jewish-conference-on-soviet-jewry', 'American Jewish Conference on Soviet Jewry'),
            '. It remained a gesture: the meeting closed without money or staff for any work that could last, and what it was about, a Jewish life held down by the state and borders shut to most who wished to go, was left where it had been.',
          ),
          paragraph(
            'For the two small groups that was a reason to do more. The one in Cleveland, headed by ',
            person('lou-rosenblum', 'Lou Rosenblum'),
            ', a scientist at NASA there, joined in time with younger groups from all parts of the country in the ',
            institution('union-of-councils-for-soviet-jews', 'Union of Councils on Soviet Jewry'),
            '. They got in touch with Jewish activists inside the Soviet Union, and held protests at home so that nobody could overlook the matter.',
          ),
        ),
      },
    },
  ],
  authors: [
    {
      person: 'gal-beckerman',
      bioAsOf: {
        en: writtenIn(
          'en',
          paragraph(
            'His first book, ',
            title('When They Come for Us, We’ll Be Gone'),
            ' (Houghton Mifflin Harcourt, September 2010), was among the best of the year for The New Yorker and the Washington Post, and won the National Jewish Book Award of 2010 and the Sami Rohr Prize for Jewish Literature of 2012. The New York Times, the Boston Globe and The Wall Street Journal are among the papers that have printed him.',
          ),
        ),
      },
    },
  ],
  source: { publisher: 'My Jewish Learning' },
  counterpart: {
    label: {
      en: 'The corresponding movement in the Soviet Union',
      ru: 'Соответствующее движение в Советском Союзе',
      he: 'התנועה המקבילה בברית המועצות',
    },
  },
  disclaimer: {
    en: 'What is said here is the author’s personal view. Comments are moderated; offensive or inappropriate ones are removed.',
    ru: 'Здесь выражено личное мнение автора. Комментарии проверяются; оскорбительные и неуместные удаляются.',
    he: 'הדברים הם דעתו האישית של המחבר. התגובות עוברות בקרה; תגובות פוגעניות או בלתי הולמות מוסרות.',
  },
  links: [
    {
      label: {
        en: 'Donate to My Jewish Learning, a not-for-profit organization',
      },
    },
    { label: { en: 'Privacy Policy', ru: 'Политика конфиденциальности', he: 'מדיניות פרטיות' } },
  ],
}
