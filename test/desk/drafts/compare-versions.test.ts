import { describe, expect, test } from '@jest/globals'
import { asDocument, combineVersions, compareVersions, plainTextOf } from '../../../src/desk/drafts/compare-versions'

const opened = { id: '1', revision: 3, title: 'A letter', caption: null, relations: [], place: { name: 'Riga' } }

describe('two versions of one record', () => {
  test('are compared field by field: who changed what', () => {
    const mine = { ...opened, title: 'Mine', caption: 'Mine too', place: { name: 'Riga', note: '' } }
    const theirs = { ...opened, revision: 4, title: 'Theirs', place: { name: 'Vilnius' } }
    expect(compareVersions(opened, mine, theirs)).toEqual({ mine: ['caption'], theirs: ['place'], both: ['title'] })
  })

  test('that differ only in spelling are no conflict', () => {
    const mine = {
      ...opened,
      title: 'The same',
      caption: '',
      relations: undefined,
      place: { note: null, name: 'Riga' },
    }
    const theirs = { ...opened, title: 'The same', revision: 4 }
    expect(compareVersions(opened, mine, theirs)).toEqual({ mine: [], theirs: [], both: [] })
  })

  test('are combined with the fields to keep; the revision is the server’s', () => {
    const mine = { ...opened, title: 'Mine', caption: 'Mine too' }
    const theirs = { ...opened, revision: 4, title: 'Theirs', place: { name: 'Vilnius' } }
    expect(combineVersions(mine, theirs, ['caption'])).toEqual({
      ...opened,
      revision: 4,
      title: 'Theirs',
      caption: 'Mine too',
      place: { name: 'Vilnius' },
    })
  })

  test('a form stores an empty list as 0, and a number may be 0', () => {
    const mine = { relations: 0, pages: 0, place: { names: 0 }, rows: [{ names: 0 }] }
    const shape = { relations: [], pages: null, place: { names: [] }, rows: [{ names: [] }] }
    expect(asDocument(mine, shape)).toEqual({ ...shape, pages: 0 })
  })

  test('an emptied field is a change', () => {
    const filled = { ...opened, caption: 'Words' }
    expect(compareVersions(filled, { ...filled, caption: '' }, filled).mine).toEqual(['caption'])
  })
})

describe('the text of a field', () => {
  const text = (content: string) => ({ type: 'text', text: content, format: 1, detail: 0, version: 1 })
  test('of rich text has one line per paragraph', () => {
    const paragraph = (content: string) => ({ type: 'paragraph', direction: 'ltr', children: [text(content)] })
    expect(plainTextOf({ root: { type: 'root', children: [paragraph('One'), paragraph('Two')] } })).toBe('One\nTwo')
  })
  test('of mentions is empty: ids mean nothing to people', () => {
    expect(plainTextOf(['0b8f1c52-0d1e-4c7e-9f5c-1c1f2a7f3f10'])).toBe('')
    expect(plainTextOf({ typed: 'ca. 1979', edtf: '1979~' })).toBe('ca. 1979\n1979~')
  })
})
