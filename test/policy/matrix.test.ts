import { expect, test } from '@jest/globals'
import type { Ownership } from '../../src/policy/rules'
import type { Actor, Role } from '../../src/policy/actor'
import { ruleFor, type Operation } from '../../src/policy/table'

/*
 * The policy written a second time by hand: y may, . may not. An intended change of the table is made here too; this
 * finds any other.
 */

/** Columns: the record's owner, and whether it is public. `mine`: the exhibit's, proposed by the actor. */
const situations: Record<string, Ownership> = {
  own: { owner: 'A', proposer: null, live: false },
  'own live': { owner: 'A', proposer: null, live: true },
  'another’s': { owner: 'B', proposer: null, live: false },
  'another’s live': { owner: 'B', proposer: null, live: true },
  'the exhibit’s': { owner: null, proposer: 'somebody', live: false },
  'the exhibit’s live': { owner: null, proposer: 'somebody', live: true },
  mine: { owner: null, proposer: 'me', live: false },
  'mine live': { owner: null, proposer: 'me', live: true },
}

const user = (...memberships: { role: Role; institution: string | null }[]): Actor => ({
  as: 'user',
  id: 'me',
  memberships: memberships.map((membership) => ({
    ...membership,
    languages: membership.role === 'translator' ? ['ru', 'he'] : [],
  })),
})

const actors: Record<string, Actor> = {
  anonymous: { as: 'anonymous' },
  nobody: user(),
  editor: user({ role: 'editor', institution: 'A' }),
  steward: user({ role: 'steward', institution: 'A' }),
  coordinator: user({ role: 'coordinator', institution: null }),
  translator: user({ role: 'translator', institution: null }),
  admin: user({ role: 'admin', institution: null }),
  'client-read': { as: 'client', id: 'c', scopes: ['read'] },
  'client-preview': { as: 'client', id: 'c', scopes: ['read', 'preview'] },
}

const operations = [
  'create',
  'read',
  'readVersions',
  'readPrivate',
  'update',
  'delete',
  'publish',
  'unpublish',
  'merge',
] as const

const never = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        . . . . . . . .
  coordinator    . . . . . . . .
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const translatorsAlone = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        . . . . . . . .
  coordinator    . . . . . . . .
  translator     y y y y y y y y
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const coordinatorsAlone = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        . . . . . . . .
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const coordinatorsAndTranslators = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        . . . . . . . .
  coordinator    y y y y y y y y
  translator     y y y y y y y y
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const coordinatorsOnTheExhibits = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        . . . . . . . .
  coordinator    . . . . y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

//             own   other exh.  mine
const theOwners = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         y y . . . . . .
  steward        y y . . . . . .
  coordinator    . . . . y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const reading = `
  anonymous      . y . y . y . y
  nobody         . y . y . y . y
  editor         y y . y . y y y
  steward        y y . y . y y y
  coordinator    y y y y y y y y
  translator     y y y y y y y y
  admin          . y . y . y . y
  client-read    . y . y . y . y
  client-preview y y y y y y y y`

const readingDrafts = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         y y . . . . y .
  steward        y y . . . . y .
  coordinator    y y y y y y y y
  translator     y y y y y y y y
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const readingPrivate = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         y y . . . . y .
  steward        y y . . . . y .
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const proposers = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . y .
  steward        . . . . . . y .
  coordinator    . . . . y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

/** On an institution's records: its stewards, or the coordinator. */
const stewardsAndCoordinators = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . . .
  steward        y y . . . . . .
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const ownersAndCoordinators = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         y y . . . . . .
  steward        y y . . . . . .
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const proposersAndCoordinators = `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         . . . . . . y .
  steward        . . . . . . y .
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`

const approvedByInstitution = {
  submit: theOwners,
  recall: ownersAndCoordinators,
  review: stewardsAndCoordinators,
  approve: stewardsAndCoordinators,
  publish: stewardsAndCoordinators,
  unpublish: stewardsAndCoordinators,
  withdraw: stewardsAndCoordinators,
  transfer: stewardsAndCoordinators,
  erase: coordinatorsAlone,
  merge: never,
}

const byTheExhibit = {
  recall: proposersAndCoordinators,
  review: coordinatorsAlone,
  approve: coordinatorsAlone,
  publish: coordinatorsAlone,
  unpublish: coordinatorsAlone,
  withdraw: coordinatorsAlone,
  transfer: never,
  erase: coordinatorsAlone,
  merge: never,
}

const holdings = {
  create: theOwners,
  read: reading,
  readVersions: readingDrafts,
  readPrivate: readingPrivate,
  update: theOwners,
  translate: translatorsAlone,
  delete: theOwners,
  ...approvedByInstitution,
}

const proposals = {
  create: `
  anonymous      . . . . . . . .
  nobody         . . . . . . . .
  editor         y y y y y y y y
  steward        y y y y y y y y
  coordinator    y y y y y y y y
  translator     . . . . . . . .
  admin          . . . . . . . .
  client-read    . . . . . . . .
  client-preview . . . . . . . .`,
  read: reading,
  readVersions: readingDrafts,
  readPrivate: readingPrivate,
  update: proposers,
  translate: translatorsAlone,
  delete: proposers,
  submit: proposers,
  ...byTheExhibit,
}

const named = { ...proposals, merge: coordinatorsOnTheExhibits }

const arrangement = {
  create: coordinatorsOnTheExhibits,
  read: reading,
  readVersions: readingDrafts,
  readPrivate: readingPrivate,
  update: coordinatorsOnTheExhibits,
  translate: translatorsAlone,
  delete: coordinatorsOnTheExhibits,
  submit: coordinatorsOnTheExhibits,
  ...byTheExhibit,
  recall: coordinatorsAlone,
}

const expected: Record<string, Record<Operation, string>> = {
  items: holdings,
  'archival-collections': holdings,
  events: holdings,
  articles: holdings,
  institutions: {
    ...holdings,
    create: coordinatorsOnTheExhibits,
    delete: coordinatorsOnTheExhibits,
    transfer: never,
  },
  themes: named,
  people: named,
  places: named,
  testimonials: proposals,
  sections: arrangement,
  exhibits: arrangement,
  site: {
    create: never,
    read: `
  anonymous      . y . y . y . y
  nobody         . y . y . y . y
  editor         . y . y . y . y
  steward        . y . y . y . y
  coordinator    y y y y y y y y
  translator     y y y y y y y y
  admin          . y . y . y . y
  client-read    . y . y . y . y
  client-preview y y y y y y y y`,
    readVersions: coordinatorsAndTranslators,
    readPrivate: coordinatorsAlone,
    update: coordinatorsAlone,
    translate: translatorsAlone,
    delete: never,
    submit: coordinatorsAlone,
    ...byTheExhibit,
    recall: coordinatorsAlone,
    erase: never,
  },
  'a kind without a row': proposals,
}

/** The table's decisions in the format of the expectation. */
const drawn = (kind: string, operation: Operation): string =>
  Object.entries(actors)
    .map(([name, actor]) => {
      const cells = Object.values(situations).map((ownership) =>
        ruleFor(kind, operation).allows(actor, ownership) ? 'y' : '.',
      )
      return `\n  ${name.padEnd(14)} ${cells.join(' ')}`
    })
    .join('')

test.each(Object.keys(expected).flatMap((kind) => operations.map((operation) => [kind, operation] as const)))(
  '%s: %s',
  (kind, operation) => expect(drawn(kind, operation)).toBe(expected[kind]?.[operation]),
)
