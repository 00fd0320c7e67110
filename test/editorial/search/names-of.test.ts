import { expect, test } from '@jest/globals'
import { foldNames, namesOf } from '../../../src/editorial/search/names-of'
import { flattenAllFields, type Field, type FlattenedField } from 'payload'
import { kinds } from '../../../src/kinds'
import { institutions } from '../../../src/records/institutions'
import { items } from '../../../src/records/items'

const textPathsIn = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'text') return [field.name]
    return 'flattenedFields' in field ? textPathsIn(field.flattenedFields).map((path) => `${field.name}.${path}`) : []
  })
const textPathsOf = (fields: Field[]) => textPathsIn(flattenAllFields({ fields }))

test('a holding is found by its titles in every language, its numbers and its slug', () => {
  const names = namesOf(items, {
    title: { en: 'Send-off at the airport', ru: 'Проводы в аэропорту', he: null },
    altTitles: [{ title: 'Abschied', language: 'de' }, { title: '' }],
    shelfmark: 'ARC. 4* 1791',
    identifiers: [{ scheme: 'ark', value: 'ark:/12345/x1' }],
    slug: 'send-off',
    notes: 'never',
    caption: { en: 'never either' },
  })
  expect(names).toEqual({
    title: { en: 'Send-off at the airport', ru: 'Проводы в аэропорту', he: null },
    forms: ['Send-off at the airport', 'Проводы в аэропорту', 'Abschied', 'ARC. 4* 1791', 'ark:/12345/x1', 'send-off'],
  })
  expect(foldNames(names)).toBe(
    '\nsend off at the airport\nпроводы в аэропорту\nabschied\narc 4 1791\nark 12345 x1\nsend off\n',
  )
})

test('a name is found by each of its variants, stored once', () => {
  const { forms } = namesOf(institutions, {
    name: { en: 'YIVO', he: 'ייִוואָ' },
    shortName: { en: 'YIVO' },
    variants: [{ form: 'ИВО', language: 'ru' }, { form: null }],
    authorities: [{ uri: 'https://www.wikidata.org/entity/Q1', scheme: 'wikidata' }],
  })
  expect(forms).toEqual(['YIVO', 'ייִוואָ', 'ИВО', 'https://www.wikidata.org/entity/Q1'])
})

test.each(kinds.flatMap((kind) => (kind.searchable ?? []).map((path) => ({ kind, path }))))(
  '$kind.slug is found by $path, which is a text field of it',
  ({ kind, path }) => {
    const [field, ...rest] = path.split('.')
    const text = rest.length === 0 ? 'found' : [Object.fromEntries(rest.map((name) => [name, 'found']))]
    expect(textPathsOf(kind.collection?.fields ?? [])).toContain(path)
    expect(namesOf(kind, { [field ?? '']: text }).forms).toEqual(['found'])
  },
)

test('a record without a name has none', () => expect(namesOf(items, {})).toEqual({ title: {}, forms: [] }))
