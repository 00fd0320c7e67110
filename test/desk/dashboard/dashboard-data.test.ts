import { expect, test } from '@jest/globals'
import { readBulkOutcomes } from '../../../src/desk/review/bulk-transitions'
import { queueSearchParams, readQueue } from '../../../src/desk/review/queue'
import { readNotifications } from '../../../src/desk/notifications/notifications'
import { readDashboard, readTasks } from '../../../src/desk/dashboard/dashboard-data'
import { readTakenBack } from '../../../src/desk/dashboard/taken-back'
import { formatDay } from '../../../src/desk/shared/format-instant'

test('a start page has exactly the parts of the response', () => {
  const dashboard = readDashboard({
    roles: ['steward'],
    institutions: [{ id: 'a', name: 'The library' }],
    review: { docs: [{ kind: 'items', id: '1', title: null, work: 'in_review' }], more: true },
    gaps: [{ institution: 'a', records: 3, more: false }],
    since: { docs: [], more: false, release: null },
  })
  expect(dashboard).toMatchObject({
    roles: ['steward'],
    institutions: [{ id: 'a', name: 'The library' }],
    review: { docs: [{ kind: 'items', id: '1', title: '', work: 'in_review' }], more: true },
    gaps: [{ institution: 'a', records: 3, more: false }],
    since: { docs: [], more: false },
  })
  expect([dashboard?.drafts, dashboard?.sections, dashboard?.since?.release]).toEqual([undefined, undefined, undefined])
  for (const body of [undefined, {}, { errors: [] }, { roles: 'editor' }]) expect(readDashboard(body)).toBeUndefined()
  expect(readTasks({ docs: [{ number: 4, what: 'mention_gone' }], next: 4 })).toMatchObject({ more: true })
  expect(readTasks({})).toBeUndefined()
  expect(readTakenBack({ docs: [{ number: 2, medium: null, erased: true }], next: null })).toMatchObject({
    docs: [{ number: 2, medium: '', name: '', erased: true }],
    more: false,
  })
  expect(readTakenBack({ errors: [] })).toBeUndefined()
})

test('the parameters of the queue are in its URL, without empty ones', () => {
  expect(queueSearchParams({ work: 'in_review', kind: '', institution: '', mine: false, after: 0 })).toBe(
    'work=in_review',
  )
  expect(queueSearchParams({ work: 'approved', kind: 'items', institution: 'none', mine: true, after: 50 })).toBe(
    'work=approved&kind=items&institution=none&mine=true&after=50',
  )
  expect(readQueue({ docs: [{ id: '1', verbs: ['approve', 7], changedAt: 'x' }], next: null })).toMatchObject({
    docs: [{ id: '1', verbs: ['approve'], since: 'x', submittedBy: '' }],
    next: undefined,
  })
  expect(readQueue({ errors: [] })).toBeUndefined()
})

test('rejected records of a bulk transition are named, each reason once', () => {
  const problems = [{ detail: 'Not yet.' }, { detail: 'Not yet.' }]
  const outcomes = [
    { ok: true, kind: 'items', id: '1' },
    { ok: false, kind: 'items', id: '2', message: 'Refused.', problems },
  ]
  expect(readBulkOutcomes({ outcomes }, [{ kind: 'items', id: '2', title: 'Banner' }])).toEqual({
    done: 1,
    refused: [{ kind: 'items', id: '2', title: 'Banner', message: 'Refused.', details: ['Not yet.'] }],
  })
  const changed = { by: 'Rivka', at: '2026-11-20T12:00:00Z' }
  const late = {
    ok: false,
    kind: 'items',
    id: '3',
    code: 'stale',
    message: 'Stale.',
    problems: [{ detail: 'x', changed }],
  }
  expect(readBulkOutcomes({ outcomes: [late] }, [])?.refused).toMatchObject([{ id: '3', stale: { changed } }])
  expect(readBulkOutcomes({ errors: [] }, [])).toBeUndefined()
})

test('invalid notifications are rejected', () => {
  expect(readNotifications({ docs: [{ number: 3, said: 'Told.', seen: false }], unseen: 1 })).toMatchObject({
    docs: [{ number: 3, said: 'Told.', comment: '', seen: false }],
    unseen: 1,
  })
  expect(readNotifications({ docs: [] })).toBeUndefined()
})

test('a date is localized; any other text stays unchanged', () => {
  expect(formatDay('2026-11-20T12:00:00Z', 'en')).toMatch(/Nov 20, 2026/)
  expect(formatDay('2026-11-20T12:00:00Z', 'ru')).toMatch(/20 нояб/)
  expect(formatDay('', 'en')).toBe('')
})
