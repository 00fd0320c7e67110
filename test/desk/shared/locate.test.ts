import { expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import { locate } from '../../../src/desk/shared/locate'

const text = (name: string): ClientField => ({ name, type: 'text', label: name.toUpperCase(), admin: {} })

const fields: ClientField[] = [
  text('slug'),
  {
    type: 'tabs',
    admin: {},
    tabs: [
      { label: 'First', fields: [{ type: 'row', admin: {}, fields: [text('title')] }] },
      {
        label: 'Second',
        fields: [
          { name: 'date', type: 'group', label: 'Date', fields: [text('typed')] },
          { name: 'placements', type: 'array', label: 'Shown', fields: [text('of')] },
          {
            name: 'body',
            type: 'blocks',
            label: 'Body',
            blocks: [
              { slug: 'text', fields: [text('words')] },
              { slug: 'list', fields: [{ name: 'entries', type: 'array', label: 'Entries', fields: [text('of')] }] },
            ],
          },
        ],
      },
    ],
  },
]

test.each([
  ['slug', { tabs: [], path: ['slug'], labels: ['SLUG'] }],
  ['title', { tabs: [0], path: ['title'], labels: ['TITLE'] }],
  ['date.typed', { tabs: [1], path: ['date', 'typed'], labels: ['Date', 'TYPED'] }],
  ['placements.3.of', { tabs: [1], path: ['placements', '3', 'of'], labels: ['Shown', 'OF'] }],
  ['body.1.words', { tabs: [1], path: ['body', '1', 'words'], labels: ['Body', 'WORDS'] }],
  ['body.2.entries.0.of', { tabs: [1], path: ['body', '2', 'entries', '0', 'of'], labels: ['Body', 'Entries', 'OF'] }],
  ['body.2', { tabs: [1], path: ['body'], labels: ['Body'] }],
  // below the form's fields: the field itself
  ['title.root.children.0', { tabs: [0], path: ['title'], labels: ['TITLE'] }],
  ['placements.3.unknown', { tabs: [1], path: ['placements'], labels: ['Shown'] }],
])('%s is found in its tab', (path, place) => {
  expect(locate(fields, path.split('.'))).toEqual(place)
})

test('a path without a form field is not found', () => {
  expect(locate(fields, ['elsewhere'])).toBeUndefined()
  expect(locate(fields, [])).toBeUndefined()
})
