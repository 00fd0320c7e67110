import { expect, test } from '@jest/globals'
import type { Deed } from '../../src/desk/reviewing/ask-review'
import { compareWith, textsOf } from '../../src/desk/reviewing/choose-texts'

let number = 0
const deed = (what: string, version: string | null): Deed => ({
  number: ++number,
  at: '2026-11-22T12:00:00.000000Z',
  by: null,
  what,
  comment: '',
  reason: '',
  release: null,
  version,
})

test('each text is offered once, by what was done to it last', () => {
  const [submitted, edited] = [deed('submit', 'b'), deed('edit', 'b')]
  const made = deed('create', 'a')
  expect(textsOf([submitted, edited, made, deed('delete', null)])).toEqual([
    { id: 'b', deed: submitted },
    { id: 'a', deed: made },
  ])
})

test.each([
  ['what is public, with what the public reads', 'published', [deed('submit', 'b'), deed('publish', 'a')], 'live'],
  ['what is new, with nothing', 'none', [deed('submit', 'a'), deed('create', 'a')], 'live'],
  [
    'what was sent back, with what was sent back',
    'none',
    [deed('submit', 'c'), deed('edit', 'c'), deed('request_changes', 'b'), deed('submit', 'b'), deed('create', 'a')],
    'b',
  ],
  [
    'what was sent back and not mended yet, with what was before',
    'none',
    [deed('request_changes', 'b'), deed('submit', 'b'), deed('approve', 'a')],
    'a',
  ],
] as const)('%s', (_what, live, deeds, expected) => expect(compareWith(live, [...deeds])).toBe(expected))
