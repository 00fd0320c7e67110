import { expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import { segmentsOf, resolvePointer } from '../../../src/desk/shared/resolve-pointer'

const text = (name: string, localized = false, hidden = false): ClientField => ({
  name,
  type: 'text',
  label: name.toUpperCase(),
  localized,
  admin: { hidden },
})

const fields: ClientField[] = [
  text('slug', false, true),
  {
    type: 'tabs',
    admin: {},
    tabs: [
      { label: 'First', fields: [{ type: 'row', admin: {}, fields: [text('title', true)] }] },
      {
        label: 'Second',
        fields: [
          { name: 'date', type: 'group', label: 'Date', fields: [text('typed')] },
          { name: 'placements', type: 'array', label: 'Shown', fields: [text('label', true)] },
          {
            name: 'body',
            type: 'blocks',
            label: 'Body',
            blocks: [{ slug: 'quote', fields: [text('words', true)] }],
          },
        ],
      },
    ],
  },
]

test.each([
  ['/title/he', { labels: ['TITLE'], locale: 'he', path: 'title', isRow: false }],
  ['/title', { labels: ['TITLE'], path: 'title', isRow: false }],
  ['/date/typed', { labels: ['Date', 'TYPED'], path: 'date.typed', isRow: false }],
  ['/date', { labels: ['Date'], path: 'date', isRow: false }],
  ['/placements/3', { labels: ['Shown', 4], path: 'placements.3', isRow: true }],
  ['/placements/3/label/ru', { labels: ['Shown', 4, 'LABEL'], locale: 'ru', path: 'placements.3.label', isRow: false }],
  ['/body/0/words/en', { labels: ['Body', 1, 'WORDS'], locale: 'en', path: 'body.0.words', isRow: false }],
  ['/slug', { isHidden: true, path: 'slug' }],
])('%s is resolved to its labels and its language', (pointer, expected) =>
  expect(resolvePointer(fields, pointer)).toMatchObject(expected),
)

test('a pointer without a form field is not resolved', () => {
  expect(resolvePointer(fields, '/nowhere/else')).toBeUndefined()
  expect(resolvePointer(fields, '')).toBeUndefined()
})

test('a pointer’s escapes are decoded', () => expect(segmentsOf('/a~1b/c~0d')).toEqual(['a/b', 'c~d']))
