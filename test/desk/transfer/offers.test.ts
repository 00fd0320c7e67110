import { expect, test } from '@jest/globals'
import { readErasurePreview } from '../../../src/desk/erasure/erasure-preview'
import { readOffered, readOffers, sideOf } from '../../../src/desk/transfer/offers'
import { readable } from '../../../src/desk/shared/readable'
import { incompleteAmong, resolutionsOf } from '../../../src/desk/workflow/resolutions'

const offer = {
  ...{ number: 3, kind: 'items', id: '1', revision: 4, title: 'A letter' },
  ...{ from: 'a', to: 'b', note: '', by: '', at: '', isInPlace: false },
}

test('offers are parsed, or rejected', () => {
  const { note, by, at, ...bareOffer } = offer
  expect(readOffers({ docs: [{ ...bareOffer, note: null, inPlace: true }, 'text'], next: 3 })).toEqual({
    docs: [{ ...bareOffer, note, by, at, isInPlace: true }],
    more: true,
  })
  expect(readOffers({ errors: [] })).toBeUndefined()
})

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

test('an offer is parsed with its revision, fields and files, or rejected', () => {
  const read = readOffered({
    revision: 4,
    fields: [{ pointer: '/title/en', value: 'A letter' }],
    media: [
      { id: '7', file: '/api/items/1/offer/media/7', mimeType: 'image/png', alt: { en: 'A seal' }, goesAlong: true },
    ],
  })
  expect(read?.revision).toBe(4)
  expect(read?.fields).toEqual([{ pointer: '/title/en', value: 'A letter' }])
  expect(read?.files[0]).toMatchObject({ id: '7', isImage: true, goesAlong: true })
  expect(readOffered({ errors: [] })).toBeUndefined()
})

test('the preview of an erasure is parsed, or unknown', () => {
  const files = [
    { id: '1', name: 'a.png', why: null, clears: [{ kind: 'items', id: '2' }] },
    { id: '3', name: null, why: 'of_another', clears: [] },
  ]
  expect(readErasurePreview({ files })).toEqual([
    { id: '1', name: 'a.png', why: null, clears: 1 },
    { id: '3', name: '3', why: 'of_another', clears: 0 },
  ])
  expect(readErasurePreview({ errors: [] })).toBeUndefined()
})
