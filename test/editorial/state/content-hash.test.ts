import { expect, test } from '@jest/globals'
import { contentHash } from '../../../src/editorial/state/content-hash'

const record = {
  id: '1',
  title: { en: 'Letter' },
  rows: [{ id: 'a', text: 'x' }],
  _status: 'draft',
  updatedAt: '2026-01-01',
}

test.each([
  ['row ids', { ...record, rows: [{ id: 'b', text: 'x' }] }],
  ['timestamps and status', { ...record, _status: 'published', updatedAt: '2027-01-01', createdAt: '2027-01-01' }],
  ['where it stands', { ...record, revision: 7, live: 'published', work: 'clean', owner: 'o', proposer: 'p' }],
  ['empty fields', { ...record, caption: null, note: '', languages: [], group: { a: null }, decorative: false }],
  ['the order of keys', { rows: record.rows, title: record.title, id: '2' }],
])('a record’s hash ignores %s', (_what, same) => {
  expect(contentHash(same)).toBe(contentHash(record))
})

test.each([
  ['a word in one language', { ...record, title: { en: 'Letter', he: 'מכתב' } }],
  ['the order of rows', { ...record, rows: [{ text: 'y' }, { text: 'x' }] }],
  ['a zero', { ...record, number: 0 }],
])('a record’s hash includes %s', (_what, other) => {
  expect(contentHash(other)).not.toBe(contentHash(record))
})

test('a nested revision is content, unlike the record’s own', () => {
  expect(contentHash({ source: { revision: 1 } })).not.toBe(contentHash({ source: { revision: 2 } }))
})
