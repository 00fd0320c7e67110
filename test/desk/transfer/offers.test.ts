import { expect, test } from '@jest/globals'
import { sideOf } from '../../../src/desk/transfer/offers'
import { readable } from '../../../src/desk/shared/readable'
import { incompleteAmong, resolutionsOf } from '../../../src/desk/workflow/resolutions'

const offer = { from: 'a', to: 'b' }

test.each([
  [['b'], 'receiver'],
  [['a'], 'giver'],
  [['a', 'b'], 'receiver'],
  [[], 'arranger'],
] as const)('for approvers of %j, an offer has the side %s', (theirs, side) => {
  expect(sideOf(offer, theirs)).toBe(side)
})

test('the resolution of each use is sent, except tombstones; a replacement must be selected', () => {
  const uses = ['1', '2', '3', '4'].map((id) => ({ kind: 'sections', id, title: id }))
  const instead = { kind: 'items', id: '9', title: 'Another' }
  const choices = {
    'sections:1': { as: 'remove' },
    'sections:2': { as: 'replace', instead },
    'sections:3': { as: 'tombstone' },
  } as const
  expect(resolutionsOf(uses, choices)).toEqual([
    { kind: 'sections', id: '1', as: 'remove' },
    { kind: 'sections', id: '2', as: 'replace', with: { kind: 'items', id: '9' } },
  ])
  expect(incompleteAmong(uses, choices)).toEqual([])
  expect(incompleteAmong(uses, { 'sections:4': { as: 'replace' } })).toEqual([uses[3]])
})

test('a task names its replacement if the reader may open it', () => {
  const reference = { kind: 'items', id: '9' }
  expect(readable(reference)).toEqual(reference)
  expect([readable({ kind: 'items' }), readable(null)]).toEqual([undefined, undefined])
})
