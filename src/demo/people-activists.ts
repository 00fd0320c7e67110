import type { Person } from './content-authorities'
import { latin } from './name-variants'
import { paragraphs } from './rich-text'

/** Activists, and those who wrote and drew for the movement. */
export const activists: readonly Person[] = [
  {
    slug: 'ed-koch',
    name: { en: 'Ed Koch', ru: 'Эд Коч', he: 'אד קוץ׳' },
    variants: [],
    born: '1924',
    died: '2013',
    roles: ['official'],
    biography: paragraphs({ en: ['Mayor of New York City in the 1980s.'] }),
    living: 'no',
  },
  {
    slug: 'alex-blavatnik',
    name: { en: 'Alex Blavatnik', ru: 'Алекс Блаватник', he: 'אלכס בלווטניק' },
    variants: [],
    roles: ['activist'],
    biography: paragraphs({
      en: ['Speaks for the Blavatnik Archive; his own family left the Soviet Union.'],
    }),
    affiliations: [{ institution: 'blavatnik-archive' }],
    living: 'yes',
  },
  {
    slug: 'jacob-birnbaum',
    name: { en: 'Jacob Birnbaum', ru: 'Яков Бирнбаум', he: 'יעקב בירנבוים' },
    variants: [],
    born: '1926',
    died: '2014',
    roles: ['activist'],
    biography: paragraphs({
      en: ['He came to New York from Britain and founded Student Struggle for Soviet Jewry there in 1964.'],
    }),
    affiliations: [
      {
        institution: 'student-struggle-for-soviet-jewry',
        role: { en: 'Founder', ru: 'Основатель', he: 'מייסד' },
      },
    ],
    living: 'no',
  },
  {
    slug: 'lou-rosenblum',
    name: { en: 'Lou Rosenblum' },
    variants: [latin('Louis Rosenblum', 'birth-name')],
    roles: ['activist', 'scientist'],
    biography: paragraphs({
      en: ['A scientist at NASA in Cleveland who led the committee there and the national union that grew out of it.'],
    }),
    affiliations: [
      { institution: 'cleveland-committee-on-soviet-anti-semitism' },
      { institution: 'union-of-councils-for-soviet-jews' },
      { name: { en: 'NASA', ru: 'НАСА', he: 'נאס״א' }, role: { en: 'Scientist', ru: 'Учёный', he: 'מדען' } },
    ],
    living: 'no',
  },
  {
    slug: 'gal-beckerman',
    name: { en: 'Gal Beckerman', he: 'גל בקרמן' },
    variants: [],
    roles: ['writer', 'journalist'],
    biography: paragraphs({ en: ['A journalist who wrote a history of the movement to free the Soviet Jews.'] }),
    living: 'yes',
  },
  {
    slug: 'dan-reisinger',
    name: { en: 'Dan Reisinger', ru: 'Дан Рейзингер', he: 'דן רייזינגר' },
    variants: [
      { ...latin('Dan Resinger', 'misspelling'), scheme: 'as-printed' },
      { ...latin('Dan Resigner', 'misspelling'), scheme: 'as-printed' },
    ],
    born: '1934',
    died: '2019',
    roles: ['artist'],
    biography: paragraphs({
      en: ['A graphic designer. His poster of 1969 has the words “Let My People Go”.'],
    }),
    living: 'no',
  },
]
