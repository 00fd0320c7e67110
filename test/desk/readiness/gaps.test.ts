import { expect, test } from '@jest/globals'
import { gaps } from '../../../src/contract/gaps'
import { fragmentOf, pathInFragment } from '../../../src/desk/readiness/gaps'
import { refineFilter, refinementIn, presetIn, filterPresets } from '../../../src/desk/lists/filter-presets'

const namesFor = (...args: Parameters<typeof filterPresets>) => filterPresets(...args).map(({ name }) => name)

test('each role has its preset filters', () => {
  expect(namesFor(['editor'], true)).toEqual(['all', 'drafts', 'changes', 'missing', 'noAlt', 'ready', 'published'])
  expect(namesFor(['editor', 'coordinator'], true)[1]).toBe('ready')
  expect(namesFor(['translator'], true)).toEqual(['all', 'drafts', 'changes', 'published'])
  expect(namesFor(['admin'], true)).toEqual(['all'])
})

test('members of an institution filter their own records, if the kind has owners', () => {
  for (const { filter } of filterPresets(['steward'], true).slice(1)) expect(filter).toContain('owner:mine')
  for (const { filter } of filterPresets(['steward'], false)) expect(filter).not.toContain('owner')
})

test('years and a genre are added to the preset, and removed', () => {
  const refinement = (from: string, to: string, genre = '') => ({ from, to, genre })
  expect(refineFilter('missing:any', refinement('1970', ''))).toBe('missing:any,from:1970')
  expect(refineFilter('from:1970,missing:any,to:1980', refinement('1974', '1975', 'g'))).toBe(
    'missing:any,from:1974,to:1975,genre:g',
  )
  expect(refineFilter('from:1970,genre:g', refinement('', 'then'))).toBe('')
  expect(refinementIn('missing:any,genre:g,from:1970')).toEqual({ from: '1970', genre: 'g' })
  expect(presetIn('missing:any,genre:g,from:1970')).toBe('missing:any')
})

test('a URL leads to a field and back', () => {
  expect(pathInFragment(fragmentOf('media.0.alt'))).toEqual(['media', '0', 'alt'])
  for (const hash of ['', '#', '#field=', '#other=/x']) expect(pathInFragment(hash)).toEqual([])
})

test('a list of gaps without its declared fields is rejected', () => {
  for (const body of [undefined, null, 'x', { errors: [] }]) expect(gaps.answer.safeParse(body).success).toBe(false)
  const record = {
    ...{ kind: 'items', id: '1', title: null, revision: 1, live: 'none', work: 'draft' },
    problems: [{ pointer: '/date', path: 'date', code: 'x', detail: 'y' }],
  }
  const totals = [{ code: 'x', detail: 'y', count: 2 }]
  const data = { totals, docs: [record], page: 1, limit: 20, totalDocs: 1, total: 1, next: null }
  expect(gaps.answer.parse(data)).toEqual(data)
})
