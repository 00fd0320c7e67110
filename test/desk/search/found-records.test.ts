import { expect, test } from '@jest/globals'
import { readFoundRecords } from '../../../src/desk/search/found-records'

const hit = { kind: 'people', id: '1', title: 'Natan Sharansky', live: 'published', work: 'clean' }

test('a name that differs from the title is told, one that is the title is not told twice', () => {
  expect(
    readFoundRecords({
      docs: [
        { ...hit, matched: 'Щаранский' },
        { ...hit, matched: hit.title },
      ],
    }),
  ).toEqual([
    { ...hit, matched: 'Щаранский' },
    { ...hit, matched: null },
  ])
})

test('what is no answer to a search finds nothing', () => {
  for (const body of [undefined, null, 'x', { errors: [] }]) expect(readFoundRecords(body)).toBeUndefined()
  expect(readFoundRecords({ docs: 'x' })).toEqual([])
})
