// A kind of record as a newcomer would write it, following CONTRIBUTING: one folder.
export const slogans = {
  'collection.ts': `import type { CollectionConfig } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { deskGroups } from '../../model/desk-groups'
import { tones } from './vocabularies'

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
    { name: 'chant', type: 'text', label: { en: 'As it was chanted', ru: 'Как его скандировали', he: 'כפי שנקראה' } },
    { name: 'tone', type: 'select', options: optionsOf(tones), label: { en: 'Tone', ru: 'Тон', he: 'נימה' } },
  ],
}
`,
  'vocabularies.ts': `import type { Vocabulary } from '../../locales/ui-text'

export const tones = {
  hopeful: { en: 'Hopeful', ru: 'С надеждой', he: 'מלאת תקווה' },
  angry: { en: 'Angry', ru: 'Гневный', he: 'כועסת' },
} as const satisfies Vocabulary
`,
  'stored.ts': `import { z } from 'zod'
import * as shapes from '../../model/shapes'
import { tones } from './vocabularies'

/** A slogan as stored, every language at once. */
export const SloganDoc = z.object({
  ...shapes.common,
  name: shapes.localizedText,
  history: shapes.localizedText,
  chant: shapes.text,
  tone: shapes.oneOf(tones),
})

export type Slogan = z.output<typeof SloganDoc>
`,
  'public.ts': `import { z } from 'zod'
import { keysOf } from '../../locales/ui-text'
import { text } from '../../model/view-refs'
import type { ViewTemplate } from '../../model/view-template'
import type { Listing } from '../../model/record'
import type { Slogan } from './stored'
import { tones } from './vocabularies'

/** What the public sees of a slogan. */
export const SloganView = z
  .object({ name: z.string(), history: z.string().nullable(), tone: z.enum(keysOf(tones)).nullable() })
  .describe('A slogan')

type SloganPublic = z.output<typeof SloganView>

export const project = (slogan: Slogan): ViewTemplate => ({
  name: text(slogan.name),
  history: text(slogan.history),
  tone: slogan.tone,
})

export const projectCard = (slogan: Slogan): ViewTemplate => ({
  title: text(slogan.name),
  caption: text(slogan.history),
  date: null,
  credit: null,
  thumbnail: null,
})

export const listing = ({ tone }: SloganPublic): Listing<'tone'> => ({
  terms: tone ? [\`tone:\${tone}\`] : [],
  dateFrom: null,
  dateTo: null,
})
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
  searchable: ['chant'],
  bulkEditable: ['history', 'tone'],
  rules,
  readiness,
  view: SloganView,
  project,
  card: projectCard,
  filters: { tone: { of: 'a tone' } },
  listing,
  dashboard: 'coordinator',
  placeable: true,
  embeddable: true,
})
`,
}
