import type { Placement, Theme } from './content'
import { themesItems } from './items-themes'
import { paragraphs } from './rich-text'

const kicker = { en: 'Context', ru: 'Контекст', he: 'הקשר' }

const placed = (theme: string): Placement[] =>
  themesItems.filter(({ themes }) => themes.includes(theme)).map(({ slug }) => ({ of: { kind: 'items', slug } }))

export const themes: readonly Theme[] = [
  {
    slug: 'cold-war',
    title: { en: 'Cold War', ru: 'Холодная война', he: 'המלחמה הקרה' },
    kicker,
    intro: paragraphs({
      en: [
        'Two powers that threatened each other also kept talking. In that narrow space, what became of single families was discussed by presidents and ambassadors.',
      ],
      ru: [
        'Две державы, угрожавшие друг другу, всё же продолжали переговоры. В этом узком пространстве судьбы отдельных семей обсуждали президенты и послы.',
      ],
      he: [
        'שתי מעצמות שאיימו זו על זו המשיכו גם לדבר. במרווח הצר הזה נדון גורלן של משפחות בודדות בין נשיאים לשגרירים.',
      ],
    }),
    placements: placed('cold-war'),
    sourceLanguage: 'en',
  },
  {
    slug: 'human-rights',
    title: { en: 'Human Rights', ru: 'Права человека', he: 'זכויות אדם' },
    kicker,
    intro: paragraphs({
      en: [
        'Those who asked to leave spoke of rights that others, in the USSR and far from it, were fighting for as well, and found allies among them.',
      ],
      ru: [
        'Те, кто добивался выезда, говорили о правах, за которые боролись и другие — в СССР и далеко за его пределами, — и находили среди них союзников.',
      ],
      he: ['מי שביקשו לצאת דיברו על זכויות שגם אחרים נאבקו למענן, בברית המועצות והרחק ממנה, ומצאו בהם בעלי ברית.'],
    }),
    placements: placed('human-rights'),
    sourceLanguage: 'en',
  },
  {
    slug: 'jewish-identity',
    title: { en: 'Jewish Identity', ru: 'Еврейская идентичность', he: 'זהות יהודית' },
    kicker,
    intro: paragraphs({
      en: [
        'A holiday kept in secret, a language learned from copied pages, a march with friends: taking part was also a way to ask what being Jewish meant.',
      ],
      ru: [
        'Праздник, отмеченный тайком, язык, выученный по перепечатанным страницам, шествие вместе с друзьями: участие было ещё и поводом спросить себя, что значит быть евреем.',
      ],
      he: [
        'חג שנחגג בסתר, שפה שנלמדה מדפים מועתקים, צעדה עם חברים: ההשתתפות הייתה גם דרך לשאול מה פירושו להיות יהודי.',
      ],
    }),
    placements: placed('jewish-identity'),
    sourceLanguage: 'en',
  },
  {
    slug: 'immigration',
    title: { en: 'Immigration', ru: 'Иммиграция', he: 'הגירה' },
    kicker,
    intro: paragraphs({
      en: [
        'Leaving was only half of the way. Those who arrived had a language, a city and often a new trade to learn, and the places that took them in changed with them.',
      ],
      ru: [
        'Отъезд был лишь половиной пути. Приехавшим предстояло освоить язык, город, а часто и новое ремесло, и места, которые их приняли, менялись вместе с ними.',
      ],
      he: [
        'היציאה הייתה רק מחצית הדרך. על הבאים היה ללמוד שפה, עיר ולעיתים גם מקצוע חדש, והמקומות שקלטו אותם השתנו יחד איתם.',
      ],
    }),
    placements: placed('immigration'),
    sourceLanguage: 'en',
  },
]
