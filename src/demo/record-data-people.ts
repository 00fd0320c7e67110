import type { ArchivalCollection } from './content-texts'
import type { Person, Place } from './content-authorities'
import { locales, type Localized } from '../languages/languages'
import type { Data } from './localized'
import { idOf, localizedData, type Ids } from './references'

const part = (name: Localized<string>, pick: (names: string[]) => string): Localized<string> =>
  Object.fromEntries(locales.flatMap((locale) => (name[locale] ? [[locale, pick(name[locale].split(' '))]] : [])))

export const personData = (one: Person, ids: Ids): Data => ({
  name: localizedData(one.name, ids),
  nameParts: {
    given: localizedData(
      part(one.name, ([provided = '']) => provided),
      ids,
    ),
    family: localizedData(
      part(one.name, ([, ...family]) => family.join(' ')),
      ids,
    ),
    honorific: localizedData(one.honorific, ids),
  },
  variants: one.variants.map((variant) => ({ ...variant })),
  living: one.living,
  life: { born: one.born ? { typed: one.born } : undefined, died: one.died ? { typed: one.died } : undefined },
  roles: one.roles,
  biography: localizedData(one.biography, ids),
  keyDates: one.keyDates?.map(({ kind, date }) => ({ kind, date: { ...date } })),
  affiliations: one.affiliations?.map(({ institution, name, role }) => ({
    institution: institution && idOf(ids, 'institutions', institution),
    name: localizedData(name, ids),
    role: localizedData(role, ids),
  })),
  sourceLanguage: 'en',
})

export const placeData = (one: Place, ids: Ids): Data => ({
  name: localizedData(one.name, ids),
  kind: one.kind,
  variants: one.variants.map((variant) => ({ ...variant })),
  parent: one.parent && idOf(ids, 'places', one.parent),
  point: one.point && { ...one.point },
  authorities: one.authorities.map((uri) => ({ uri })),
  sourceLanguage: 'en',
})

export const collectionData = (one: ArchivalCollection, ids: Ids): Data => ({
  title: localizedData(one.title, ids),
  kind: one.kind,
  repository: idOf(ids, 'institutions', one.repository),
  parent: one.parent && idOf(ids, 'archival-collections', one.parent),
  dates: one.dates && { ...one.dates },
  extent: localizedData(one.extent, ids),
  abstract: localizedData(one.abstract, ids),
  scope: localizedData(one.scope, ids),
  sourceLanguage: 'en',
})
