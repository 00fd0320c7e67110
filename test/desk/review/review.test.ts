import { expect, test } from '@jest/globals'
import type { ClientField } from 'payload'
import type { RecordProblem } from '../../../src/contract/shapes'
import { countUnreadableUses } from '../../../src/desk/review/count-unreadable-uses'
import { groupProblems } from '../../../src/desk/readiness/group-problems'
import { namedFields, referencesIn } from '../../../src/desk/shared/references'
import { formatAuditAction } from '../../../src/desk/review/format-audit-action'

const problem = (code: string, reference?: RecordProblem['reference']): RecordProblem => ({
  pointer: `/${code}`,
  code,
  detail: '',
  path: code,
  ...(reference && { reference }),
})

test('problems are grouped by where to fix them, temporary ones last', () => {
  const pending = problem('rendition_pending', { kind: 'media', id: 'm', owner: null })
  const alt = problem('alt_missing', { kind: 'media', id: 'm', owner: null })
  const mention = problem('unpublished', { kind: 'items', owner: 'library' })
  const own = problem('caption_missing')
  expect(groupProblems([pending, mention, alt, own])).toEqual([
    { group: 'own', problems: [own] },
    { group: 'media', problems: [alt] },
    { group: 'mention', problems: [mention] },
    { group: 'passing', problems: [pending] },
  ])
  expect(groupProblems([])).toEqual([])
})

test('unreadable uses are counted by kind and owner', () => {
  const use = (id: string | null, owner: string | null) => ({ kind: 'items', owner, ...(id !== null && { id }) })
  expect(countUnreadableUses([use(null, 'a'), use('1', 'a'), use(null, 'a'), use(null, null)])).toEqual([
    { kind: 'items', owner: 'a', count: 2 },
    { kind: 'items', owner: null, count: 1 },
  ])
})

test('the references of a value are found, including rows and groups', () => {
  const fields: ClientField[] = [
    { type: 'row', admin: {}, fields: [{ name: 'media', type: 'upload', relationTo: 'media', hasMany: true }] },
    {
      name: 'placements',
      type: 'array',
      fields: [
        { name: 'of', type: 'relationship', relationTo: ['items', 'people'] },
        { name: 'label', type: 'text' },
      ],
    },
  ]
  const [media, placements] = namedFields(fields)
  if (!media || !placements) throw new Error('The fields are not there.')
  expect(referencesIn(media, ['a', 'b'])).toEqual([
    { kind: 'media', id: 'a' },
    { kind: 'media', id: 'b' },
  ])
  const row = { id: 'r', of: { relationTo: 'people', value: 'p' }, label: { en: 'x' } }
  const named = [{ kind: 'people', id: 'p' }]
  expect([referencesIn(placements, [row]), referencesIn(placements, row)]).toEqual([named, named])
  expect(referencesIn(placements, null)).toEqual([])
})

test('actions are formatted in the desk’s language', () => {
  expect([
    formatAuditAction('approve', 'en'),
    formatAuditAction('approve', 'he'),
    formatAuditAction('something_new', 'en'),
  ]).toEqual(['Approved', 'אושר', 'something_new'])
})
