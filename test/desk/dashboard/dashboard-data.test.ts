import { expect, test } from '@jest/globals'
import { rejectedAmong } from '../../../src/desk/review/bulk-transitions'
import { queueSearchParams } from '../../../src/desk/review/queue'
import { notifications } from '../../../src/contract/notifications'
import { reviews } from '../../../src/contract/reviews'
import { dashboard } from '../../../src/contract/dashboard'
import { takedowns } from '../../../src/contract/takedowns'
import { tasks } from '../../../src/contract/tasks'
import type { TransitionManyOutcome } from '../../../src/contract/transitions'
import { formatDay } from '../../../src/desk/shared/format-instant'

test('the dashboard accepts any subset of its sections and rejects other data', () => {
  const record = { kind: 'items', id: '1', owner: null, live: 'none', work: 'in_review', revision: 1, title: null }
  const data = {
    roles: ['steward'],
    institutions: [{ id: 'a', name: 'The library' }],
    review: { docs: [{ ...record, changedAt: '', submittedAt: null }], more: true },
    gaps: [{ institution: 'a', records: 3, more: false }],
    since: { docs: [], more: false, release: null },
  }
  expect(dashboard.answer.parse(data)).toEqual(data)
  for (const body of [undefined, {}, { errors: [] }, { ...data, roles: 'editor' }])
    expect(dashboard.answer.safeParse(body).success).toBe(false)
  for (const { answer: schema } of [tasks, takedowns]) {
    expect(schema.safeParse({ docs: [], next: 4 }).success).toBe(true)
    for (const body of [{}, { errors: [] }, { docs: [{}], next: null }])
      expect(schema.safeParse(body).success).toBe(false)
  }
})

test('the parameters of the queue are in its URL, without empty ones', () => {
  expect(queueSearchParams({ work: 'in_review', kind: '', institution: '', mine: false, after: 0 })).toBe(
    'work=in_review',
  )
  expect(queueSearchParams({ work: 'approved', kind: 'items', institution: 'none', mine: true, after: 50 })).toBe(
    'work=approved&kind=items&institution=none&mine=true&after=50',
  )
  for (const body of [{ errors: [] }, { docs: [{ id: '1', verbs: ['approve', 7] }], next: null }])
    expect(reviews.answer.safeParse(body).success).toBe(false)
})

test('rejected records of a bulk transition are named, each reason once', () => {
  const problem = { pointer: '', code: 'x', detail: 'Not yet.' }
  const rejected = { ok: false, kind: 'items', id: '2', code: 'not_ready', message: 'Refused.' } as const
  const outcomes: TransitionManyOutcome[] = [
    { ok: true, kind: 'items', id: '1', revision: 2, live: 'none', work: 'in_review' },
    { ...rejected, problems: [problem, problem] },
  ]
  expect(rejectedAmong(outcomes, [{ kind: 'items', id: '2', title: 'Banner' }])).toEqual([
    { kind: 'items', id: '2', title: 'Banner', message: 'Refused.', details: ['Not yet.'] },
  ])
  const changed = { by: 'Rivka', at: '2026-11-20T12:00:00Z' }
  const late = { ...rejected, id: '3', code: 'stale', problems: [{ ...problem, changed }] }
  expect(rejectedAmong([late], [])).toMatchObject([{ id: '3', stale: { changed } }])
})

test('notices are read, or they are none', () => {
  expect(notifications.answer.safeParse({ docs: [], next: null, unseen: 1 }).success).toBe(true)
  for (const body of [{ docs: [] }, { docs: [{ number: 3 }], next: null, unseen: 1 }])
    expect(notifications.answer.safeParse(body).success).toBe(false)
})

test('a date is localized; any other text stays unchanged', () => {
  expect(formatDay('2026-11-20T12:00:00Z', 'en')).toMatch(/Nov 20, 2026/)
  expect(formatDay('2026-11-20T12:00:00Z', 'ru')).toMatch(/20 нояб/)
  expect(formatDay('', 'en')).toBe('')
})
