import type { ArchivalCollection } from './content-texts'
import type { Person, Place } from './content-authorities'
import { locales, type Localized } from '../kernel/languages'
import type { Data } from './localized'
import { idOf, words, type Ids } from './references'

const part = (name: Localized<string>, pick: (words: string[]) => string): Localized<string> =>
  Object.fromEntries(locales.flatMap((locale) => (name[locale] ? [[locale, pick(name[locale].split(' '))]] : [])))

export const personData = (one: Person, ids: Ids): Data => ({
  name: words(one.name, ids),
  nameParts: {
    given: words(
      part(one.name, ([given = '']) => given),
      ids,
    ),
    family: words(
      part(one.name, ([, ...family]) => family.join(' ')),
      ids,
    ),
    honorific: words(one.honorific, ids),
  },
  variants: one.variants.map((variant) => ({ ...variant })),
  living: one.living,
  life: { born: one.born ? { typed: one.born } : undefined, died: one.died ? { typed: one.died } : undefined },
  roles: one.roles,
  biography: words(one.biography, ids),
  keyDates: one.keyDates?.map(({ kind, date }) => ({ kind, date: { ...date } })),
  affiliations: one.affiliations?.map(({ institution, name, role }) => ({
    institution: institution && idOf(ids, 'institutions', institution),
    name: words(name, ids),
    role: words(role, ids),
  })),
  sourceLanguage: 'en',
})

export const placeData = (one: Place, ids: Ids): Data => ({
  name: words(one.name, ids),
  kind: one.kind,
  variants: one.variants.map((variant) => ({ ...variant })),
  parent: one.parent && idOf(ids, 'places', one.parent),
  point: one.point && { ...one.point },
  authorities: one.authorities.map((uri) => ({ uri })),
  sourceLanguage: 'en',
})

export const collectionData = (one: ArchivalCollection, ids: Ids): Data => ({
  title: words(one.title, ids),
  kind: one.kind,
  repository: idOf(ids, 'institutions', one.repository),
  parent: one.parent && idOf(ids, 'archival-collections', one.parent),
  dates: one.dates && { ...one.dates },
  extent: words(one.extent, ids),
  abstract: words(one.abstract, ids),
  scope: words(one.scope, ids),
  sourceLanguage: 'en',
})
