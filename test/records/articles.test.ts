import { describe, expect, test } from '@jest/globals'
import { articles } from '../../src/records/articles'
import { readiness } from '../../src/records/articles/readiness'
import { resolve } from '../../src/projection/resolve'
import { problemsIn, publish, world } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

const rich = (text: string, locale = 'en') => ({ [locale]: state(paragraph(textNode(text))) })
const heading = (text: string) => ({ type: 'heading', tag: 'h2', version: 1, children: [textNode(text)] })

/** The article of the source texts: republished, with its author, its note and its counterpart. */
const essay = {
  title: { en: 'The Soviet Jewry Movement in America' },
  kind: 'essay',
  standfirst: { en: 'The fight to liberate the Soviet Jews strengthened and united the American Jewish community.' },
  hero: { of: { relationTo: 'media', value: 'poster' }, credit: { en: 'Dan Resinger’s Let My People Go' } },
  body: [
    {
      id: 'b1',
      blockType: 'text',
      text: rich('The Cold War struggle to allow Jews to leave the Soviet Union was not only fought from behind it.'),
    },
    { blockType: 'media', media: 'poster', captionOverride: { en: 'Dan Resigner’s iconic 1969 poster.' } },
    {
      blockType: 'text',
      text: {
        en: state(heading('First Advocacy Groups'), paragraph(textNode('The first groups were founded in 1964.'))),
      },
    },
    { blockType: 'item', item: 'sticker', captionOverride: { en: 'A sticker' } },
    { blockType: 'quote', quote: { en: 'Nobody’s words' }, attribution: { en: 'A sample' } },
  ],
  authors: [{ person: 'beckerman', bioAsOf: rich('His first book was published in September 2010.') }],
  publishedOn: '2012-03-01T00:00:00.000Z',
  source: { publisher: 'MyJewishLearning', url: 'https://www.myjewishlearning.com/' },
  disclaimer: { en: 'The opinions expressed here are the personal views of the author.' },
  counterpart: { label: { en: 'To read about the corresponding movement in the Soviet Union, click here.' } },
  links: [{ label: { en: 'Privacy Policy' } }, { label: { en: 'Donate' }, url: 'https://www.myjewishlearning.com/' }],
}

/** The guide of the source texts. */
const guide = {
  title: { en: 'Collection Guide: Archive of the American Soviet Jewry Movement' },
  kind: 'guide',
  institution: 'ajhs',
  standfirst: { en: 'Overview of the individual archival collections and library materials that make up the AASJM.' },
  hero: { of: { relationTo: 'items', value: 'sign' } },
  body: [
    {
      blockType: 'text',
      text: { en: state(heading('About this Research Guide'), paragraph(textNode('It was created'))) },
    },
    {
      blockType: 'collection-list',
      heading: { en: 'Archival Collections' },
      introduction: rich('Collections are separated into two categories'),
      entries: [
        { collection: 'personal', annotation: { en: 'Materials created by particular individuals' } },
        { collection: 'institutional' },
        { collection: 'never-described' },
      ],
    },
  ],
  contact: { en: 'a reference archivist' },
  acknowledgement: { en: 'National Historical Publications and Records Commission (NHPRC)' },
  corrections: [{ date: '2024-02-01', text: { en: 'A year was put right.' } }],
}

const drafted = (change: Record<string, unknown>) => problemsIn(articles, articles.rules, { ...essay, ...change })

describe('an article, saved as a draft', () => {
  test('requires a title in some language and its type, both reported at once', () => {
    expect(problemsIn(articles, articles.rules, {})).toEqual(['/title name_missing', '/kind type_missing'])
    expect(drafted({})).toEqual([])
    expect(problemsIn(articles, articles.rules, guide)).toEqual([])
  })

  test.each([
    ['a holding that nobody chose', [{ blockType: 'item' }], ['/body/0/item placement_empty']],
    ['no medium', [essay.body[0], { blockType: 'media', media: null }], ['/body/1/media placement_empty']],
    [
      'an entry without a collection',
      [{ blockType: 'collection-list', entries: [{ collection: 'c' }, {}] }],
      ['/body/0/entries/1/collection placement_empty'],
    ],
    [
      'a table in the text',
      [{ blockType: 'text', text: { ru: state({ type: 'table' }) } }],
      ['/body/0/text/root/children/0 node_unknown'],
    ],
    [
      'a table in an introduction',
      [{ blockType: 'collection-list', introduction: { he: state({ type: 'table' }) } }],
      ['/body/0/introduction/root/children/0 node_unknown'],
    ],
    ['a script', [{ blockType: 'counterpart', url: 'javascript:alert(1)' }], ['/body/0/url address_unsafe']],
    ['a path on the site', [{ blockType: 'counterpart', url: '/articles/other' }], []],
    ['an empty quotation', [{ blockType: 'quote' }], []],
  ])('reports what is wrong with a block: %s', (_what, body, expected) => {
    expect(drafted({ body })).toEqual(expected)
  })

  test.each([
    ['an author who is nobody', { authors: [{ bioAsOf: rich('Somebody') }] }, ['/authors/0/person placement_empty']],
    [
      'a table in a biography',
      { authors: [{ person: 'p', bioAsOf: { en: state({ type: 'table' }) } }] },
      ['/authors/0/bioAsOf/root/children/0 node_unknown'],
    ],
    ['a source without http', { source: { url: 'myjewishlearning.com' } }, ['/source/url url_unsafe']],
    ['a counterpart that is a script', { counterpart: { url: 'data:,x' } }, ['/counterpart/url address_unsafe']],
    ['a link that is half an address', { links: [{}, { url: '//x' }] }, ['/links/1/url address_unsafe']],
  ])('reports what is wrong around it: %s', (_what, change, expected) => {
    expect(drafted(change)).toEqual(expected)
  })

  test('a type or a block outside the vocabulary is rejected at the field', () => {
    const read = articles.stored.safeParse({ id: 'r1', ...essay, kind: 'poem', body: [{ blockType: 'table' }] })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual(['kind', 'body/0/blockType'])
  })
})

describe('the readiness of an article', () => {
  const problems = (change: Record<string, unknown>) => problemsIn(articles, readiness, { ...essay, ...change })

  test.each([
    ['is ready when one part of it says something', {}, []],
    ['is not without a text', { body: essay.body.slice(3) }, ['/body body_missing']],
    ['is not with an empty paragraph', { body: [{ blockType: 'text', text: rich(' ') }] }, ['/body body_missing']],
    ['says it in its own language', { sourceLanguage: 'he', title: { he: 'התנועה' } }, ['/body body_missing']],
    [
      'has its own title too',
      { sourceLanguage: 'ru', body: [{ blockType: 'text', text: rich('Движение', 'ru') }] },
      ['/title name_untold'],
    ],
  ])('%s: %j', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })
})

describe('a published article', () => {
  test('has its blocks in order, discriminated by type', () => {
    const view = publish(articles, essay)
    expect(view.body).toMatchObject([
      { type: 'text', text: { text: expect.stringMatching(/^The Cold War struggle/) } },
      { type: 'media', image: { id: 'poster' }, recording: null, caption: 'Dan Resigner’s iconic 1969 poster.' },
      { type: 'text', text: { html: expect.stringContaining('<h2>First Advocacy Groups</h2>') } },
      { type: 'item', item: { id: 'sticker' }, caption: 'A sticker' },
      { type: 'quote', quote: 'Nobody’s words', attribution: 'A sample', source: null },
    ])
    expect(view).toMatchObject({
      articleKind: 'essay',
      hero: { image: { id: 'poster' }, credit: 'Dan Resinger’s Let My People Go' },
      authors: [{ person: { id: 'beckerman' }, bio: { text: 'His first book was published in September 2010.' } }],
      institution: null,
      publishedOn: { edtf: '2012-03-01', display: 'March 1, 2012', from: '2012-03-01' },
      source: { publisher: 'MyJewishLearning', licence: null, publishedOn: null },
      counterpart: { article: null, url: null, label: expect.stringContaining('click here') },
      links: [{ label: 'Privacy Policy', url: null }, { label: 'Donate' }],
      meta: null,
    })
    expect(articles.listing(view)).toEqual({ terms: [], dateFrom: '2012-03-01', dateTo: '2012-03-01' })
  })

  test('may be a guide to collections, of which it shows the public ones', () => {
    const view = publish(articles, guide)
    expect(view.body[1]).toMatchObject({
      type: 'collection-list',
      heading: 'Archival Collections',
      introduction: { text: 'Collections are separated into two categories' },
      entries: [
        { collection: { id: 'personal' }, annotation: 'Materials created by particular individuals' },
        { collection: { id: 'institutional' }, annotation: null },
      ],
    })
    expect(view).toMatchObject({
      hero: { of: { id: 'sign' }, image: { id: 'image-of-sign' } },
      institution: { id: 'ajhs' },
      acknowledgement: 'National Historical Publications and Records Commission (NHPRC)',
      corrections: [{ date: { edtf: '2024-02-01' }, text: 'A year was put right.' }],
      source: null,
      counterpart: null,
    })
    expect(articles.listing(view).terms).toEqual(['institution:slug-of-ajhs'])
  })

  test.each([
    ['a holding that never was', [{ blockType: 'item', item: 'never', captionOverride: { en: 'x' } }], []],
    ['a medium that never was', [{ blockType: 'media', media: 'never', captionOverride: { en: 'x' } }], []],
    ['a text that says nothing', [{ blockType: 'text', text: rich('') }], []],
    ['a quotation of nothing', [{ blockType: 'quote', attribution: { en: 'A sample' } }], []],
    ['a counterpart not public now', [{ blockType: 'counterpart', article: 'gone', label: { en: 'x' } }], []],
    [
      'a counterpart that has an address besides',
      [{ blockType: 'counterpart', article: 'gone', url: '/other', label: { en: 'x' } }],
      [{ type: 'counterpart', article: null, url: '/other', label: 'x' }],
    ],
    [
      'a counterpart that is public',
      [{ blockType: 'counterpart', article: 'a2' }],
      [{ type: 'counterpart', article: { id: 'a2' }, url: null, label: null }],
    ],
    [
      'a holding that was public',
      [{ blockType: 'item', item: 'gone' }],
      [{ type: 'item', item: { state: 'withdrawn' } }],
    ],
  ])('omits links that visitors cannot follow: %s', (_what, body, expected) => {
    const { body: parts } = publish(articles, { ...essay, body })
    expect(parts).toMatchObject(expected)
    expect(parts).toHaveLength(expected.length)
  })

  test('shows a recording if the medium is one', () => {
    const recorded = { id: 'talk', type: 'audio', src: '/media/talk.mp3', contentType: 'audio/mpeg', bytes: 1 }
    const known = {
      ...world,
      image: () => undefined,
      recording: () => ({
        value: {
          ...recorded,
          ...{ language: null, description: null, caption: null, credit: null, transcript: null, captions: [] },
        },
        fallbacks: {},
      }),
    }
    const view = publish(articles, { body: [{ blockType: 'media', media: 'talk' }], title: { en: 'T' } }, { known })
    expect(view.body).toMatchObject([{ type: 'media', image: null, recording: recorded, caption: null }])
  })

  test('has the same order of blocks in every language, and lists fallbacks', () => {
    const doc = articles.stored.parse({
      id: 'r1',
      title: { en: 'T', he: 'ת' },
      body: [
        { blockType: 'text', text: { ...rich('one'), ...rich('אחת', 'he') } },
        { blockType: 'item', item: 'never' },
        { blockType: 'quote', quote: { en: 'two' } },
      ],
    })
    const { value, fallbacks } = resolve(articles.project(doc), 'he', 'en', world)
    expect(value).toMatchObject({ body: [{ text: { text: 'אחת' } }, { quote: 'two' }] })
    expect(fallbacks).toEqual({ '/body/1/quote': { lang: 'en', dir: 'ltr' } })
  })

  test('has its standfirst, date and picture on its card', () => {
    const card = resolve(articles.card(articles.stored.parse({ id: 'r1', ...guide })), 'en', 'en', world).value
    expect(card).toMatchObject({
      title: expect.stringContaining('Collection Guide'),
      caption: expect.stringContaining('Overview'),
      date: null,
      credit: null,
      thumbnail: { id: 'image-of-sign' },
    })
  })

  test('has its editors’ metadata for search engines', () => {
    const meta = { title: { en: 'For search' }, description: {}, image: { he: 'm2', en: 'm1' } }
    expect(publish(articles, { ...essay, meta }).meta).toMatchObject({
      title: 'For search',
      description: null,
      image: { id: 'm1' },
    })
  })
})
