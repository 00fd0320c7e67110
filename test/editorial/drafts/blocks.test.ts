import { describe, expect, test } from '@jest/globals'
import { flattenAllFields, type Field } from 'payload'
import made from '../../../payload.config'
import { contentHash } from '../../../src/editorial/state/content-hash'
import { beyondTranslation, unreadIn } from '../../../src/editorial/drafts/translation-limits'
import { kindsAt } from '../../../src/editorial/visibility/redact-ids-in-filter'
import { redactMentions } from '../../../src/editorial/visibility/redact-mentions'
import { stripUnknown } from '../../../src/editorial/drafts/strip-unknown'
import { keepPrivate } from '../../../src/editorial/visibility/private-fields'
import { withReadOnlyAccess } from '../../../src/editorial/drafts/read-only-fields'
import { referencesIn } from '../../../src/editorial/state/references'
import { anyone } from '../../../src/policy/rules'
import { connectReferences } from '../../../src/model/connect-references'
import { items } from '../../../src/records/items'
import { walkFields } from '../../support/fields'
import { paragraph, recordLink, textNode, state } from '../../support/rich-text'

/** A body of blocks: rich text, a holding with a note to colleagues, a list of themes. */
const fields: Field[] = [
  {
    name: 'body',
    type: 'blocks',
    blocks: [
      { slug: 'text', fields: [{ name: 'text', type: 'richText', localized: true }] },
      {
        slug: 'item',
        fields: [
          { name: 'item', type: 'relationship', relationTo: 'items' },
          { name: 'caption', type: 'text', localized: true },
          { name: 'note', type: 'text', custom: { visibility: 'private' } },
          { name: 'any', type: 'relationship', relationTo: [], custom: { embeds: true } },
        ],
      },
      {
        slug: 'list',
        fields: [
          {
            name: 'entries',
            type: 'array',
            fields: [
              { name: 'item', type: 'relationship', relationTo: 'themes' },
              { name: 'annotation', type: 'text', localized: true },
            ],
          },
        ],
      },
    ],
  },
]

const flattened = flattenAllFields({ fields })
const texts = (text: string, to = 'i1') => state(paragraph(textNode(text), recordLink('items', to, 'it')))

const text = { id: 'b1', blockType: 'text', text: { en: texts('See') } }
const item = { id: 'b2', blockType: 'item', item: 'i1', caption: { en: 'A caption' } }
const list = {
  id: 'b3',
  blockType: 'list',
  entries: [
    { id: 'e1', item: 't1', annotation: { en: 'One' } },
    { id: 'e2', item: 't2' },
  ],
}
const body = [text, item, list]

describe('a translator of a body of blocks', () => {
  const problemsAfter = (after: object[]) =>
    beyondTranslation(flattened, { body }, { body: after }, ['ru']).map(({ pointer, code }) => `${pointer} ${code}`)

  test.each([
    ['changes nothing', body, []],
    ['writes running text', [{ ...text, text: { ...text.text, ru: texts('См.') } }, item, list], []],
    ['writes a caption', [text, { ...item, caption: { en: 'A caption', ru: 'Подпись' } }, list], []],
    [
      'writes a note in a list within a part',
      [
        text,
        item,
        { ...list, entries: [{ ...list.entries[0], annotation: { en: 'One', ru: 'Раз' } }, list.entries[1]] },
      ],
      [],
    ],
  ])('%s', (_what, after, expected) => {
    expect(problemsAfter(after)).toEqual(expected)
  })

  test.each([
    ['another order', [item, text, list], ['/body rows_not_yours']],
    ['one part less', [text, item], ['/body rows_not_yours']],
    ['one part more', [...body, { id: 'b4', blockType: 'text' }], ['/body rows_not_yours']],
    ['another kind of part', [{ ...text, blockType: 'item' }, item, list], ['/body rows_not_yours']],
    ['another holding', [text, { ...item, item: 'i2' }, list], ['/body/1/item not_translated']],
    ['another’s language', [text, { ...item, caption: { en: 'Mine' } }, list], ['/body/1/caption not_your_language']],
    [
      'a link that the text did not have',
      [{ ...text, text: { ...text.text, ru: texts('См.', 'i2') } }, item, list],
      ['/body/0/text mention_not_yours'],
    ],
    [
      'an order within a part',
      [text, item, { ...list, entries: list.entries.toReversed() }],
      ['/body/2/entries rows_not_yours'],
    ],
    ['a private field', [text, { ...item, note: 'x' }, list], ['/body/1/note not_translated']],
  ])('is rejected for %s', (_what, after, expected) => {
    expect(problemsAfter(after)).toEqual(expected)
  })

  test('may not send fields they cannot read', () => {
    const sent = { body: [text, { ...item, note: 'x' }] }
    expect(unreadIn(flattened, sent).map(({ pointer }) => pointer)).toEqual(['/body/1/note'])
    expect(unreadIn(flattened, { body })).toEqual([])
  })
})

describe('the mentions of a block', () => {
  test('are found at their position', () => {
    const sent = { body: [{ ...text, text: texts('See') }, item, list] }
    expect(referencesIn(fields, sent).map(({ pointer, kind, id }) => `${pointer} ${kind}:${id}`)).toEqual([
      '/body/0/text items:i1',
      '/body/1/item items:i1',
      '/body/2/entries/0/item themes:t1',
      '/body/2/entries/1/item themes:t2',
    ])
    expect(referencesIn(fields, { body: ['nothing', { blockType: 'unknown', item: 'i1' }] })).toEqual([])
  })

  test('are redacted for those who may not know of them', () => {
    const visible = redactMentions(fields, { body }, (kind, id) => kind === 'themes' && id === 't2')
    expect(JSON.stringify(visible)).not.toMatch(/i1|t1/)
    expect(visible).toMatchObject({
      body: [{ id: 'b1' }, { item: null }, { entries: [{ item: null }, { item: 't2' }] }],
    })
  })

  test('can be filtered, whichever block contains them', async () => {
    const config = await made
    expect(kindsAt(config, flattened, ['body', 'item'])).toEqual(['items'])
    expect(kindsAt(config, flattened, ['body', 'entries', 'item'])).toEqual(['themes'])
    expect(kindsAt(config, flattened, ['body', 'item', 'id'])).toEqual(['items'])
    expect(kindsAt(config, flattened, ['body', 'caption'])).toBeUndefined()
    expect(kindsAt(config, flattened, ['body', 'blockType'])).toBeUndefined()
  })

  test('may be of any embeddable kind', () => {
    const placed = walkFields(connectReferences([items], { fields }).fields)
    expect(placed.find(({ path }) => path === 'body.any')?.field).toMatchObject({ relationTo: ['items'] })
  })
})

describe('stored blocks', () => {
  test('contain only declared fields', () => {
    const smuggled = {
      title: 'kept',
      body: [
        { ...text, more: 1 },
        { ...list, entries: [{ ...list.entries[0], more: 1 }] },
      ],
    }
    expect(stripUnknown(flattened, smuggled)).toEqual({
      title: 'kept',
      body: [text, { ...list, entries: [list.entries[0]] }],
    })
  })

  test('of an unknown type are left to the schema', () => {
    const strange = { body: [1, { blockType: 'unknown', more: 1 }] }
    expect(stripUnknown(flattened, strange)).toEqual(strange)
    expect(stripUnknown(flattened, { body: null })).toEqual({ body: null })
    expect(stripUnknown(flattened, { title: 'no body' })).toEqual({ title: 'no body' })
  })

  test('are a list, or rejected', () => {
    expect(() => stripUnknown(flattened, { body: 'words' })).toThrow(
      expect.objectContaining({ code: 'invalid', problems: [expect.objectContaining({ pointer: '/body' })] }),
    )
  })
})

describe('a field of a block', () => {
  const accessTo = (form: readonly Field[], path: string) => {
    const found = walkFields(form).find((placed) => placed.path === path)?.field
    return found && 'access' in found ? Object.keys(found.access ?? {}) : []
  }

  test('is private where it is declared so', () => {
    const form = keepPrivate(anyone, fields)
    expect(accessTo(form, 'body.note')).toEqual(['read'])
    expect(accessTo(form, 'body.caption')).toEqual([])
  })

  test('is read-only for a translator; the list stays editable for its texts', () => {
    const form = withReadOnlyAccess('articles', fields)
    expect(['body', 'body.text', 'body.item', 'body.entries.annotation'].map((path) => accessTo(form, path))).toEqual([
      [],
      ['update'],
      ['update'],
      ['update'],
    ])
  })

  test.each([
    ['the order of parts', [item, text, list]],
    ['the kind of a part', [{ ...text, blockType: 'other' }, item, list]],
    ['a word in a part', [text, { ...item, caption: { en: 'Another' } }, list]],
  ])('is content: %s', (_what, after) => {
    expect(contentHash({ body: after })).not.toBe(contentHash({ body }))
    expect(contentHash({ body: body.map((part) => ({ ...part, id: 'copied', blockName: null })) })).toBe(
      contentHash({ body }),
    )
  })
})
