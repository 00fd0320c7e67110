import { expect, test } from '@jest/globals'
import { listFilter } from '../../../src/editorial/visibility/narrow-list'
import type { Actor } from '../../../src/policy/actor'

const editor: Actor = { as: 'user', id: 'me', memberships: [{ role: 'editor', institution: 'A', languages: [] }] }

const filters = { genre: { of: 'a genre', deskField: 'genre' }, role: { of: 'a role' } }

test.each([
  ['owner:mine,live:none', [{ owner: { in: ['A'] } }, { live: { equals: 'none' } }]],
  ['missing:any', [{ gaps: { exists: true } }]],
  ['missing:none,work:draft', [{ gaps: { exists: false } }, { work: { equals: 'draft' } }]],
  ['missing:alt_missing', [{ gaps: { equals: 'alt_missing' } }]],
  ['genre:0b5c1e3a-0000-4000-8000-000000000000', [{ genre: { equals: '0b5c1e3a-0000-4000-8000-000000000000' } }]],
  [
    'from:1970,to:1979',
    [{ 'date.sortMax': { greater_than_equal: '1970-01-01' } }, { 'date.sortMin': { less_than_equal: '1979-12-31' } }],
  ],
])('%s', (filter, and) => expect(listFilter(filter, editor, filters)).toEqual({ and }))

test('an unknown part filters nothing', () => {
  for (const filter of [
    undefined,
    '',
    'colour:red',
    'from:then',
    'genre:poster',
    'role:0b5c1e3a-0000-4000-8000-000000000000',
    7,
    ['live:none'],
  ])
    expect(listFilter(filter, editor, filters)).toBeNull()
})
