import type { Institution, LocalizedText } from './content'
import { paragraphs } from './rich-text'

const names = {
  cleveland: {
    en: 'Cleveland Committee on Soviet Anti-Semitism',
    ru: 'Кливлендский комитет по вопросам советского антисемитизма',
    he: 'ועד קליבלנד לענייני אנטישמיות סובייטית',
  },
  students: {
    en: 'Student Struggle for Soviet Jewry',
    ru: 'Студенческая борьба за советское еврейство',
    he: 'מאבק הסטודנטים למען יהודי ברית המועצות',
  },
  councils: {
    en: 'Union of Councils for Soviet Jews',
    ru: 'Объединение комитетов в защиту советских евреев',
    he: 'איגוד המועצות למען יהודי ברית המועצות',
  },
  conference: {
    en: 'American Jewish Conference on Soviet Jewry',
    ru: 'Американская еврейская конференция по советскому еврейству',
    he: 'הוועידה היהודית־אמריקאית למען יהדות ברית המועצות',
  },
} satisfies Record<string, LocalizedText>

const historicalBody = (name: LocalizedText) =>
  ({
    kind: 'historical-organization',
    name,
    creditLineTemplate: name,
    defaultLanguage: 'en',
  }) satisfies Partial<Institution>

export const historicalBodies: readonly Institution[] = [
  {
    ...historicalBody(names.cleveland),
    slug: 'cleveland-committee-on-soviet-anti-semitism',
    founded: { typed: '1964', note: 'The year an essay on the movement gives; other accounts say 1963.' },
    about: paragraphs({ en: ['A local group in Cleveland, one of the first in America to take up the cause.'] }),
  },
  {
    ...historicalBody(names.students),
    slug: 'student-struggle-for-soviet-jewry',
    shortName: { en: 'SSSJ' },
    founded: { typed: '1964' },
    about: paragraphs({ en: ['A student movement begun in New York.'] }),
  },
  {
    ...historicalBody(names.councils),
    slug: 'union-of-councils-for-soviet-jews',
    shortName: { en: 'UCSJ' },
    variants: [{ form: 'Union of Councils on Soviet Jewry', language: 'en' }],
    about: paragraphs({ en: ['Joined local groups from several American cities in one body.'] }),
  },
  {
    ...historicalBody(names.conference),
    slug: 'american-jewish-conference-on-soviet-jewry',
    founded: { typed: '1964-04' },
    about: paragraphs({ en: ['Brought the large Jewish organizations together in Washington.'] }),
  },
]
