import { expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import {
  countMissing,
  countUnsaved,
  mayChange,
  noUnsavedTexts,
  patchFor,
  localizedTextsIn,
  withUnsavedText,
} from '../../../src/desk/languages/localized-texts'

const fields: ClientField[] = [
  { name: 'revision', type: 'number' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'First',
        fields: [
          { name: 'title', type: 'text', localized: true, label: 'Title' },
          { type: 'row', fields: [{ name: 'shelfmark', type: 'text' }] },
          {
            name: 'date',
            type: 'group',
            label: 'Date',
            fields: [
              { name: 'typed', type: 'text' },
              { name: 'display', type: 'text', localized: true, label: 'Print instead' },
            ],
          },
        ],
      },
    ],
  },
  { name: 'hidden', type: 'text', localized: true, admin: { hidden: true } },
  { name: 'description', type: 'richText', localized: true, label: 'Description' },
  {
    name: 'notes',
    type: 'array',
    label: 'Notes',
    fields: [
      { type: 'row', fields: [{ name: 'text', type: 'textarea', localized: true, label: 'Note' }] },
      { name: 'by', type: 'relationship', relationTo: 'institutions' },
    ],
  },
]

const parts: ClientField[] = [
  {
    name: 'parts',
    type: 'blocks',
    blocks: [
      { slug: 'quote', fields: [{ name: 'words', type: 'text', localized: true }] },
      { slug: 'rule', fields: [] },
    ],
  },
]

const rich = (text: string) => ({ root: { type: 'root', version: 1, children: [{ type: 'text', text, format: 1 }] } })

const document = {
  title: { en: 'A letter', ru: 'Письмо' },
  shelfmark: 'A1',
  date: { typed: '1975', display: { en: 'in 1975' } },
  description: { en: rich('Words') },
  notes: [
    { id: 'one', text: { en: 'First', he: 'ראשון' }, by: 'nli' },
    { id: 'two', text: {}, by: 'ajhs' },
  ],
}

const texts = localizedTextsIn(fields, document)
const textAt = (key: string) => {
  const found = texts.find((one) => one.key === key)
  if (!found) throw new Error(`No text ${key}`)
  return found
}

test('every localized text is found, in the order of the form, in each language', () => {
  expect(texts.map(({ key, isPlain }) => [key, isPlain])).toEqual([
    ['title', true],
    ['date/display', true],
    ['description', false],
    ['notes/one/text', true],
    ['notes/two/text', true],
  ])
  expect(textAt('title').values).toEqual({ en: 'A letter', ru: 'Письмо', he: '' })
  expect(textAt('description').values.en).toBe('Words')
  expect(textAt('notes/two/text')).toMatchObject({ names: ['notes', 'text'], labels: ['Notes', 2, 'Note'] })
})

test('a language lacks texts that exist in another', () => {
  expect(countMissing(texts)).toEqual({ en: 0, ru: 3, he: 3 })
})

test('a save sends changed fields only, but lists whole, each row with its id', () => {
  let unsaved = withUnsavedText(noUnsavedTexts, textAt('date/display'), 'ru', 'в 1975')
  unsaved = withUnsavedText(unsaved, textAt('notes/two/text'), 'ru', 'Второе')
  expect(countUnsaved(unsaved)).toBe(2)
  expect(patchFor(fields, document, 'en', unsaved.en)).toBeUndefined()
  expect(patchFor(fields, document, 'ru', unsaved.ru)).toEqual({
    date: { display: 'в 1975' },
    notes: [
      { id: 'one', text: null, by: 'nli' },
      { id: 'two', text: 'Второе', by: 'ajhs' },
    ],
  })
  expect(patchFor(fields, document, 'he', withUnsavedText(unsaved, textAt('title'), 'he', 'מכתב').he)).toEqual({
    title: 'מכתב',
  })
})

test('a change back to the saved text is not sent', () => {
  const unsaved = withUnsavedText(noUnsavedTexts, textAt('title'), 'ru', 'Письма')
  expect(countUnsaved(withUnsavedText(unsaved, textAt('title'), 'ru', 'Письмо'))).toBe(0)
})

test.each([
  [true, ['title'], true],
  [undefined, ['title'], false],
  [{ update: true, fields: true }, ['title'], true],
  [{ fields: true, read: true }, ['title'], false],
  [{ update: true, fields: { title: { read: true } } }, ['title'], false],
  [{ update: true, fields: { title: { read: true, update: true } } }, ['title'], true],
  [{ update: true, fields: { notes: { update: true, fields: { text: true } } } }, ['notes', 'text'], true],
  [{ update: true, fields: { notes: { update: true, fields: {} } } }, ['notes', 'text'], false],
])('permissions %j at %j: %s', (permissions, names, allowed) => {
  expect(mayChange(permissions, names)).toBe(allowed)
})

test('blocks of several types are read and saved by their own fields', () => {
  const article = {
    parts: [
      { id: 'q', blockType: 'quote', words: { en: 'Let my people go' } },
      { id: 'r', blockType: 'rule' },
    ],
  }
  const [quote] = localizedTextsIn(parts, article)
  if (!quote) throw new Error('No text')
  expect(quote.key).toBe('parts/q/words')
  expect(patchFor(parts, article, 'ru', withUnsavedText(noUnsavedTexts, quote, 'ru', 'Отпусти народ мой').ru)).toEqual({
    parts: [
      { id: 'q', blockType: 'quote', words: 'Отпусти народ мой' },
      { id: 'r', blockType: 'rule' },
    ],
  })
})
