import { describe, expect, test } from '@jest/globals'
import { ownerFieldOf } from '../../src/model/record'
import { archivalCollections } from '../../src/records/archival-collections'
import { events } from '../../src/records/events'
import { institutions } from '../../src/records/institutions'
import { themes } from '../../src/records/themes'
import { dated, problemsIn, publish } from '../support/projection-context'
import { paragraph, textNode, state } from '../support/rich-text'

/** The archive as its collection guide describes it. */
const archive = {
  title: { en: 'Archive of the American Soviet Jewry Movement' },
  repository: 'ajhs',
  kind: 'archive',
  level: 'collection',
  dates: dated('early 1900s to present'),
  extent: { en: 'nearly 100 archival collections' },
  abstract: { en: 'Documents, audio and video files, photographs, posters, and ephemeral objects.' },
  scope: { en: state(paragraph(textNode('Correspondence, official documents, journals, registers.'))) },
}

describe('an archival collection, saved as a draft', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(archivalCollections, archivalCollections.rules, { ...archive, ...change })

  test('requires a title in some language and its repository, and nothing else', () => {
    expect(problemsIn(archivalCollections, archivalCollections.rules, {})).toEqual([
      '/title name_missing',
      '/repository institution_missing',
    ])
    expect(
      problemsIn(archivalCollections, archivalCollections.rules, { title: { he: 'ארכיון' }, repository: 'x' }),
    ).toEqual([])
  })

  test.each([
    ['itself for a parent', { parent: 'r1' }, ['/parent parent_is_itself']],
    ['another for a parent', { parent: 'r2' }, []],
    ['languages by their names', { languages: ['yi', 'Russian language'] }, ['/languages/1 language_unknown']],
    ['a script for a finding aid', { findingAidUrl: 'javascript:alert(1)' }, ['/findingAidUrl url_unsafe']],
    ['a table in the scope', { scope: { en: state({ type: 'table' }) } }, ['/scope/root/children/0 node_unknown']],
  ])('%s: %j', (_what, change, expected) => {
    expect(problems(change)).toEqual(expected)
  })

  test.each(['kind', 'level'])('a %s outside the vocabulary is rejected at the field', (field) => {
    const read = archivalCollections.stored.safeParse({ id: 'r1', ...archive, [field]: 'heap' })
    expect(read.error?.issues.map(({ path }) => path.join('/'))).toEqual([field])
  })

  test('belongs to its repository', () => {
    expect([archivalCollections, events, institutions, themes].map(ownerFieldOf)).toEqual([
      'repository',
      'institution',
      null,
      null,
    ])
  })
})

describe('the readiness of an archival collection', () => {
  const problems = (change: Record<string, unknown>) =>
    problemsIn(archivalCollections, archivalCollections.readiness, { ...archive, ...change })

  test('requires its title and its scope', () => {
    expect(problems({ dates: null, extent: {}, abstract: {} })).toEqual([])
  })

  test('reports every problem at once', () => {
    expect(problems({ sourceLanguage: 'ru', creators: [{ agent: null }] })).toEqual([
      '/title name_untold',
      '/scope scope_missing',
      '/creators/0/agent creator_unnamed',
    ])
  })
})

describe('a published archival collection', () => {
  test('with required fields only has every key, null where empty', () => {
    const view = publish(archivalCollections, { title: { en: 'Bare' } })
    expect(Object.keys(view).sort()).toEqual(Object.keys(publish(archivalCollections, archive)).sort())
    expect(view).toMatchObject({ repository: null, collectionKind: null, level: null, dates: null, creators: [] })
  })

  test('is described like its finding aid', () => {
    const view = publish(archivalCollections, {
      ...archive,
      kind: 'personal',
      level: 'fonds',
      parent: 'r2',
      refCode: 'I-495',
      languages: ['en', 'ru'],
    })
    expect(view).toMatchObject({
      repository: { id: 'ajhs' },
      collectionKind: { key: 'personal', label: 'Personal collection' },
      level: { key: 'fonds', label: 'Fonds' },
      parent: { id: 'r2' },
      refCode: 'I-495',
      scope: { text: 'Correspondence, official documents, journals, registers.' },
      languages: ['en', 'ru'],
    })
  })

  test('has its creators of either kind in order, without those never public', () => {
    const agents = [
      { relationTo: 'institutions', value: 'sssj' },
      { relationTo: 'people', value: 'never1' },
      { relationTo: 'people', value: 'p1' },
      { relationTo: 'people', value: 'gone2' },
    ]
    const view = publish(archivalCollections, { ...archive, creators: agents.map((agent) => ({ agent })) })
    expect(view.creators).toMatchObject([
      { kind: 'institutions', id: 'sssj' },
      { kind: 'people', id: 'p1' },
      { kind: 'people', state: 'withdrawn' },
    ])
    expect(JSON.stringify(view)).not.toMatch(/never1|gone2/)
  })

  test('has its abstract and its dates on its card', () => {
    expect(archivalCollections.card(archivalCollections.stored.parse({ id: 'r1', ...archive }))).toMatchObject({
      title: { value: archive.title },
      caption: { value: archive.abstract },
      date: { edtf: archive.dates.edtf },
      thumbnail: null,
    })
  })

  test('is filtered by its repository and its dates, which may be open', () => {
    const listing = archivalCollections.listing(publish(archivalCollections, archive))
    expect(listing).toMatchObject({ terms: ['institution:slug-of-ajhs'], dateTo: null })
    expect(listing.dateFrom).toBe('1900-01-01')
  })
})
