import type { Person } from './content-authorities'
import { paragraphs } from './rich-text'

const nyu = { en: 'New York University', ru: 'Нью-Йоркский университет', he: 'אוניברסיטת ניו יורק' }

/** The speakers of the 2022 roundtable, in the programme's order. */
export const speakers: readonly Person[] = [
  {
    slug: 'tova-benjamin',
    name: { en: 'Tova Benjamin' },
    variants: [],
    roles: ['scholar', 'speaker'],
    biography: paragraphs({ en: ['Studies Russian and Jewish history.'] }),
    affiliations: [{ name: nyu }],
    living: 'yes',
  },
  {
    slug: 'hadas-binyamini',
    name: { en: 'Hadas Binyamini' },
    variants: [],
    roles: ['scholar', 'speaker'],
    biography: paragraphs({ en: ['Studies history together with Hebrew and Judaic studies.'] }),
    affiliations: [{ name: nyu }],
    living: 'yes',
  },
  {
    slug: 'jonathan-dekel-chen',
    name: { en: 'Jonathan Dekel-Chen', he: 'יונתן דקל־חן' },
    variants: [],
    roles: ['scholar', 'speaker'],
    biography: paragraphs({
      en: ['A historian of Jews who moved, farmed, gave and negotiated across borders in modern times.'],
    }),
    affiliations: [
      {
        name: {
          en: 'Hebrew University of Jerusalem',
          ru: 'Еврейский университет в Иерусалиме',
          he: 'האוניברסיטה העברית בירושלים',
        },
      },
    ],
    living: 'yes',
  },
  {
    slug: 'anna-shternshis',
    name: { en: 'Anna Shternshis', ru: 'Анна Штерншис' },
    variants: [],
    roles: ['scholar', 'speaker', 'writer'],
    biography: paragraphs({ en: ['A scholar of Yiddish and of Jewish life under Soviet rule.'] }),
    affiliations: [{ name: { en: 'University of Toronto', ru: 'Торонтский университет', he: 'אוניברסיטת טורונטו' } }],
    living: 'yes',
  },
  {
    slug: 'sasha-senderovich',
    name: { en: 'Sasha Senderovich', ru: 'Саша Сендерович' },
    variants: [],
    roles: ['scholar', 'speaker', 'writer'],
    biography: paragraphs({ en: ['A scholar and translator of Russian and Jewish literature.'] }),
    affiliations: [
      { name: { en: 'University of Washington', ru: 'Вашингтонский университет', he: 'אוניברסיטת וושינגטון' } },
    ],
    living: 'yes',
  },
]
