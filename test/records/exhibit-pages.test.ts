import { describe, expect, test } from '@jest/globals'
import type { FragmentLookup } from '../../src/projection/resolve'
import { exhibits } from '../../src/records/exhibits'
import { sections } from '../../src/records/sections'
import { themes } from '../../src/records/themes'
import { problemsIn, publish, world } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

const text = { en: state(paragraph(textNode('Words.'))) }
const item = (value: string) => ({ relationTo: 'items', value })

const theme = { title: { en: 'Cold War' }, kicker: { en: 'Context' }, intro: text, placements: [{ of: item('i1') }] }

const enveloped = (kind: string, id: string, view: object) => ({
  value: JSON.parse(JSON.stringify({ kind, id, slug: id, url: `/v1/${id}`, locale: 'en', dir: 'ltr', ...view })),
  fallbacks: {},
})

const withViews = (views: Record<string, ReturnType<typeof enveloped>>): FragmentLookup => ({
  ...world,
  view: (_kind, id) => views[id],
})

describe('a theme', () => {
  test.each([
    ['whole', theme, []],
    ['without an introduction', { ...theme, intro: null }, ['/intro intro_missing']],
    [
      'with an introduction of one empty paragraph',
      { ...theme, intro: { en: state(paragraph()) } },
      ['/intro intro_missing'],
    ],
    ['introduced in another language only', { ...theme, intro: { he: text.en } }, ['/intro intro_missing']],
  ])('%s: %j', (_what, stored, expected) => {
    expect(problemsIn(themes, [...themes.rules, ...themes.readiness], stored)).toEqual(expected)
  })

  test('has its holdings as cards, related themes only while they are public, and its hero', () => {
    const view = publish(themes, { ...theme, related: ['t2', 'gone3', 'never4'], hero: { of: item('i1') } })
    expect(view.placements).toMatchObject([{ number: null, caption: null, crop: null, of: { id: 'i1' } }])
    expect(view.related).toMatchObject([{ id: 't2' }])
    expect(view.hero).toMatchObject({ of: { id: 'i1' }, image: { id: 'image-of-i1' }, caption: null, credit: null })
  })

  test('has no hero if the holding was never public', () => {
    expect(publish(themes, { ...theme, hero: { of: item('never1') } }).hero).toBeNull()
  })
})

describe('a section', () => {
  const section = {
    title: { en: 'Actions' },
    layout: 'carousel',
    placements: [
      { of: item('i6'), number: 6 },
      { of: item('gone5'), number: 5 },
      { of: item('never4'), number: 4 },
      { of: item('i3'), number: 3, captionOverride: { en: 'Here' }, crop: { x: 10, y: 0, width: 50, height: 100 } },
    ],
  }

  test('keeps its order and its numbers, has a bare tombstone in place, and omits what was never public', () => {
    const { placements } = publish(sections, section)
    expect(placements.map(({ number }) => number)).toEqual([6, null, 3])
    expect(placements[1]?.of).toEqual({ kind: 'items', state: 'withdrawn' })
    expect(placements[2]).toMatchObject({ caption: 'Here', crop: { x: 10, y: 0, width: 50, height: 100 } })
  })

  test('embeds its themes whole', () => {
    const known = withViews({ t1: enveloped('theme', 't1', publish(themes, theme)) })
    const { placements } = publish(
      sections,
      { ...section, placements: [{ of: { relationTo: 'themes', value: 't1' } }] },
      { known },
    )
    expect(placements[0]?.of).toMatchObject({
      title: 'Cold War',
      intro: { text: 'Words.' },
      placements: [{ of: { id: 'i1' } }],
    })
  })

  test.each([
    ['no words on the button', { url: '/learn' }, null],
    ['a label without a target', { label: { en: 'Learn more' } }, { label: 'Learn more', url: null, record: null }],
    [
      'a record',
      { label: { en: 'Go' }, record: { relationTo: 'exhibits', value: 'e1' } },
      { label: 'Go', url: null, record: { id: 'e1' } },
    ],
  ])('with %s: %j', (_what, callToAction, expected) => {
    const { callToAction: call } = publish(sections, { ...section, callToAction })
    expect(call).toEqual(
      expected &&
        expect.objectContaining({ ...expected, record: expected.record && expect.objectContaining(expected.record) }),
    )
  })

  test.each([
    ['/learn-more', []],
    ['https://a.example', []],
    ['mailto:a@b.example', []],
    ['//evil.example', ['/callToAction/url address_unsafe']],
    ['/\\evil.example', ['/callToAction/url address_unsafe']],
    ['javascript:alert(1)', ['/callToAction/url address_unsafe']],
  ])('with a button that links to %s: %j', (url, expected) => {
    expect(problemsIn(sections, sections.rules, { ...section, callToAction: { url } })).toEqual(expected)
  })
})

describe('an exhibit page', () => {
  test('embeds its sections whole and in order, and its partners as cards', () => {
    const known = withViews({
      s1: enveloped('section', 's1', publish(sections, { title: { en: 'People' } })),
      s2: enveloped('section', 's2', publish(sections, { title: { en: 'Actions' } })),
    })
    const view = publish(
      exhibits,
      { title: { en: 'Refuseniks' }, sections: ['s2', 's1', 'never'], partners: ['nli'] },
      { known },
    )
    expect(view.sections).toMatchObject([{ title: 'Actions' }, { title: 'People' }])
    expect(view.partners).toMatchObject([{ id: 'nli' }])
  })

  test('has its metadata for search engines, or none', () => {
    const meta = { title: { en: 'For search' }, description: { he: 'לחיפוש' }, image: { en: 'm1' } }
    expect(publish(exhibits, { title: { en: 'X' }, meta }).meta).toMatchObject({
      title: 'For search',
      description: 'לחיפוש',
      image: { id: 'm1' },
    })
    expect(publish(exhibits, { title: { en: 'X' } }).meta).toBeNull()
  })

  test('with a repeated section is rejected at the second', () => {
    expect(problemsIn(exhibits, exhibits.rules, { title: { en: 'X' }, sections: ['a', 'b', 'a'] })).toEqual([
      '/sections/2 section_repeated',
    ])
  })
})
