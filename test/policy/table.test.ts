import { describe, expect, test } from '@jest/globals'
import type { Where } from 'payload'
import { extensions } from '../../src/extensions'
import { toVersions, type Actor, type Rule, type Ownership } from '../../src/policy'
import type { Role } from '../../src/policy/actor'
import { policy, supportingPolicy } from '../../src/policy/table'
import { valueIn } from '../../src/model/relations'

/** A rule's database condition, evaluated over one record in memory: only the operators that rules use. */
interface Row {
  id: string
  user: string
  institution: string
  owner: string | null
  proposer: string | null
  _status: 'published' | 'draft'
  shown: boolean
}

const isList = (value: unknown): value is Where[] => Array.isArray(value)

const meetsCondition = (value: unknown, condition: object): boolean => {
  const [[operator, expected] = ['', undefined], ...more] = Object.entries(condition)
  if (more.length > 0) throw new Error(`More than one operator: ${JSON.stringify(condition)}`)
  if (operator === 'equals') return value === expected
  if (operator === 'in') return Array.isArray(expected) && expected.includes(value)
  if (operator === 'exists') return (value !== null) === expected
  throw new Error(`No rule is written with ${operator}`)
}

const matches = (where: boolean | Where, row: Row): boolean => {
  if (typeof where === 'boolean') return where
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and' && isList(condition)) return condition.every((part) => matches(part, row))
    if (name === 'or' && isList(condition)) return condition.some((part) => matches(part, row))
    if (!Object.hasOwn(row, name)) throw new Error(`Rules look at owner, proposer and standing, not at ${name}`)
    return typeof condition === 'object' && !Array.isArray(condition) && meetsCondition(valueIn(row, name), condition)
  })
}

const user = (id: string, ...memberships: [role: Role, institution: string | null][]): Actor => ({
  as: 'user',
  id,
  memberships: memberships.map(([role, institution]) => ({ role, institution, languages: [] })),
})

const actors: Record<string, Actor> = {
  anonymous: { as: 'anonymous' },
  'a user without a membership': user('u0'),
  'an editor of A': user('u1', ['editor', 'A']),
  'a steward of A': user('u2', ['steward', 'A']),
  'an editor of B': user('u3', ['editor', 'B']),
  'an editor of A and steward of B': user('u4', ['editor', 'A'], ['steward', 'B']),
  'a coordinator': user('u5', ['coordinator', null]),
  'a coordinator who edits for A': user('u6', ['coordinator', null], ['editor', 'A']),
  'an admin': user('u7', ['admin', null]),
  'a translator': user('u8', ['translator', null]),
  'a translator who edits for A': user('u9', ['translator', null], ['editor', 'A']),
  'a client that reads': { as: 'client', id: 'c1', scopes: ['read'] },
  'a client that previews': { as: 'client', id: 'c2', scopes: ['read', 'preview'] },
}

const ids = ['u0', 'u1', 'u2', 'u3', 'u4', 'u5', 'u6', 'u7', 'u8', 'u9']
const ownerships: Ownership[] = [null, 'A', 'B', 'C'].flatMap((owner) =>
  [null, ...ids].flatMap((proposer) => [true, false].map((live) => ({ owner, proposer, live }))),
)

const rowOf = ({ owner, proposer, live }: Ownership): Row => ({
  id: 'someone else',
  user: 'someone else',
  institution: 'somewhere else',
  owner,
  proposer,
  _status: live ? 'published' : 'draft',
  shown: live,
})

/** The rows of collections that the installation adds are held to the same. */
const added = (extensions.collections ?? []).map(({ collection: { slug }, policy: row }) => [slug, row] as const)

const rules: [string, Rule][] = [...Object.entries(policy), ...Object.entries(supportingPolicy), ...added].flatMap(
  ([kind, row]) =>
    Object.entries(row).map(([operation, rule]: [string, Rule]): [string, Rule] => [`${operation} ${kind}`, rule]),
)

/** Rules about creation have no row to query. */
const rowRules = rules.filter(([name]) => !name.startsWith('create '))

describe('the two forms of a rule agree', () => {
  test.each(rowRules)('%s', (_name, rule) => {
    for (const [name, actor] of Object.entries(actors))
      for (const ownership of ownerships) {
        const outcome = { name, standing: ownership, answer: matches(rule.where(actor), rowOf(ownership)) }
        expect(outcome).toEqual({ name, standing: ownership, answer: rule.allows(actor, ownership) })
      }
  })

  test.each(rules.filter(([name]) => name.startsWith('create ')))(
    '%s: never allowed is known without a query',
    (_name, rule) => {
      for (const actor of Object.values(actors))
        expect(rule.where(actor) !== false).toBe(ownerships.some((ownership) => rule.allows(actor, ownership)))
    },
  )

  test.each(rowRules)('%s, for versions', (_name, rule) => {
    const strip = (where: boolean | Where): boolean | Where =>
      typeof where === 'boolean'
        ? where
        : Object.fromEntries(
            Object.entries(where).map(([name, part]) =>
              isList(part)
                ? [name, part.map((one) => strip(one)).filter((one) => typeof one === 'object')]
                : [name.replace(/^version\./, ''), part],
            ),
          )
    for (const actor of Object.values(actors)) {
      const where = toVersions(rule.where(actor))
      expect(JSON.stringify(where)).not.toMatch(/"(owner|proposer|_status)":/)
      expect(strip(where)).toEqual(rule.where(actor))
    }
  })
})

/** The table as people read it: who may do what, on whose record. */
const may = (
  kind: keyof typeof policy,
  operation: keyof (typeof policy)['items'],
  actor: string,
  ownership: Partial<Ownership>,
) => {
  const who = actors[actor]
  if (!who) throw new Error(`There is no ${actor}`)
  return policy[kind][operation].allows(who, { owner: null, proposer: null, live: false, ...ownership })
}

const own = { owner: 'A' }
const foreign = { owner: 'B' }
const mine = { proposer: 'u1' }

test.each([
  ['an editor of A', 'update', 'items', own, true],
  ['an editor of A', 'update', 'items', { ...own, live: true }, true],
  ['an editor of A', 'read', 'items', foreign, false],
  ['an editor of A', 'read', 'items', { ...foreign, live: true }, true],
  ['an editor of A', 'readVersions', 'items', { ...foreign, live: true }, false],
  ['an editor of A', 'update', 'items', foreign, false],
  ['an editor of A', 'publish', 'items', own, false],
  // where the coordinator lets the institution, which judge() asks
  ['a steward of A', 'publish', 'items', own, true],
  ['a steward of A', 'publish', 'items', foreign, false],
  ['an editor of A', 'read', 'themes', mine, true],
  ['an editor of A', 'update', 'themes', mine, true],
  ['an editor of A', 'update', 'themes', { ...mine, live: true }, false],
  ['an editor of A', 'delete', 'themes', mine, true],
  ['a steward of A', 'read', 'themes', mine, false],
  ['an editor of A', 'update', 'sections', { live: true }, false],
  ['an editor of A', 'read', 'sections', {}, false],
  ['an editor of A', 'update', 'institutions', own, true],
  ['an editor of A', 'delete', 'institutions', own, false],
  ['a coordinator', 'update', 'items', own, false],
  ['a coordinator', 'read', 'items', own, true],
  ['a coordinator', 'publish', 'items', own, true],
  ['a coordinator', 'unpublish', 'items', own, true],
  ['a coordinator', 'update', 'themes', mine, true],
  ['a coordinator', 'update', 'sections', {}, true],
  ['a coordinator', 'update', 'site', { live: true }, true],
  ['a coordinator', 'delete', 'site', { live: true }, false],
  ['a coordinator who edits for A', 'update', 'items', own, true],
  ['an admin', 'read', 'items', own, false],
  ['an admin', 'update', 'items', own, false],
  ['an admin', 'publish', 'items', own, false],
  ['an admin', 'read', 'site', {}, false],
  ['a user without a membership', 'read', 'items', own, false],
  ['a user without a membership', 'read', 'items', { live: true }, true],
  ['anonymous', 'read', 'items', {}, false],
  ['anonymous', 'read', 'items', { live: true }, true],
  ['anonymous', 'readVersions', 'items', { live: true }, false],
] as const)('may %s %s %s of %j: %s', (actor, operation, kind, ownership, response) =>
  expect(may(kind, operation, actor, ownership)).toBe(response),
)
