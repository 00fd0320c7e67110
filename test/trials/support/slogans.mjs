// A kind of record as a newcomer would write it, following CONTRIBUTING: one folder, and a file of texts in each language.
const texts = {
  en: {
    ...{ singular: 'Slogan', plural: 'Slogans', help: 'What was written on the posters.' },
    ...{ name: 'Words', nameHelp: 'As they were written.', history: 'History' },
    ...{ chant: 'As it was chanted', tone: 'Tone', hopeful: 'Hopeful', angry: 'Angry' },
  },
  ru: {
    ...{ singular: 'Лозунг', plural: 'Лозунги', help: 'То, что писали на плакатах.' },
    ...{ name: 'Слова', nameHelp: 'Так, как они были написаны.', history: 'История' },
    ...{ chant: 'Как его скандировали', tone: 'Тон', hopeful: 'С надеждой', angry: 'Гневный' },
  },
  he: {
    ...{ singular: 'סיסמה', plural: 'סיסמאות', help: 'מה שנכתב על השלטים.' },
    ...{ name: 'מילים', nameHelp: 'כפי שנכתבו.', history: 'היסטוריה' },
    ...{ chant: 'כפי שנקראה', tone: 'נימה', hopeful: 'מלאת תקווה', angry: 'כועסת' },
  },
}

/** Its texts by language, which English types. */
export const sloganTexts = Object.fromEntries(
  Object.entries(texts).map(([language, own]) => [
    language,
    language === 'en'
      ? `export const slogans = ${JSON.stringify(own, null, 2)}\n`
      : `import type { slogans as english } from '../../en/labels/slogans'

export const slogans: typeof english = ${JSON.stringify(own, null, 2)}\n`,
  ]),
)

export const slogans = {
  'collection.ts': `import { optionsOf } from '../../locales/ui-text'
import { labels } from '../../locales/labels'
import { kindCollection, titleField } from '../../fields'
import { tones } from './vocabularies'

/** What was written on the posters. */
export const collection = kindCollection({
  slug: 'slogans',
  labelled: 'slogans',
  group: 'exhibit',
  title: 'name',
  columns: [],
  fields: [
    titleField({ name: 'name', label: labels('slogans.name'), help: labels('slogans.nameHelp') }),
    { name: 'history', type: 'textarea', localized: true, label: labels('slogans.history') },
    { name: 'chant', type: 'text', label: labels('slogans.chant') },
    { name: 'tone', type: 'select', options: optionsOf(tones), label: labels('slogans.tone') },
  ],
})
`,
  'vocabularies.ts': `import type { Vocabulary } from '../../locales/ui-text'
import { labels } from '../../locales/labels'

export const tones = {
  hopeful: labels('slogans.hopeful'),
  angry: labels('slogans.angry'),
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
