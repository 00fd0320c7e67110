import { expect, test } from '@jest/globals'
import { hasOnlyDependencyProblems, findPublishDependencies } from '../../../src/desk/workflow/publish-dependencies'
import type { Reference } from '../../../src/desk/shared/references'
import type { RecordProblem } from '../../../src/contract/shapes'
import type { Preflight } from '../../../src/desk/shared/preflight'

const problemWith = (
  id: string | undefined,
  code = 'unpublished',
  owner: string | null = 'library',
): RecordProblem => ({
  pointer: `/placements/${id ?? 'x'}/of`,
  code,
  detail: '',
  path: '',
  reference: { kind: 'items', ...(id !== undefined && { id }), owner },
})
const lacks: RecordProblem = { pointer: '/caption', code: 'caption_missing', detail: '', path: 'caption' }

const preflightOf = (problems: RecordProblem[], transitions = ['publish']): Preflight => ({
  revision: 1,
  live: 'none',
  work: 'approved',
  owner: 'library',
  language: 'en',
  changed: { by: null, at: '2026-11-22T12:00:00Z' },
  verbs: transitions,
  exceptions: [],
  way: transitions,
  problems,
  advice: [],
})

/** Returns known preflights, and records what was requested. */
const among = (known: Readonly<Record<string, Preflight>>) => {
  const requested: string[] = []
  const load = ({ id }: Reference) => {
    requested.push(id)
    return Promise.resolve(known[id])
  }
  return { requested, load }
}

test('approved dependencies are included, at any depth, each fetched once', async () => {
  const { load, requested } = among({
    a: preflightOf([problemWith('b'), problemWith('a')]),
    b: preflightOf([problemWith('c'), problemWith('a')]),
    c: preflightOf([]),
  })
  expect(await findPublishDependencies([problemWith('a'), problemWith('b')], load, 'publish')).toEqual({
    carried: ['a', 'b', 'c'].map((id) => ({ kind: 'items', id })),
    hindering: [],
  })
  expect(requested).toEqual(['a', 'b', 'c'])
})

test('a dependency that is not approved, incomplete, withdrawn or not readable prevents it, with the reason', async () => {
  const { load, requested } = among({ raw: preflightOf([], ['submit']), poor: preflightOf([lacks]) })
  const { carried: included, hindering } = await findPublishDependencies(
    [problemWith('raw'), problemWith('poor'), problemWith('gone', 'withdrawn'), problemWith(undefined), lacks],
    load,
    'publish',
  )
  expect(included).toEqual([])
  expect(hindering.map(({ reference: { id }, why }) => [id, why])).toEqual([
    ['raw', 'unapproved'],
    ['poor', 'lacking'],
    ['gone', 'withdrawn'],
    [undefined, 'unapproved'],
  ])
  expect(requested).toEqual(['raw', 'poor'])
})

test('the dialog appears only if nothing else is missing', () => {
  expect(hasOnlyDependencyProblems([problemWith('a'), problemWith('b', 'withdrawn')])).toBe(true)
  expect(hasOnlyDependencyProblems([problemWith('a'), lacks])).toBe(false)
  expect(hasOnlyDependencyProblems([])).toBe(false)
})
