import type { Person } from './content-authorities'
import { cyrillic, latin } from './name-variants'
import { paragraphs } from './rich-text'

/** Refuseniks, in the order in which the exhibit names them. */
export const refuseniks: readonly Person[] = [
  {
    slug: 'evgeny-abezgauz',
    name: { en: 'Evgeny Abezgauz', ru: 'Евгений Абезгауз', he: 'יבגני אבזגאוז' },
    variants: [latin('Yevgeny Abezgauz', 'other-spelling')],
    roles: ['artist', 'refusenik'],
    biography: paragraphs({
      en: ['A painter whose work was shown in 1975 at an exhibition of nonconformist art.'],
    }),
    living: 'unknown',
  },
  {
    slug: 'anya-essas',
    name: { en: 'Anya Essas', ru: 'Аня Эссас', he: 'אניה אסס' },
    variants: [],
    roles: ['refusenik'],
    biography: paragraphs({ en: ['A refusenik in the 1970s, with her husband Eliyahu Essas.'] }),
    spouse: 'eliyahu-essas',
    living: 'unknown',
  },
  {
    slug: 'eliyahu-essas',
    name: { en: 'Eliyahu Essas', ru: 'Элиягу Эссас', he: 'אליהו אסס' },
    honorific: { en: 'Rabbi', ru: 'Рав', he: 'הרב' },
    variants: [],
    roles: ['refusenik', 'clergy'],
    biography: paragraphs({ en: ['A rabbi, and a refusenik in the 1970s.'] }),
    spouse: 'anya-essas',
    living: 'unknown',
  },
  {
    slug: 'avital-sharansky',
    name: { en: 'Avital Sharansky', ru: 'Авиталь Щаранская', he: 'אביטל שרנסקי' },
    variants: [latin('Avital Shcharansky', 'other-spelling')],
    born: '1950',
    roles: ['activist'],
    biography: paragraphs({
      en: [
        'Left for Israel in 1974, the day after her wedding, while her husband was kept back. For twelve years she asked governments and crowds in many countries to stand up for him.',
      ],
    }),
    keyDates: [{ kind: 'emigrated', date: { typed: '1974' } }],
    spouse: 'natan-sharansky',
    living: 'yes',
  },
  {
    slug: 'natan-sharansky',
    name: { en: 'Natan Sharansky', ru: 'Натан Щаранский', he: 'נתן שרנסקי' },
    variants: [
      latin('Natan Shcharansky', 'other-spelling'),
      latin('Anatoly Shcharansky', 'birth-name'),
      cyrillic('Анатолий Борисович Щаранский', 'birth-name'),
    ],
    born: '1948',
    roles: ['refusenik', 'prisoner-of-zion', 'activist', 'official'],
    biography: paragraphs({
      en: [
        'Refused an exit visa, he spoke for other refuseniks and was a founding member of the Moscow Helsinki Group. Arrested in 1977, he was in prison and camp until an exchange freed him in 1986. In Israel he became a minister and later chaired the Jewish Agency.',
      ],
      ru: [
        'Получив отказ в выезде, он стал говорить от имени других отказников и был среди основателей Московской Хельсинкской группы. Арестован в 1977 году; оставался в тюрьме и лагере, пока в 1986 году его не освободили в ходе обмена. В Израиле был министром, позднее возглавлял Еврейское агентство.',
      ],
      he: [
        'לאחר שסורב דיבר בשם מסורבים אחרים והיה ממייסדי קבוצת הלסינקי במוסקבה. נאסר ב־1977 והוחזק בכלא ובמחנה עד ששוחרר בעסקת חילופים ב־1986. בישראל כיהן כשר, ובהמשך עמד בראש הסוכנות היהודית.',
      ],
    }),
    keyDates: [
      { kind: 'arrested', date: { typed: '1977' } },
      { kind: 'released', date: { typed: '1986' } },
      { kind: 'emigrated', date: { typed: '1986' } },
    ],
    spouse: 'avital-sharansky',
    living: 'yes',
  },
  {
    slug: 'ida-nudel',
    name: { en: 'Ida Nudel', ru: 'Ида Нудель', he: 'אידה נודל' },
    variants: [],
    born: '1931',
    died: '2021',
    roles: ['refusenik', 'prisoner-of-zion', 'activist'],
    biography: paragraphs({
      en: [
        'She looked after those in prison. In 1978 she was herself sentenced to four years of exile; in 1987 she was told that she could leave.',
      ],
    }),
    keyDates: [
      { kind: 'arrested', date: { typed: '1978' } },
      { kind: 'released', date: { typed: '1982' } },
      { kind: 'emigrated', date: { typed: '1987' } },
    ],
    living: 'no',
  },
  {
    slug: 'iosif-mendelevich',
    name: { en: 'Iosif Mendelevich', ru: 'Иосиф Менделевич', he: 'יוסף מנדלביץ׳' },
    variants: [latin('Yosef Mendelevich', 'hebrew-name')],
    roles: ['prisoner-of-zion', 'activist'],
    biography: paragraphs({
      en: [
        'Arrested in 1970 with others who had planned to leave in a small plane, he was in prison and camps until 1981 and then went to Israel.',
      ],
    }),
    keyDates: [
      { kind: 'arrested', date: { typed: '1970' } },
      { kind: 'released', date: { typed: '1981' } },
      { kind: 'emigrated', date: { typed: '1981' } },
    ],
    living: 'yes',
  },
]
