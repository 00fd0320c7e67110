import { expect, test } from '@jest/globals'
import { outcomeCodeOf, problemsIn, readPreflight } from '../../../src/desk/shared/preflight'
import { formatStale } from '../../../src/desk/shared/format-stale'
import { deskTextsIn } from '../../../src/desk/shared/texts'

test('a response is parsed field by field, and an invalid one rejected', () => {
  const problem = { pointer: '/date/typed', code: 'date_missing', detail: 'Enter a date.', path: 'date.typed' }
  const preflightBody = {
    revision: 3,
    live: 'none',
    work: 'draft',
    owner: 'a',
    waitsFor: 'b',
    language: 'he',
    verbs: ['publish', 7],
    exceptions: ['approve', 7],
    way: ['submit', 7],
    problems: [problem, null],
    advice: [problem, null],
  }
  expect(readPreflight(preflightBody)).toEqual({
    ...preflightBody,
    verbs: ['publish'],
    exceptions: ['approve'],
    way: ['submit'],
    problems: [problem],
    advice: [problem],
  })
  for (const other of [undefined, null, 'text', {}, { revision: '3' }]) expect(readPreflight(other)).toBeUndefined()
})

test('who changed the record, and when, is formatted in the desk’s language', () => {
  const read = (changed: unknown) => readPreflight({ revision: 1, changed })?.changed
  const changed = { by: 'Anna Levin', at: '2026-03-01T10:20:30Z' }
  expect(read(changed)).toEqual(changed)
  expect(read({ by: 7, at: changed.at })).toEqual({ by: null, at: changed.at })
  for (const other of [undefined, 'yesterday', { by: 'Anna Levin', at: 'yesterday' }])
    expect(read(other)).toBeUndefined()

  for (const language of ['en', 'ru', 'he'] as const) {
    const { stale } = deskTextsIn(language)
    const text = formatStale(stale, changed, language)
    expect(text).toContain('Anna Levin')
    expect(text).toMatch(/2026/)
    for (const sentence of [
      text,
      formatStale(stale, { ...changed, by: null }, language),
      formatStale(stale, undefined, language),
    ])
      expect(sentence).not.toMatch(/\{\{|\(\)|null/)
  }
})

test('a problem’s reference has its id if readable, and otherwise its owner', () => {
  const read = (reference: unknown) =>
    readPreflight({ revision: 1, problems: [{ pointer: '', code: '', detail: '', path: '', reference }] })?.problems[0]
      ?.reference
  expect(read({ kind: 'items', id: '1' })).toEqual({ kind: 'items', id: '1', owner: null })
  expect(read({ kind: 'items', owner: '2' })).toEqual({ kind: 'items', owner: '2' })
  expect(read({ id: '1' })).toBeUndefined()
})

test.each([
  [{ errors: [{ data: { code: 'stale' } }] }, 'stale'],
  [{ errors: [{ data: { code: 'not_ready' } }] }, 'not_ready'],
  [{ errors: [{ data: { code: 'forbidden' } }] }, 'refused'],
  [{ errors: [] }, 'refused'],
  [undefined, 'refused'],
])('%j has the outcome %s', (body, ending) => {
  expect(outcomeCodeOf(body)).toBe(ending)
})

test('input errors are shown at their field, in the requester’s language', () => {
  const data = {
    code: 'invalid',
    problems: [
      { pointer: '/note', code: 'required', detail: 'Say it.' },
      { pointer: '/to', detail: 'Not there.' },
    ],
    errors: [{ path: 'note', message: 'Скажите.' }],
  }
  expect(problemsIn({ errors: [{ message: 'No.', data }] })).toEqual([
    { pointer: '/note', message: 'Скажите.' },
    { pointer: '/to', message: 'Not there.' },
  ])
  for (const other of [undefined, {}, { errors: [{ data: 'text' }] }]) expect(problemsIn(other)).toEqual([])
})
