import { expect, test } from '@jest/globals'
import { endingOf, readPreflight } from '../../src/desk/preflight'

test('an answer is read field by field, and what is no answer is none', () => {
  const problem = { pointer: '/date/typed', code: 'date_missing', detail: 'Enter a date.', path: 'date.typed' }
  const answer = { revision: 3, live: 'none', work: 'draft', verbs: ['publish', 7], problems: [problem, null] }
  expect(readPreflight(answer)).toEqual({ ...answer, verbs: ['publish'], problems: [problem] })
  for (const other of [undefined, null, 'text', {}, { revision: '3' }]) expect(readPreflight(other)).toBeUndefined()
})

test('a mention in the way is named only when it is known which', () => {
  const read = (reference: unknown) =>
    readPreflight({ revision: 1, problems: [{ pointer: '', code: '', detail: '', path: '', reference }] })?.problems[0]
      ?.reference
  expect(read({ kind: 'items', id: '1', owner: null })).toEqual({ kind: 'items', id: '1' })
  expect(read({ kind: 'items' })).toBeUndefined()
})

test.each([
  [{ errors: [{ data: { code: 'stale' } }] }, 'stale'],
  [{ errors: [{ data: { code: 'not_ready' } }] }, 'not_ready'],
  [{ errors: [{ data: { code: 'forbidden' } }] }, 'refused'],
  [{ errors: [] }, 'refused'],
  [undefined, 'refused'],
])('%j ended as %s', (body, ending) => {
  expect(endingOf(body)).toBe(ending)
})
