import { expect, test } from '@jest/globals'
import type { TimelineEntry } from '../../../src/contract/history'
import { baseVersionFor, comparableVersions } from '../../../src/desk/review/comparable-versions'

let number = 0
const entry = (what: string, version: string | null): TimelineEntry => ({
  number: ++number,
  at: '2026-11-22T12:00:00.000000Z',
  who: { as: 'user', name: null },
  what,
  comment: null,
  reason: null,
  release: null,
  revision: null,
  version,
})

test('each version is listed once, with its latest entry', () => {
  const [submitted, edited] = [entry('submit', 'b'), entry('edit', 'b')]
  const made = entry('create', 'a')
  expect(comparableVersions([submitted, edited, made, entry('delete', null)])).toEqual([
    { id: 'b', entry: submitted },
    { id: 'a', entry: made },
  ])
})

test.each([
  [
    'a published record, with its published version',
    'published',
    [entry('submit', 'b'), entry('publish', 'a')],
    'live',
  ],
  ['a new record, with nothing', 'none', [entry('submit', 'a'), entry('create', 'a')], 'live'],
  [
    'a record submitted again, with the version that was sent back',
    'none',
    [
      entry('submit', 'c'),
      entry('edit', 'c'),
      entry('request_changes', 'b'),
      entry('submit', 'b'),
      entry('create', 'a'),
    ],
    'b',
  ],
  [
    'a record sent back and not edited since, with the version before',
    'none',
    [entry('request_changes', 'b'), entry('submit', 'b'), entry('approve', 'a')],
    'a',
  ],
] as const)('%s', (_what, live, entries, expected) =>
  expect(baseVersionFor(live, [...entries], ['request_changes', 'approve', 'publish', 'recall'])).toBe(expected),
)
