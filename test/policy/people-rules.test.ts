import { expect, test } from '@jest/globals'
import type { Actor } from '../../src/policy/actor'
import { supportingPolicy } from '../../src/policy/table'

/* Whose accounts and memberships each role may read and end, written a second time by hand. */

const user = (
  role: 'editor' | 'steward' | 'coordinator' | 'translator' | 'admin',
  institution: string | null,
  people?: string[],
): Actor => ({ as: 'user', id: 'me', memberships: [{ role, institution, languages: [] }], ...(people && { people }) })

const actors: Record<string, Actor> = {
  anonymous: { as: 'anonymous' },
  nobody: { as: 'user', id: 'me', memberships: [] },
  editor: user('editor', 'A'),
  steward: user('steward', 'A', ['me', 'a colleague']),
  coordinator: user('coordinator', null),
  translator: user('translator', null),
  admin: user('admin', null),
}

const myself = { or: [{ id: { equals: 'me' } }] }
const mine = { or: [{ user: { equals: 'me' } }] }
const atA = { institution: { in: ['A'] } }

const nobody = {
  anonymous: false,
  nobody: false,
  editor: false,
  steward: false,
  coordinator: false,
  translator: false,
  admin: false,
}

const expected: Record<'users' | 'memberships', Record<string, Record<string, unknown>>> = {
  users: {
    create: nobody,
    read: {
      anonymous: false,
      nobody: myself,
      editor: myself,
      steward: { or: [{ id: { equals: 'me' } }, { id: { in: ['me', 'a colleague'] } }] },
      coordinator: true,
      translator: myself,
      admin: true,
    },
    update: {
      anonymous: false,
      nobody: myself,
      editor: myself,
      steward: myself,
      coordinator: myself,
      translator: myself,
      admin: true,
    },
    delete: nobody,
  },
  memberships: {
    create: nobody,
    read: {
      anonymous: false,
      nobody: mine,
      editor: mine,
      steward: { or: [{ user: { equals: 'me' } }, atA] },
      coordinator: true,
      translator: mine,
      admin: true,
    },
    update: nobody,
    // their own; others' as far as they could also grant them
    delete: {
      anonymous: false,
      nobody: mine,
      editor: mine,
      steward: { or: [{ user: { equals: 'me' } }, atA] },
      coordinator: true,
      translator: mine,
      admin: true,
    },
  },
}

const operations = ['create', 'read', 'update', 'delete'] as const
const cells = (['users', 'memberships'] as const).flatMap((collection) =>
  operations.map((operation) => [collection, operation] as const),
)

test.each(cells)('%s: %s', (collection, operation) => {
  const decisions = Object.entries(actors).map(([name, actor]) => [
    name,
    supportingPolicy[collection][operation].where(actor),
  ])
  expect(Object.fromEntries(decisions)).toEqual(expected[collection][operation])
})
