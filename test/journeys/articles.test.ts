import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { at, listAt, pointersIn, problemsIn, textAt, made, done, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, publishAndWait, type Exhibit } from '../support/exhibit'
import { paragraph, recordLink, textNode, state } from '../support/rich-text'
import { pictureOf, upload } from '../support/media'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let coordinator: Client
let translator: Client
let theirs: string
let letter: string
let guide: string

const Parts = z.array(z.looseObject({ id: z.string(), blockType: z.string() }))
const partsOf = async (reader: Client, locale: string) =>
  Parts.parse(at((await reader.get(`/api/articles/${guide}?draft=true&depth=0&locale=${locale}`)).body, '/body'))

beforeAll(async () => {
  exhibit = await openExhibit()
  ;[editor, coordinator, translator] = await Promise.all([
    exhibit.as('editor'),
    exhibit.as('coordinator'),
    exhibit.as('translator'),
  ])
  theirs = await idOf(editor, 'institutions', 'national-library-of-israel')
  letter = await idOf(editor, 'items', 'letter-to-relatives-abroad')
  guide = made(
    await editor.post('/api/articles', {
      title: 'A guide to letters',
      kind: 'guide',
      institution: theirs,
      standfirst: 'What the letters are.',
      body: [
        {
          blockType: 'text',
          text: state(paragraph(textNode('They wrote '), textNode('שלום', { $: { lang: 'he' } }), textNode(' above.'))),
        },
        { blockType: 'item', item: letter, captionOverride: 'One of them' },
        {
          blockType: 'text',
          text: state(paragraph(textNode('See '), recordLink('items', letter, 'it'), textNode('.'))),
        },
        { blockType: 'quote', quote: 'Sample words', attribution: 'A sample' },
      ],
      links: [{ label: 'Nowhere yet' }],
    }),
  )
}, whileLoading)
afterAll(() => exhibit.close())

const translated = once(async () => {
  const parts = await partsOf(translator, 'ru')
  await done(
    translator.patch(`/api/articles/${guide}?locale=ru`, {
      body: parts.map((part, n) => (n === 3 ? { ...part, quote: 'Слова для примера' } : part)),
    }),
  )
})

describe('an article belongs', () => {
  test('to the institution whose members wrote it, or to the exhibit', async () => {
    const others = await idOf(coordinator, 'institutions', 'american-jewish-historical-society')
    const essay = { title: 'An essay', kind: 'essay' }
    const rejected = [
      await editor.post('/api/articles', essay),
      await editor.post('/api/articles', { ...essay, institution: others }),
    ]
    expect(rejected.map((response) => [response.status, pointersIn(response)])).toEqual([
      [403, ['/institution']],
      [403, ['/institution']],
    ])
    const ours = await coordinator.post('/api/articles', essay)
    expect([ours.status, at(ours.body, '/doc/owner')]).toEqual([201, null])
    const transferAttempt = await editor.patch(`/api/articles/${guide}`, { institution: others })
    expect([transferAttempt.status, pointersIn(transferAttempt)]).toEqual([403, ['/institution']])
  })
})

describe('the picture for search engines', () => {
  test('must be readable for its editor: a foreign one that is not public is reported like a missing one', async () => {
    const stranger = await exhibit.as('stranger')
    const others = await idOf(coordinator, 'institutions', 'american-jewish-historical-society')
    const unseen = await pictureOf('#246', 'unseen.png', 8)
    const foreign = await upload(stranger, { institution: others, alt: 'Nothing yet' }, unseen)
    const responses = [foreign.id, '00000000-0000-7000-8000-000000000000'].map((image) =>
      editor.patch(`/api/articles/${guide}`, { meta: { image } }),
    )
    const [there, nowhere] = await Promise.all(responses)
    expect([there?.status, there && pointersIn(there)]).toEqual([400, ['/meta/image']])
    expect(there?.body).toEqual(nowhere?.body)
  })
})

describe('the blocks of an article', () => {
  test('are rejected by field', async () => {
    const before = await partsOf(editor, 'en')
    const saved = await editor.patch(`/api/articles/${guide}`, {
      body: [...before, { blockType: 'item', item: '00000000-0000-7000-8000-000000000000' }],
    })
    expect([saved.status, pointersIn(saved)]).toEqual([400, ['/body/4/item']])
    const empty = await editor.patch(`/api/articles/${guide}`, { body: [...before, { blockType: 'media' }] })
    expect([empty.status, pointersIn(empty)]).toEqual([400, ['/body/4/media']])
    const table = await editor.patch(`/api/articles/${guide}`, {
      body: [{ blockType: 'text', text: state({ type: 'table', version: 1, children: [] }) }],
    })
    expect([table.status, pointersIn(table)]).toEqual([400, ['/body/0/text/root/children/0']])
    expect(await partsOf(editor, 'en')).toEqual(before)
  })

  test.each([
    ['a kind of part that there is not', [{ blockType: 'carousel' }], ['/body/0/blockType']],
    ['no kind at all', [{ quote: 'Sample words' }], ['/body/0/blockType']],
    [
      'a passage marked with no language',
      [{ blockType: 'text', text: state(paragraph(textNode('x', { $: { lang: 'Hebrew language' } }))) }],
      ['/body/0/text/root/children/0/children/0'],
    ],
    ['a number for words', [{ blockType: 'quote', quote: 1 }], ['/body/0/quote']],
    ['a string for formatted text', [{ blockType: 'text', text: 'Sample words' }], ['/body/0/text']],
    ['a string for a list', [{ blockType: 'collection-list', entries: 'Sample words' }], ['/body/0/entries']],
    ['an object for a holding', [{ blockType: 'item', item: { kind: 'items' } }], ['/body/0/item']],
  ])('are rejected by field, and nothing fails: %s', async (_what, body, expected) => {
    const saved = await editor.patch(`/api/articles/${guide}`, { body })
    expect([saved.status, saved.status === 400 ? pointersIn(saved) : saved.text]).toEqual([400, expected])
  })

  test.each([['words'], [{ text: 'words' }], [1]])('are a list and nothing else: %j', async (body) => {
    const before = await partsOf(editor, 'en')
    const saved = await editor.patch(`/api/articles/${guide}`, { body })
    expect(saved.status).toBe(400)
    expect(await partsOf(editor, 'en')).toEqual(before)
  })

  test('store declared fields only', async () => {
    const before = await partsOf(editor, 'en')
    const saved = await editor.patch(`/api/articles/${guide}`, {
      body: before.map((part) => ({ ...part, smuggled: 'UNDISCLOSED' })),
    })
    expect([saved.status, saved.text.includes('UNDISCLOSED')]).toEqual([200, false])
    expect(await partsOf(editor, 'en')).toEqual(before)
  })

  test('are translated in place', async () => {
    await translated()
    expect((await partsOf(editor, 'en')).map((part) => part.quote ?? null)).toEqual([null, null, null, 'Sample words'])
    expect((await partsOf(editor, 'ru'))[3]?.quote).toBe('Слова для примера')
  })

  test('keep their order and mentions, whoever translates them', async () => {
    const parts = await partsOf(translator, 'ru')
    const other = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
    const rejected = [
      await translator.patch(`/api/articles/${guide}?locale=ru`, { body: parts.toReversed() }),
      await translator.patch(`/api/articles/${guide}?locale=ru`, { body: parts.slice(1) }),
      await translator.patch(`/api/articles/${guide}?locale=ru`, {
        body: parts.map((part, n) => (n === 1 ? { ...part, item: other } : part)),
      }),
    ]
    expect(rejected.map((response) => [response.status, ...problemsIn(response).map(({ code }) => code)])).toEqual([
      [403, 'rows_not_yours'],
      [403, 'rows_not_yours'],
      [403, 'not_translated'],
    ])
    expect(await partsOf(editor, 'ru')).toEqual(parts)
  })

  test('are found by their mentions', async () => {
    const found = await editor.get(`/api/articles?draft=true&where[body.item][equals]=${letter}`)
    expect([found.status, at(found.body, '/totalDocs')]).toEqual([200, 1])
  })

  test('have their own names in GraphQL', async () => {
    const { status, body } = await editor.graphql(
      `query ($id: String!) { Article(id: $id, draft: true) { title body {
         __typename ... on ArticleItem { item { id } captionOverride } ... on ArticleQuote { quote } } } }`,
      { id: guide },
    )
    expect([status, at(body, '/errors')]).toEqual([200, undefined])
    expect(at(body, '/data/Article/body')).toMatchObject([
      { __typename: 'ArticleText' },
      { item: { id: letter }, captionOverride: 'One of them' },
      { __typename: 'ArticleText' },
      { quote: 'Sample words' },
    ])
  })
})

describe('a published article', () => {
  test('reports mentions that are not public', async () => {
    const response = await editor.get(`/api/articles/${guide}/readiness`)
    expect(response.status).toBe(200)
    expect(
      listAt(response.body, '/problems').map((problem) => [at(problem, '/pointer'), at(problem, '/code')]),
    ).toEqual([
      ['/body/1/item', 'unpublished'],
      ['/body/2/text', 'unpublished'],
    ])
  })

  test('has its blocks, each with the language of its text', async () => {
    await translated()
    await publishAndWait(exhibit, 'items', letter)
    await publishAndWait(exhibit, 'articles', guide)
    const body = at((await exhibit.anonymous.get('/v1/articles/a-guide-to-letters?locale=ru')).body, '/data')
    expect(listAt(body, '/body').map((part) => at(part, '/type'))).toEqual(['text', 'item', 'text', 'quote'])
    expect(at(body, '/body/0/text/html')).toBe('<p>They wrote <span lang="he" dir="rtl">שלום</span> above.</p>')
    expect(at(body, '/body/1')).toMatchObject({ item: { id: letter }, caption: 'One of them' })
    expect(textAt(body, '/body/2/text/html')).toContain('<a href="/v1/items/letter-to-relatives-abroad"')
    expect(at(body, '/body/3/quote')).toBe('Слова для примера')
    const fallbacks = z.record(z.string(), z.unknown()).parse(at(body, '/fallbacks'))
    expect(fallbacks).toMatchObject({ '/body/0/text': { lang: 'en', dir: 'ltr' } })
    expect(Object.keys(fallbacks)).not.toContain('/body/3/quote')
  })
})

describe('a deleted record that is mentioned', () => {
  const essay = async (title: string, body: object[], more: object = {}) =>
    made(await editor.post('/api/articles?draft=true', { title, kind: 'essay', institution: theirs, body, ...more }))
  const problemsOf = async (id: string) => {
    const { status, body } = await editor.get(`/api/articles/${id}/readiness`)
    expect(status).toBe(200)
    return listAt(body, '/problems').map((problem) => [at(problem, '/pointer'), at(problem, '/code')])
  }
  const draft = async (title: string) =>
    made(await editor.post('/api/items?draft=true', { title, type: 'text', institution: theirs }))
  const text = (...runs: Parameters<typeof paragraph>) => ({ blockType: 'text', text: state(paragraph(...runs)) })

  test('is a problem at its position, also after empty blocks, and nothing is lost', async () => {
    const [linkedByHand, linked] = [await draft('Soon gone'), await draft('Soon gone too')]
    const { id: medium } = await upload(editor, { institution: theirs }, await pictureOf('teal', 'dot.png', 8))
    const body = [
      text(textNode('')),
      { blockType: 'quote' },
      text(textNode('One more: '), recordLink('items', linked, 'it')),
      { blockType: 'item', item: linkedByHand, captionOverride: 'Kept' },
      { blockType: 'counterpart' },
      { blockType: 'media', media: medium },
    ]
    const article = await essay('With what is gone', body)
    expect(await problemsOf(article)).toEqual(
      expect.arrayContaining([
        ['/body/2/text', 'unpublished'],
        ['/body/3/item', 'unpublished'],
      ]),
    )
    for (const id of [linkedByHand, linked]) expect((await editor.delete(`/api/items/${id}`)).status).toBe(200)
    const problems = await problemsOf(article)
    expect(problems.filter(([, code]) => code === 'missing')).toEqual([
      ['/body/2/text', 'missing'],
      ['/body/3/item', 'missing'],
    ])
    // a medium without its texts is reported at its form field
    expect(problems.filter(([pointer]) => String(pointer).startsWith('/body/5'))).not.toEqual([])
    for (const [pointer] of problems) expect(pointer).not.toMatch(/^\/body\/5\/image/)

    const stored = (await editor.get(`/api/articles/${article}?draft=true&depth=0`)).body
    expect(at(stored, '/body/3/item')).toBe(linkedByHand)
    expect(JSON.stringify(at(stored, '/body/2'))).toContain(linked)
    const again = await editor.patch(`/api/articles/${article}?draft=true&depth=0`, { body: at(stored, '/body') })
    expect([again.status, at(again.body, '/doc/body/3/item')]).toEqual([200, linkedByHand])
    const rejected = await exhibit.publish(`/api/articles/${article}`)
    expect(rejected.status).toBe(422)
    for (const depth of [0, 1, 2])
      for (const reader of [editor, coordinator, translator])
        expect((await reader.get(`/api/articles/${article}?draft=true&depth=${depth}`)).status).toBe(200)
  })
})
