import type { Exhibit } from './content-page'
import { paragraphs } from './rich-text'

const title = { en: 'Refuseniks & Activists', ru: 'Отказники и активисты', he: 'מסורבי עלייה ופעילים' }

export const exhibit: Exhibit = {
  slug: 'refuseniks-and-activists',
  title,
  statement: paragraphs({
    en: [
      'Archives and museums lay out their holdings here, side by side: traces of Soviet Jews who asked to leave and were refused, and of people in many countries who spoke up for them.',
      'Their papers and pictures bear on questions that stay open: who may leave a country, where one is at home, and what strangers can do for each other.',
    ],
    ru: [
      'Архивы и музеи показывают здесь рядом свои материалы: свидетельства о советских евреях, которые просили разрешения уехать и получали отказ, и о людях в разных странах, которые за них вступались.',
      'Эти документы и снимки касаются вопросов, которые остаются открытыми: кто вправе покинуть страну, где человек чувствует себя дома и чем могут помочь друг другу незнакомые люди.',
    ],
    he: [
      'ארכיונים ומוזיאונים מציגים כאן את אוספיהם זה לצד זה: עדויות על יהודים בברית המועצות שביקשו לצאת וסורבו, ועל אנשים בארצות רבות שהשמיעו את קולם למענם.',
      'המסמכים והתמונות נוגעים בשאלות שנותרו פתוחות: מי רשאי לעזוב ארץ, היכן אדם מרגיש בבית, ומה יכולים זרים לעשות זה למען זה.',
    ],
  }),
  sections: ['people', 'actions', 'results', 'context', 'messages-of-support', 'add-your-story'],
  partners: [
    'national-library-of-israel',
    'american-jewish-historical-society',
    'blavatnik-archive',
    'wende-museum',
    'center-for-jewish-history',
  ],
  meta: {
    title,
    description: {
      en: 'Holdings of several archives on Soviet Jews who were refused leave to emigrate, and on those who helped them.',
      ru: 'Материалы нескольких архивов о советских евреях, которым отказывали в выезде, и о тех, кто им помогал.',
      he: 'אוספים מכמה ארכיונים על יהודי ברית המועצות שסורבו לצאת ממנה, ועל מי שסייעו להם.',
    },
  },
  sourceLanguage: 'en',
}
