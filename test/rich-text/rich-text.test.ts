import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  checkRichText,
  directionOf,
  isRichTextEmpty,
  mentionsIn,
  renderRichText,
  type ResolveMention,
} from '../../src/rich-text'
import { block, embed, linkTo, paragraph, recordLink, textNode, state } from '../support/rich-text'

const poster = { url: '/v1/items/poster', title: 'Poster' }
const image = { src: '/m/1.webp', srcset: '/m/1.webp 480w', alt: 'A "march"', width: 480, height: 320 }

const resolve: ResolveMention = (kind, id) => {
  if (kind === 'items' && id === 'i1') return poster
  return kind === 'media' && id === 'm1' ? { url: image.src, title: 'On the march', image } : null
}

const codes = (tree: unknown) => checkRichText(tree).map(({ pointer, code }) => `${pointer} ${code}`)

describe('checking rich text', () => {
  test('accepts every supported node', () => {
    const whole = state(
      block('heading', [textNode('Title')], { tag: 'h2' }),
      paragraph(
        textNode('Bold', { format: 1 }),
        { type: 'linebreak' },
        { type: 'tab', text: '\t' },
        linkTo('https://a.example', 'there'),
      ),
      block('list', [block('listitem', [textNode('one')])], { tag: 'ol', listType: 'number', start: 1 }),
      block('quote', [textNode('said')]),
      embed('items', 'i1'),
      { type: 'upload', relationTo: 'media', value: { id: 'm1' } },
      paragraph(recordLink('items', 'i1', 'the poster')),
    )
    expect(codes(whole)).toEqual([])
  })

  test.each([
    ['an unknown node', state(block('table', [])), ['/root/children/0 node_unknown']],
    ['a heading of the first level', state(block('heading', [], { tag: 'h1' })), ['/root/children/0 node_unknown']],
    [
      'a code block within a list',
      state(block('list', [block('listitem', [block('code', [])])], { tag: 'ul' })),
      ['/root/children/0/children/0/children/0 node_unknown'],
    ],
    [
      'a script for a link',
      state(paragraph(linkTo('javascript:alert(1)', 'x'))),
      ['/root/children/0/children/0 link_unsafe'],
    ],
    [
      'a script hidden in spaces',
      state(paragraph(linkTo(' \tjava\nscript:alert(1)', 'x'))),
      ['/root/children/0/children/0 link_unsafe'],
    ],
    ['a relative link', state(paragraph(linkTo('/home', 'x'))), ['/root/children/0/children/0 link_unsafe']],
    [
      'a link to no record',
      state(paragraph(recordLink('items', null, 'x'))),
      ['/root/children/0/children/0 mention_broken'],
    ],
    [
      'a language mark that names none',
      state(paragraph(textNode('x', { $: { lang: 'Hebrew language' } }))),
      ['/root/children/0/children/0 language_unknown'],
    ],
    [
      'a language mark that is a script',
      state(block('heading', [textNode('a'), textNode('x', { $: { lang: '"><script>' } })], { tag: 'h2' })),
      ['/root/children/0/children/1 language_unknown'],
    ],
    ['a language mark that was taken away', state(paragraph(textNode('x', { $: { lang: null } }))), []],
    ['another mark', state(paragraph(textNode('x', { $: { color: 'red' } }))), []],
    ['an embed of nothing', state(embed('items', null)), ['/root/children/0 mention_broken']],
    ['a name of the object prototype', state({ type: 'constructor' }), ['/root/children/0 node_unknown']],
    ['a string', 'hello', [' node_unknown']],
    ['no root', {}, [' node_unknown']],
    [
      'children that are none',
      state({ type: 'paragraph', children: [7] }),
      ['/root/children/0/children/0 node_unknown'],
    ],
  ])('reports %s at its position', (_what, tree, expected) => {
    expect(codes(tree)).toEqual(expected)
  })

  test('reports two faults as two problems', () => {
    expect(codes(state(block('table', []), embed('items', null)))).toHaveLength(2)
  })

  test('rejects endless nesting once, and does not exhaust the stack', () => {
    let tree = textNode('deep')
    for (let depth = 0; depth < 50_000; depth += 1) tree = block('quote', [tree])
    expect(checkRichText(state(tree)).map(({ code }) => code)).toEqual(['text_too_deep'])
  })

  test.each([
    ['too many characters', state(paragraph(textNode('x'.repeat(200_001))))],
    ['too many nodes', state(...Array.from({ length: 10_001 }, () => paragraph()))],
  ])('%s are rejected once', (_what, tree) => {
    expect(codes(tree)).toEqual([' text_too_long'])
  })
})

describe('the direction of a language', () => {
  test.each([
    ['he', 'rtl'],
    ['he-IL', 'rtl'],
    ['yi', 'rtl'],
    ['ar', 'rtl'],
    ['he-Latn', 'ltr'],
    ['yi-Latn-US', 'ltr'],
    ['ru-Hebr', 'rtl'],
    ['lad-Hebr', 'rtl'],
    ['lad', 'ltr'],
    ['en', 'ltr'],
    ['ru', 'ltr'],
    ['zh-cmn-Hans', 'ltr'],
  ])('%s: %s', (tag, direction) => {
    expect(directionOf(tag)).toBe(direction)
  })
})

describe('language marks', () => {
  const tags = fc.constantFrom('he', 'yi', 'en', 'ru', 'he-Latn', 'uk')
  const passages = fc.array(
    fc.record({
      text: fc.string({ minLength: 1, unit: 'grapheme' }),
      lang: fc.option(tags),
      format: fc.integer({ min: 0, max: 127 }),
    }),
    { minLength: 1, maxLength: 6 },
  )

  test('each apply to their own text, whatever it is', () => {
    fc.assert(
      fc.property(passages, (marked) => {
        const tree = state(
          paragraph(
            ...marked.map(({ text, lang, format }) => textNode(text, { format, ...(lang ? { $: { lang } } : {}) })),
          ),
        )
        const { html, lexical } = renderRichText(tree, resolve)
        const spans = [...html.matchAll(/<span lang="([^"]*)" dir="([^"]*)">/g)].map(([, lang, dir]) => [lang, dir])
        const expected = marked.flatMap(({ lang }) => (lang ? [[lang, directionOf(lang)]] : []))
        expect(spans).toEqual(expected)
        expect(html.match(/<(?!\/?(?:p|span|strong|em|sub|sup)\b)/g)).toBeNull()
        expect(checkRichText(tree)).toEqual([])
        expect(renderRichText(lexical, resolve).html).toBe(html)
      }),
    )
  })

  test('of an unknown kind are dropped', () => {
    const attribute = /^<p>x<\/p>$|^<p><span lang="[a-z]{2,3}(-[A-Za-z0-9]{2,8})*" dir="(ltr|rtl)">x<\/span><\/p>$/
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.jsonValue()), (lang) => {
        expect(renderRichText(state(paragraph(textNode('x', { $: { lang } }))), resolve).html).toMatch(attribute)
      }),
    )
  })
})

describe('empty rich text', () => {
  test.each([
    [null, true],
    [state(), true],
    [state(paragraph()), true],
    [state(paragraph(textNode('  '))), true],
    [state(paragraph(textNode('a'))), false],
    [state(embed('items', 'i1')), false],
  ])('%j: %s', (tree, empty) => {
    expect(isRichTextEmpty(tree)).toBe(empty)
  })
})

describe('the mentions of a text', () => {
  test('are listed once in order, including media', () => {
    const tree = state(
      paragraph(recordLink('items', 'i2', 'one'), recordLink('items', { id: 'i1' }, 'two')),
      { type: 'upload', relationTo: 'media', value: 'm1' },
      embed('items', 'i2'),
    )
    expect(mentionsIn(tree)).toEqual([
      { kind: 'items', id: 'i2' },
      { kind: 'items', id: 'i1' },
      { kind: 'media', id: 'm1' },
    ])
  })
})

describe('rendering rich text', () => {
  const html = (...children: Parameters<typeof state>) => renderRichText(state(...children), resolve).html

  test.each([
    ['a paragraph', paragraph(textNode('a < b & "c"')), '<p>a &lt; b &amp; "c"</p>'],
    ['bold italic', paragraph(textNode('x', { format: 3 })), '<p><strong><em>x</em></strong></p>'],
    [
      'sub- and superscript',
      paragraph(textNode('2', { format: 32 }), textNode('3', { format: 64 })),
      '<p><sub>2</sub><sup>3</sup></p>',
    ],
    ['underline, which is not of the list', paragraph(textNode('x', { format: 8 })), '<p>x</p>'],
    [
      'words in Hebrew',
      paragraph(textNode('שלום', { $: { lang: 'he' } })),
      '<p><span lang="he" dir="rtl">שלום</span></p>',
    ],
    [
      'words in Russian',
      paragraph(textNode('да', { $: { lang: 'ru' } })),
      '<p><span lang="ru" dir="ltr">да</span></p>',
    ],
    [
      'Hebrew in Latin letters',
      paragraph(textNode('shalom', { $: { lang: 'he-Latn' } })),
      '<p><span lang="he-Latn" dir="ltr">shalom</span></p>',
    ],
    [
      'a bold word in Yiddish within a link',
      paragraph({ ...linkTo('https://a.example', ''), children: [textNode('שבת', { format: 1, $: { lang: 'yi' } })] }),
      '<p><a href="https://a.example"><span lang="yi" dir="rtl"><strong>שבת</strong></span></a></p>',
    ],
    ['a language that is none', paragraph(textNode('x', { $: { lang: '"><script>' } })), '<p>x</p>'],
    ['a heading', block('heading', [textNode('T')], { tag: 'h3' }), '<h3>T</h3>'],
    [
      'a list from four on',
      block('list', [block('listitem', [textNode('d')])], { tag: 'ol', start: 4 }),
      '<ol start="4"><li>d</li></ol>',
    ],
    ['a quote', block('quote', [textNode('q')]), '<blockquote>q</blockquote>'],
    [
      'a link',
      paragraph(linkTo('https://a.example/?x=1&y=2', 'a')),
      '<p><a href="https://a.example/?x=1&amp;y=2">a</a></p>',
    ],
    [
      'a link to a public record',
      paragraph(recordLink('items', 'i1', 'p')),
      '<p><a href="/v1/items/poster" data-kind="items" data-id="i1">p</a></p>',
    ],
    ['a link to a hidden record', paragraph(recordLink('items', 'secret', 'p')), '<p>p</p>'],
    [
      'an embed of a public record',
      embed('items', 'i1'),
      '<figure data-kind="items" data-id="i1"><figcaption><a href="/v1/items/poster">Poster</a></figcaption></figure>',
    ],
    ['an embed of a hidden record', embed('items', 'secret'), ''],
    ['an empty paragraph', paragraph(), ''],
  ])('%s', (_what, node, expected) => {
    expect(html(node)).toBe(expected)
  })

  test('keeps an image’s alternative text and size', () => {
    const printed = html({ type: 'upload', relationTo: 'media', value: 'm1' })
    expect(printed).toContain('alt="A &quot;march&quot;"')
    expect(printed).toContain('width="480"')
    expect(printed).toContain('<figcaption>On the march</figcaption>')
  })

  test('separates blocks in plain text, and puts list items on lines', () => {
    const inner = block('list', [block('listitem', [textNode('b')])], { tag: 'ul' })
    const list = block('list', [block('listitem', [textNode('a'), inner]), block('listitem', [textNode('c')])], {
      tag: 'ul',
    })
    const { text } = renderRichText(
      state(
        paragraph(textNode('One'), { type: 'linebreak' }, textNode('two')),
        paragraph(),
        list,
        embed('items', 'i1'),
      ),
      resolve,
    )
    expect(text).toBe('One\ntwo\n\na\nb\nc\n\nPoster')
  })

  test('outputs a Lexical state of known properties, without any hidden mention', () => {
    const { lexical } = renderRichText(
      state(
        paragraph(textNode('x', { style: 'color:red', secret: 1 }), recordLink('items', 'secret', 'p')),
        embed('items', 'secret'),
      ),
      resolve,
    )
    expect(JSON.stringify(lexical)).not.toContain('secret')
    expect(JSON.stringify(lexical)).not.toContain('color')
  })

  test('is idempotent', () => {
    const tree = state(
      paragraph(textNode('x', { format: 1, $: { lang: 'he' } }), recordLink('items', 'i1', 'p')),
      embed('items', 'i1'),
    )
    const once = renderRichText(tree, resolve)
    expect(renderRichText(once.lexical, resolve)).toEqual(once)
    expect(checkRichText(once.lexical)).toEqual([])
  })
})
