import { describe, expect, test } from '@jest/globals'
import {
  card,
  cards,
  image,
  dependentOn,
  richText,
  text,
  textAbout,
  thumbnailOf,
  fullView,
} from '../../src/model/view-refs'
import { mentionsOf, resolve, type FragmentLookup, type Fragment } from '../../src/projection/resolve'

const nothing: FragmentLookup = {
  card: () => undefined,
  view: () => undefined,
  image: () => undefined,
  recording: () => undefined,
  term: () => undefined,
}

const cardOf = (title: string, fallbacks: Fragment['fallbacks'] = {}): Fragment => ({
  value: {
    kind: 'item',
    id: 'i',
    slug: 's',
    url: '/v1/items/s',
    title,
    caption: null,
    date: null,
    credit: null,
    thumbnail: null,
  },
  fallbacks,
})
const tombstone: Fragment = { value: { kind: 'item', state: 'unpublished' }, fallbacks: {} }
const knowing = (fragments: Record<string, Fragment>): FragmentLookup => ({
  ...nothing,
  card: (kind, id) => fragments[`${kind}:${id}`],
})

describe('a text', () => {
  const title = text({ en: 'Letter', ru: 'Письмо' })

  test.each([
    ['en', 'Letter', {}],
    ['ru', 'Письмо', {}],
    ['he', 'Письмо', { '/title': { lang: 'ru', dir: 'ltr' } }],
  ] as const)('requested in %s of a record written in Russian is %s', (locale, read, fallbacks) => {
    expect(resolve({ title }, locale, 'ru', nothing)).toEqual({ value: { title: read }, fallbacks })
  })

  test('missing in every language is null, without a fallback', () => {
    expect(resolve({ title: text({}) }, 'en', 'en', nothing)).toEqual({ value: { title: null }, fallbacks: {} })
  })

  test('with a slash in its key has an escaped pointer (RFC 6901)', () => {
    expect(resolve({ 'a/b~c': title }, 'he', 'en', nothing).fallbacks).toEqual({
      '/a~1b~0c': { lang: 'en', dir: 'ltr' },
    })
  })
})

describe('a mention', () => {
  test('of a record that was never public is omitted: dropped from a list, null in a field', () => {
    const tree = { theme: card('themes', 'x'), themes: cards('themes', ['x', 'y']) }
    expect(resolve(tree, 'en', 'en', nothing).value).toEqual({ theme: null, themes: [] })
  })

  test('of a record that is no longer public is a tombstone in its position', () => {
    const lookup = knowing({ 'items:a': cardOf('A'), 'items:b': tombstone, 'items:c': cardOf('C') })
    expect(resolve(cards('items', ['a', 'b', 'c']), 'en', 'en', lookup).value).toEqual([
      cardOf('A').value,
      tombstone.value,
      cardOf('C').value,
    ])
  })

  test('that is weak is omitted when it is no longer public', () => {
    expect(resolve(cards('items', ['b'], { weak: true }), 'en', 'en', knowing({ 'items:b': tombstone })).value).toEqual(
      [],
    )
  })

  test('has its own fallbacks, at its position after others were dropped', () => {
    const lookup = knowing({ 'items:b': cardOf('B', { '/title': { lang: 'en', dir: 'ltr' } }) })
    expect(resolve({ items: cards('items', ['never', 'b']) }, 'ru', 'ru', lookup).fallbacks).toEqual({
      '/items/0/title': { lang: 'en', dir: 'ltr' },
    })
  })

  test('omits a dependent object with it, and its fallbacks', () => {
    const placement = (id: string) => dependentOn('of', { caption: text({ en: 'Caption' }), of: card('items', id) })
    const lookup = knowing({ 'items:b': cardOf('B') })
    expect(resolve({ placements: [placement('never'), placement('b')] }, 'ru', 'ru', lookup)).toEqual({
      value: { placements: [{ caption: 'Caption', of: cardOf('B').value }] },
      fallbacks: { '/placements/0/caption': { lang: 'en', dir: 'ltr' } },
    })
  })

  test('removes the texts about it, and their fallbacks, when it is no longer public', () => {
    const written = { number: 3, caption: text({ en: 'Of B' }), crop: { x: 1 }, of: card('items', 'b') }
    const part = { type: 'item', item: card('items', 'b'), caption: text({ en: 'Of B' }) }
    const tree = {
      placements: [dependentOn('of', written)],
      body: [dependentOn('item', part, { stays: ['type'] })],
      menu: [dependentOn('of', { label: text({ en: 'To B' }), of: card('items', 'b') }, { leaves: true })],
      credit: textAbout(thumbnailOf('items', 'b'), { en: 'Who took B' }),
    }
    expect(resolve(tree, 'ru', 'ru', knowing({ 'items:b': tombstone }))).toEqual({
      value: {
        placements: [{ number: null, caption: null, crop: null, of: tombstone.value }],
        body: [{ type: 'item', item: tombstone.value, caption: null }],
        menu: [],
        credit: null,
      },
      fallbacks: {},
    })
    expect(resolve(tree, 'en', 'en', knowing({ 'items:b': cardOf('B') })).value).toMatchObject({
      placements: [{ number: 3, caption: 'Of B' }],
      body: [{ caption: 'Of B' }],
      menu: [{ label: 'To B' }],
      credit: 'Who took B',
    })
  })

  test('gives its thumbnail, and its fallbacks', () => {
    const thumbnail = { id: 'm', alt: 'Alt' }
    const lender: Fragment = {
      value: { kind: 'item', id: 'i', thumbnail },
      fallbacks: { '/thumbnail/alt': { lang: 'en', dir: 'ltr' }, '/title': { lang: 'en', dir: 'ltr' } },
    }
    expect(resolve({ hero: thumbnailOf('items', 'i') }, 'he', 'he', knowing({ 'items:i': lender }))).toEqual({
      value: { hero: thumbnail },
      fallbacks: { '/hero/alt': { lang: 'en', dir: 'ltr' } },
    })
  })
})

test('every mention of a tree is found, with what it embeds and where', () => {
  const linked = {
    root: {
      type: 'root',
      children: [{ type: 'relationship', version: 2, format: '', relationTo: 'items', value: 'linked' }],
    },
  }
  const tree = {
    sections: [fullView('sections', 's')],
    placements: [dependentOn('of', { of: card('items', 'i', { weak: true }) })],
    media: [image('m')],
    body: richText({ ru: linked }),
  }
  expect(mentionsOf(tree)).toEqual([
    { kind: 'sections', id: 's', embeds: 'view', weak: false, pointer: '/sections/0' },
    { kind: 'items', id: 'i', embeds: 'card', weak: true, pointer: '/placements/0/of' },
    { kind: 'media', id: 'm', embeds: 'image', weak: false, pointer: '/media/0' },
    { kind: 'items', id: 'linked', embeds: 'card', weak: false, pointer: '/body' },
  ])
})
