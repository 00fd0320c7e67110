import { expect, test } from '@jest/globals'
import { changeIn, inParts, readOutcomes } from '../../src/desk/lists/bulk'

const formOf = (entries: readonly (readonly [string, string])[]) => {
  const form = new FormData()
  for (const [name, value] of entries) form.append(name, value)
  return form
}

test('only what is filled in is changed', () => {
  expect(
    changeIn(
      formOf([
        ['creditLine', '  '],
        ['rights', ''],
        ['genre', ''],
      ]),
    ),
  ).toBeUndefined()
  expect(
    changeIn(
      formOf([
        ['creditLine', ' The archive '],
        ['genre', 'g'],
      ]),
    ),
  ).toEqual({ creditLine: 'The archive', genre: 'g' })
  expect(
    changeIn(
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

test('how it went is told of each', () => {
  const refused = { id: '2', ok: false, code: 'forbidden', message: 'Not yours.', problems: [{ detail: 'x' }] }
  expect(readOutcomes({ outcomes: [{ id: '1', ok: true, revision: 2 }, refused] })).toEqual({
    changed: 1,
    refused: [{ id: '2', message: 'Not yours.', details: ['x'] }],
  })
  for (const body of [undefined, {}, { errors: [] }]) expect(readOutcomes(body)).toBeUndefined()
})

test('in parts, none left out', () => {
  expect(inParts([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]])
  expect(inParts([], 2)).toEqual([])
})
