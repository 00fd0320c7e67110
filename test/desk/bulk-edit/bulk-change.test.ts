import { expect, test } from '@jest/globals'
import { parseBulkChange, chunk, readBulkResults } from '../../../src/desk/bulk-edit/bulk-change'

const formOf = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('only filled-in fields are changed', () => {
  expect(
    parseBulkChange(
      formOf([
        ['creditLine', '  '],
        ['rights', ''],
        ['genre', ''],
      ]),
    ),
  ).toBeUndefined()
  expect(
    parseBulkChange(
      formOf([
        ['creditLine', ' The archive '],
        ['genre', 'g'],
      ]),
    ),
  ).toEqual({ creditLine: 'The archive', genre: 'g' })
  expect(
    parseBulkChange(
      formOf([
        ['rights', 'http://r/'],
        ['addThemes', 'a'],
        ['addThemes', 'b'],
        ['removeThemes', 'c'],
      ]),
    ),
  ).toEqual({
    rights: { uri: 'http://r/' },
    themes: { add: ['a', 'b'], remove: ['c'] },
  })
})

test('the outcome of each record is parsed', () => {
  const rejected = { id: '2', ok: false, code: 'forbidden', message: 'Not yours.', problems: [{ detail: 'x' }] }
  expect(readBulkResults({ outcomes: [{ id: '1', ok: true, revision: 2 }, rejected] })).toEqual({
    changed: 1,
    refused: [{ id: '2', message: 'Not yours.', details: ['x'] }],
  })
  for (const body of [undefined, {}, { errors: [] }]) expect(readBulkResults(body)).toBeUndefined()
})

test('a list is split completely', () => {
  expect(chunk([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(chunk([], 2)).toEqual([])
})
