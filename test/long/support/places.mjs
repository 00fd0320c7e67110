// A kind of record as somebody who joins would write it, after CONTRIBUTING: one folder.
export const places = {
  'collection.ts': `import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../kernel/desk-groups'

/** A place, as it is called now. */
export const collection: CollectionConfig = {
  slug: 'places',
  labels: {
    singular: { en: 'Place', ru: 'Место', he: 'מקום' },
    plural: { en: 'Places', ru: 'Места', he: 'מקומות' },
  },
  admin: { group: { ...deskGroups.exhibit }, useAsTitle: 'name', defaultColumns: ['name', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true, label: { en: 'Name', ru: 'Название', he: 'שם' } },
    { name: 'history', type: 'textarea', localized: true, label: { en: 'History', ru: 'История', he: 'היסטוריה' } },
  ],
}
`,
  'doc.ts': `import { z } from 'zod'
import * as shapes from '../../kernel/shapes'

/** A place as stored, every language at once. */
export const PlaceDoc = z.object({ ...shapes.common, name: shapes.localizedText, history: shapes.localizedText })

export type Place = z.output<typeof PlaceDoc>
`,
  'published.ts': `import { z } from 'zod'
import { text } from '../../kernel/marks'
import type { Presented } from '../../kernel/presented'
import type { Listing } from '../../kernel/record'
import type { Place } from './doc'

/** What the public sees of a place. */
export const PlaceView = z.object({ name: z.string(), history: z.string().nullable() }).describe('A place')

export const present = (place: Place): Presented => ({ name: text(place.name), history: text(place.history) })

export const presentCard = (place: Place): Presented => ({
  title: text(place.name),
  caption: text(place.history),
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
`,
  'rules.ts': `import { inSomeLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Place } from './doc'

export const rules: Check<Place>[] = [inSomeLanguage('/name', ({ name }) => name, 'name_missing')]
`,
  'readiness.ts': `import { inSourceLanguage } from '../../kernel/checks'
import type { Check } from '../../kernel/record'
import type { Place } from './doc'

export const readiness: Check<Place>[] = [inSourceLanguage('/name', ({ name }) => name, 'name_untold')]
`,
  'index.ts': `import { record } from '../../kernel/record'
import { collection } from './collection'
import { PlaceDoc } from './doc'
import { listing, PlaceView, present, presentCard } from './published'
import { readiness } from './readiness'
import { rules } from './rules'

export const places = record({
  slug: 'places',
  singular: 'place',
  collection,
  doc: PlaceDoc,
  ownedThrough: 'none',
  nameField: 'name',
  rules,
  readiness,
  view: PlaceView,
  present,
  card: presentCard,
  listing,
  placeable: true,
  embeddable: true,
})
`,
}
