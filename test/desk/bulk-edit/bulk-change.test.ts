import { expect, test } from '@jest/globals'
import { flattenAllFields } from 'payload'
import { rightsStatements } from '../../../src/rights/rights-statements'
import { kinds } from '../../../src/kinds'
import { parseBulkChange } from '../../../src/desk/bulk-edit/bulk-change'
import { bulkFieldsOf } from '../../../src/desk/bulk-edit/bulk-fields'
import { chunk } from '../../../src/desk/shared/chunk'

const formOf = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

const inEnglish = (label: unknown): string =>
  typeof label === 'object' && label !== null && 'en' in label ? String(label.en) : String(label)

const fieldsOf = (slug: string) => {
  const kind = kinds.find((one) => one.slug === slug)
  const fields = flattenAllFields({ fields: kind?.collection?.fields ?? [] })
  return bulkFieldsOf(fields, kind?.bulkEditable ?? [], inEnglish)
}
const fields = fieldsOf('items')

test('the panel has an input for each field that the kind declares', () => {
  const options = Object.entries(rightsStatements).map(([value, { en }]) => ({ value, label: en }))
  expect(fields).toEqual([
    { type: 'choice', group: 'rights', name: 'uri', label: 'Rights statement', options },
    { type: 'text', name: 'creditLine', label: 'Credit line' },
    { type: 'relation', name: 'genre', label: 'Genre', kind: 'genres' },
    { type: 'relations', name: 'themes', label: 'Themes', kind: 'themes' },
  ])
  expect(fieldsOf('events').map(({ name }) => name)).toEqual(['themes'])
  expect(fieldsOf('people')).toEqual([])
})

test('every field that a kind declares has an input', () => {
  for (const { slug, bulkEditable = [] } of kinds)
    expect([slug, fieldsOf(slug).map(({ group, name }) => group ?? name)]).toEqual([slug, bulkEditable])
})

test('only filled-in fields are changed', () => {
  const blank = formOf([
    ['creditLine', '  '],
    ['rights.uri', ''],
    ['genre', ''],
  ])
  expect(parseBulkChange(fields, blank)).toBeUndefined()
  const line = formOf([
    ['creditLine', ' The archive '],
    ['genre', 'g'],
  ])
  expect(parseBulkChange(fields, line)).toEqual({ creditLine: 'The archive', genre: 'g' })
  const lists = formOf([
    ['rights.uri', 'http://r/'],
    ['themes.add', 'a'],
    ['themes.add', 'b'],
    ['themes.remove', 'c'],
  ])
  expect(parseBulkChange(fields, lists)).toEqual({
    rights: { uri: 'http://r/' },
    themes: { add: ['a', 'b'], remove: ['c'] },
  })
})

test('a list is split completely', () => {
  expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(chunk([], 2)).toEqual([])
})
