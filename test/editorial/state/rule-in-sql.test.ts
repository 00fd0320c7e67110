import { expect, test } from '@jest/globals'
import { binding, ruleInSql } from '../../../src/editorial/state/rule-in-sql'
import type { Actor } from '../../../src/policy/actor'
import { ruleFor } from '../../../src/policy/table'

const columns = { owner: 'owner', proposer: 'proposer', isPublished: 'shown' }
const inSql = (decision: Parameters<typeof ruleInSql>[0]) => {
  const { values, bind } = binding()
  return [ruleInSql(decision, columns, bind), values]
}

test('all, none, and anonymous', () => {
  expect(inSql(true)).toEqual(['true', []])
  expect(inSql(false)).toEqual(['false', []])
  expect(inSql({ or: [] })).toEqual(['(false)', []])
})

test('what an editor reads of a holding', () => {
  const editor: Actor = { as: 'user', id: 'me', memberships: [{ role: 'editor', institution: 'A', languages: [] }] }
  const [sql, values] = inSql(ruleFor('items', 'read').where(editor))
  expect(sql).toContain('(shown)')
  expect(sql).toContain('owner = any($1::uuid[])')
  expect(sql).toContain('((owner is null)) and ((proposer = $2::uuid)) and ((not (shown)))')
  expect(values).toEqual([['A'], 'me'])
})

test('unknown fields throw', () => {
  expect(() => inSql({ title: { equals: 'x' } })).toThrow()
  expect(() => inSql({ owner: { exists: true } })).toThrow()
})
