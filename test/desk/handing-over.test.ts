import { expect, test } from '@jest/globals'
import { readOffers, sideOf } from '../../src/desk/handing/offers'
import { incompleteAmong, resolutionsOf } from '../../src/desk/resolving/choices'
import { readTasks } from '../../src/desk/start/start'

const offer = {
  ...{ number: 3, kind: 'items', id: '1', revision: 2, title: 'A letter' },
  ...{ from: 'a', to: 'b', note: '', by: '', at: '' },
}

test('offers are read, or they are none', () => {
  const { note, by, at, ...told } = offer
  expect(readOffers({ docs: [{ ...told, note: null }, 'text'], next: 3 })).toEqual({
    docs: [{ ...told, note, by, at }],
    more: true,
  })
  expect(readOffers({ errors: [] })).toBeUndefined()
})

test.each([
  [['b'], 'receiver'],
  [['a'], 'giver'],
  [['a', 'b'], 'receiver'],
  [[], 'arranger'],
] as const)('of those who give the word of %j, an offer has the %s', (theirs, side) => {
  expect(sideOf(offer, theirs)).toBe(side)
})

test('what is wanted of each use is sent, but for a word in its place; a substitute has to be chosen', () => {
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

test('a task says what is wanted in the place of what is gone', () => {
  const [replaced, removed] =
    readTasks({
      docs: [
        { number: 1, wish: 'replace', instead: { kind: 'items', id: '9' } },
        { number: 2, wish: null, instead: { kind: 'items' } },
      ],
    })?.docs ?? []
  expect([replaced?.wish, replaced?.instead]).toEqual(['replace', { kind: 'items', id: '9' }])
  expect([removed?.wish, removed?.instead]).toEqual(['', undefined])
})
