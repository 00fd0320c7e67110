import { expect, test } from '@jest/globals'
import { hasOnlyRemedied, publishTogether, type Shown } from '../../src/desk/moves/publish-together'
import type { Preflight, ProblemInForm } from '../../src/desk/preflight'

const shows = (id: string | undefined, code = 'unpublished', owner: string | null = 'library'): ProblemInForm => ({
  pointer: `/placements/${id ?? 'x'}/of`,
  code,
  detail: '',
  path: '',
  reference: { kind: 'items', ...(id !== undefined && { id }), owner },
})
const lacks: ProblemInForm = { pointer: '/caption', code: 'caption_missing', detail: '', path: 'caption' }

const stands = (problems: ProblemInForm[], verbs = ['publish']): Preflight => ({
  revision: 1,
  live: 'none',
  work: 'approved',
  owner: 'library',
  waitsFor: '',
  language: 'en',
  verbs,
  exceptions: [],
  way: verbs,
  problems,
  advice: [],
})

/** Answers what is known, and remembers what was asked. */
const among = (known: Readonly<Record<string, Preflight>>) => {
  const asked: string[] = []
  const ask = ({ id }: Shown) => {
    asked.push(id)
    return Promise.resolve(known[id])
  }
  return { asked, ask }
}

test('what is approved goes along, and what that shows, at any depth, each asked about once', async () => {
  const { ask, asked } = among({
    a: stands([shows('b'), shows('a')]),
    b: stands([shows('c'), shows('a')]),
    c: stands([]),
  })
  expect(await publishTogether([shows('a'), shows('b')], ask)).toEqual({
    carried: ['a', 'b', 'c'].map((id) => ({ kind: 'items', id })),
    hindering: [],
  })
  expect(asked).toEqual(['a', 'b', 'c'])
})

test('what is not approved, lacks something, is withdrawn or may not be read stands in the way, and says why', async () => {
  const { ask, asked } = among({ raw: stands([], ['submit']), poor: stands([lacks]) })
  const { carried, hindering } = await publishTogether(
    [shows('raw'), shows('poor'), shows('gone', 'withdrawn'), shows(undefined), lacks],
    ask,
  )
  expect(carried).toEqual([])
  expect(hindering.map(({ reference: { id }, why }) => [id, why])).toEqual([
    ['raw', 'unapproved'],
    ['poor', 'lacking'],
    ['gone', 'withdrawn'],
    [undefined, 'unapproved'],
  ])
  expect(asked).toEqual(['raw', 'poor'])
})

test('it is asked about only where nothing else is missing', () => {
  expect(hasOnlyRemedied([shows('a'), shows('b', 'withdrawn')])).toBe(true)
  expect(hasOnlyRemedied([shows('a'), lacks])).toBe(false)
  expect(hasOnlyRemedied([])).toBe(false)
})
