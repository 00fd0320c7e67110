import { expect, test } from '@jest/globals'
import { compareTexts } from '../../../src/editorial/state/diff'
import { paragraph, textNode, state } from '../../support/rich-text'

test('different spellings of an empty value are no difference', () =>
  expect(
    compareTexts(
      { id: '1', updatedAt: 'then', title: { en: 'A' }, note: null, hidden: false, rows: [], access: { reason: '' } },
      { id: '1', updatedAt: 'now', title: { en: 'A', ru: '' }, _status: 'published' },
    ),
  ).toEqual([]))

test('each language is a difference of its own, in its field', () =>
  expect(compareTexts({ title: { en: 'A' } }, { title: { en: 'B', he: 'ב' }, date: { typed: '1974' } })).toEqual([
    { pointer: '/title/en', what: 'changed', before: 'A', after: 'B' },
    { pointer: '/title/he', what: 'added', before: null, after: 'ב' },
    { pointer: '/date/typed', what: 'added', before: null, after: '1974' },
  ]))

test('rows are matched by their ids: added, removed, moved, and changed within', () => {
  const [a, b, c] = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'c', label: 'C' },
  ]
  expect(compareTexts({ rows: [a, b] }, { rows: [b, { ...a, label: 'A!' }, c] })).toEqual([
    { pointer: '/rows/0', what: 'moved', before: 1, after: 0 },
    { pointer: '/rows/1', what: 'moved', before: 0, after: 1 },
    { pointer: '/rows/1/label', what: 'changed', before: 'A', after: 'A!' },
    { pointer: '/rows/2', what: 'added', before: null, after: c },
  ])
  expect(compareTexts({ rows: [a, b] }, { rows: [b] })).toEqual([
    { pointer: '/rows/0', what: 'removed', before: a, after: null },
  ])
})

test('rich text is compared as plain text', () => {
  const [before, after] = ['They waited.', 'They waited for years.'].map((text) => state(paragraph(textNode(text))))
  expect(compareTexts({ intro: { en: before } }, { intro: { en: after } })).toEqual([
    { pointer: '/intro/en', what: 'changed', before: 'They waited.', after: 'They waited for years.' },
  ])
})

test('a mention is compared with its kind as a whole', () => {
  const [before, after] = ['a', 'b'].map((value) => ({ relationTo: 'items', value }))
  expect(compareTexts({ of: before }, { of: after })).toEqual([{ pointer: '/of', what: 'changed', before, after }])
  expect(compareTexts({}, { of: after })).toEqual([{ pointer: '/of', what: 'added', before: null, after }])
})
