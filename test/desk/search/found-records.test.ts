import { expect, test } from '@jest/globals'
import { readFoundRecords } from '../../../src/desk/search/found-records'

const hit = { kind: 'people', id: '1', title: 'Natan Sharansky', live: 'published', work: 'clean' }

test('a matching name is shown if it differs from the title', () => {
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

test('an invalid response has no results', () => {
  for (const body of [undefined, null, 'x', { errors: [] }]) expect(readFoundRecords(body)).toBeUndefined()
  expect(readFoundRecords({ docs: 'x' })).toEqual([])
})
