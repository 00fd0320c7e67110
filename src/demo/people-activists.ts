import type { Person } from './content-authorities'
import { cyrillic, latin } from './name-variants'
import { paragraphs } from './rich-text'

/** Those who took up the cause from outside, and those who wrote and drew for it. */
export const activists: readonly Person[] = [
  {
    slug: 'ed-koch',
    name: { en: 'Ed Koch', ru: 'Эд Коч', he: 'אד קוץ׳' },
    variants: [latin('Edward Irving Koch', 'birth-name'), cyrillic('Эдвард Ирвинг Коч', 'birth-name')],
    born: '1924-12-12',
    died: '2013-02-01',
    roles: ['official'],
    biography: paragraphs({ en: ['Mayor of New York City for three terms, from 1978 to 1989.'] }),
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
    variants: [latin('Yaakov Birnbaum', 'hebrew-name')],
    born: '1926-12-10',
    died: '2014-04-09',
    roles: ['activist'],
    biography: paragraphs({
      en: ['Born in Hamburg, raised in Britain. In New York he founded Student Struggle for Soviet Jewry in 1964.'],
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
    born: '1923-11-15',
    died: '2019-04-04',
    roles: ['activist', 'scientist'],
    biography: paragraphs({
      en: ['A chemist at NASA in Cleveland who led the committee there and the national union that grew out of it.'],
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
    born: '1934-08-03',
    died: '2019-11-26',
    roles: ['artist'],
    biography: paragraphs({
      en: [
        'A graphic designer and painter, born in Kanjiža in Yugoslavia; he came to Israel in 1949. His poster of 1969 with the words “Let My People Go” was seen at marches in many countries.',
      ],
    }),
    living: 'no',
  },
]
