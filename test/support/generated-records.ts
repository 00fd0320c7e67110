import fc from 'fast-check'
import type { Field } from 'payload'
import { localized, type Value } from '../../src/demo/localized'
import { locales } from '../../src/languages/languages'
import { rightsStatements } from '../../src/rights/rights-statements'
import { paragraph, textNode, state } from './rich-text'

/** Ids of published records that a generated one may refer to, by collection. */
export type Targets = ReadonlyMap<string, readonly string[]>

/**
 * Characters that are hard to store: other scripts, both directions, combining marks, quotes, markup, beyond the BMP.
 */
const tails = [
  'Щаранский – «отказник»',
  'שרנסקי ז״ל, ת״א\u200F',
  'נָתָן',
  'Zoe\u0308’s cafe\u0301',
  '“quoted” & <b>not bold</b>',
  '\u202Bימין\u202C left',
  '👨‍👩‍👧 𐤀',
] as const

/** Twelve unique letters, and something hard to store. */
export const uniqueText = fc
  .tuple(fc.stringMatching(/^[a-z]{12}$/), fc.constantFrom(...tails))
  .map((both) => both.join(' '))

const token = fc.stringMatching(/^[a-z]{12}$/)
const webAddress = token.map((word) => `https://example.org/${word}`)
const contact = token.map((word) => `${word}@example.org`)
const languageTag = fc.constantFrom('en', 'ru', 'he', 'yi')
const statement = fc.constantFrom(...Object.keys(rightsStatements))
const typedDate = fc.constantFrom('1974-1975', 'ca. 1979', '1970s', '13 июня 1982', 'בערך 1979', 'unknown')
const skipped = fc.constant(undefined)

/** Fields whose texts have rules, by the end of their path within a kind. */
const meaningful: readonly (readonly [RegExp, fc.Arbitrary<Value>])[] = [
  [/^events date\.typed$/, fc.constant('13 June 2022')],
  [/^events startsAt$/, fc.constant('2022-06-13T18:00')],
  [/^events endsAt$/, fc.constant('2022-06-13T20:30')],
  [/ timezone$/, fc.constant('Europe/Moscow')],
  // only recordings are allowed there, and the demo has none
  [/^events recording$/, skipped],
  [/^people living$/, fc.constant('no')],
  [/^people life\.born\.typed$/, fc.constant('20 January 1948')],
  [/^people life\.died\.typed$/, fc.constant('14 September 2011')],
  [/^institutions dissolved\.typed$/, fc.constantFrom('2011', 'unknown')],
  [/[ .]typed$/, typedDate],
  [/ access\.level$/, fc.constant('open')],
  [/ (access\.embargoUntil|access\.requestContact|consent\.expires)$/, skipped],
  [/ (rights\.uri|defaultRights)$/, statement],
  [/authorities\.uri$/, fc.integer({ min: 1, max: 9_999_999 }).map((n) => `http://www.wikidata.org/entity/Q${n}`)],
  [/[ .](homepage|sourceUrl|findingAidUrl|registrationUrl|url|uri|licence)$/, webAddress],
  [/[ .](publicContact|takedownContact|accessibilityContact)$/, contact],
  [/[ .]language$/, languageTag],
  [/ languages$/, fc.uniqueArray(languageTag, { minLength: 1 })],
  [/ point\.lat$/, fc.constant(55.7558)],
  [/ point\.long$/, fc.constant(37.6173)],
  [/crop\.(x|y)$/, fc.constant(10)],
  [/crop\.(width|height)$/, fc.constant(40)],
  // a counterpart and a button have one target
  [/(counterpart|callToAction)\.(article|record)$|body\.article$/, skipped],
]

const isFixed = (field: Field): boolean =>
  'admin' in field &&
  typeof field.admin === 'object' &&
  (('readOnly' in field.admin && field.admin.readOnly === true) ||
    ('hidden' in field.admin && field.admin.hidden === true))

const perLanguage = (one: fc.Arbitrary<Value>): fc.Arbitrary<Value> =>
  fc.tuple(...locales.map(() => one)).map((all) => localized(Object.fromEntries(locales.map((to, n) => [to, all[n]]))))

const pointing = (field: Extract<Field, { type: 'relationship' | 'upload' }>, targets: Targets) => {
  // what may be placed is known only where all kinds are listed (src/model/connect-references.ts)
  const kinds = field.custom && 'placeable' in field.custom ? ['items', 'testimonials'] : [field.relationTo].flat()
  const found = kinds.flatMap((kind) => (targets.get(kind) ?? []).map((id) => ({ relationTo: kind, value: id })))
  if (found.length === 0) return skipped
  const values: Value[] = Array.isArray(field.relationTo) ? found : found.map(({ value }) => value)
  return field.hasMany
    ? fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 })
    : fc.constantFrom(...values)
}

const keyOf = (option: unknown): string =>
  typeof option === 'object' && option !== null && 'value' in option ? String(option.value) : String(option)

/** The values of a field; none for computed ones. */
const valueOf = (field: Field, path: string, targets: Targets): fc.Arbitrary<Value> => {
  const special = meaningful.find(([end]) => end.test(path))?.[1]
  if (special) return special
  if (isFixed(field) || ('virtual' in field && field.virtual)) return skipped
  const within = path.endsWith(' ') ? path : `${path}.`
  switch (field.type) {
    case 'text':
    case 'textarea': {
      const one =
        field.type === 'text' && field.hasMany ? fc.array(uniqueText, { minLength: 1, maxLength: 3 }) : uniqueText
      return field.localized ? perLanguage(one) : one
    }
    case 'richText':
      return perLanguage(uniqueText.map((text) => state(paragraph(textNode(text)))))
    case 'select':
      return field.hasMany
        ? fc.uniqueArray(fc.constantFrom(...field.options.map(keyOf)), { minLength: 1, maxLength: 3 })
        : fc.constantFrom(...field.options.map(keyOf))
    case 'number':
      return fc.integer({ min: 1, max: 99 })
    case 'checkbox':
      return fc.boolean()
    case 'date':
      return fc.constant('2024-01-15T12:00:00.000Z')
    case 'relationship':
    case 'upload':
      return pointing(field, targets)
    case 'array':
      return fc.array(valuesOf(field.fields, within, targets), { minLength: 1, maxLength: 3 })
    case 'blocks':
      return fc
        .tuple(
          ...field.blocks.map((block) =>
            valuesOf(block.fields, within, targets).map((values) => ({ ...values, blockType: block.slug })),
          ),
        )
        .chain((one) => fc.shuffledSubarray(one, { minLength: one.length, maxLength: one.length }))
    case 'group':
      return valuesOf(field.fields, within, targets)
    default:
      return skipped
  }
}

/** Fields in rows and tabs keep their values beside the others. */
const namedFields = (fields: readonly Field[]): Field[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return namedFields(field.fields)
    return 'name' in field && field.name ? [field] : []
  })

const valuesOf = (fields: readonly Field[], prefix: string, targets: Targets): fc.Arbitrary<Record<string, Value>> =>
  fc.record(
    Object.fromEntries(
      namedFields(fields).flatMap((field) =>
        'name' in field && field.name ? [[field.name, valueOf(field, `${prefix}${field.name}`, targets)]] : [],
      ),
    ),
  )

/** A whole record of a kind: every field of its form filled in, in every language. */
export const generatedRecord = (
  kind: string,
  fields: readonly Field[],
  targets: Targets,
): fc.Arbitrary<Record<string, Value>> => valuesOf(fields, `${kind} `, targets)
