import { expect, test } from '@jest/globals'
import { search } from '../../../src/contract/search'
import { otherName } from '../../../src/desk/search/found-records'

const hit = { kind: 'people', id: '1', title: 'Natan Sharansky', live: 'published', work: 'clean' }

test('the matched name is shown if it differs from the title', () => {
  expect(otherName({ matched: 'Щаранский', title: hit.title })).toBe('Щаранский')
  expect(otherName({ matched: hit.title, title: hit.title })).toBeNull()
})

test('a search response without its declared fields is rejected', () => {
  const data = { docs: [{ ...hit, matched: null }], next: null }
  expect(search.answer.parse(data)).toEqual(data)
  for (const body of [undefined, null, 'x', { errors: [] }, { docs: 'x', next: null }, { docs: [hit], next: null }])
    expect(search.answer.safeParse(body).success).toBe(false)
})
