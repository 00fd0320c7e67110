// A kind of record as somebody who joins would write it, after CONTRIBUTING: one folder.
export const slogans = {
  'collection.ts': `import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'

/** What was written on the posters. */
export const collection: CollectionConfig = {
  slug: 'slogans',
  labels: {
    singular: { en: 'Slogan', ru: 'Лозунг', he: 'סיסמה' },
    plural: { en: 'Slogans', ru: 'Лозунги', he: 'סיסמאות' },
  },
  admin: { group: { ...deskGroups.exhibit }, useAsTitle: 'name', defaultColumns: ['name', 'updatedAt'] },
  fields: [
    { name: 'name', type: 'text', localized: true, label: { en: 'Words', ru: 'Слова', he: 'מילים' } },
    { name: 'history', type: 'textarea', localized: true, label: { en: 'History', ru: 'История', he: 'היסטוריה' } },
  ],
}
`,
  'stored.ts': `import { z } from 'zod'
import * as shapes from '../../model/shapes'

/** A slogan as stored, every language at once. */
export const SloganDoc = z.object({ ...shapes.common, name: shapes.localizedText, history: shapes.localizedText })

export type Slogan = z.output<typeof SloganDoc>
`,
  'public.ts': `import { z } from 'zod'
import { text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import type { Slogan } from './stored'

/** What the public sees of a slogan. */
export const SloganView = z.object({ name: z.string(), history: z.string().nullable() }).describe('A slogan')

export const project = (slogan: Slogan): ViewTemplate => ({ name: text(slogan.name), history: text(slogan.history) })

export const projectCard = (slogan: Slogan): ViewTemplate => ({
  title: text(slogan.name),
  caption: text(slogan.history),
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = (): Listing => ({ terms: [], dateFrom: null, dateTo: null })
`,
  'rules.ts': `import { inSomeLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Slogan } from './stored'

export const rules: Check<Slogan>[] = [inSomeLanguage('/name', ({ name }) => name, 'name_missing')]
`,
  'readiness.ts': `import { inSourceLanguage } from '../../model/checks'
import type { Check } from '../../model/record'
import type { Slogan } from './stored'

export const readiness: Check<Slogan>[] = [inSourceLanguage('/name', ({ name }) => name, 'name_untold')]
`,
  'index.ts': `import { record } from '../../model/record'
import { collection } from './collection'
import { SloganDoc } from './stored'
import { listing, SloganView, project, projectCard } from './public'
import { readiness } from './readiness'
import { rules } from './rules'

export const slogans = record({
  slug: 'slogans',
  singular: 'slogan',
  collection,
  stored: SloganDoc,
  ownedThrough: 'none',
  nameField: 'name',
  rules,
  readiness,
  view: SloganView,
  project,
  card: projectCard,
  listing,
  placeable: true,
  embeddable: true,
})
`,
}
