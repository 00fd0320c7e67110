import { describe, expect, test } from '@jest/globals'
import { isApiError } from '../../../src/model/problems'
import { sideOf, type Actor } from '../../../src/policy'
import { authorize } from '../../../src/editorial/workflow/authorize'
import type { AuthorizationContext } from '../../../src/editorial/workflow/authorization'
import { decideTransfer } from '../../../src/editorial/transfer/decide-transfer'
import { findTransition, transitionNames, type TransitionName } from '../../../src/editorial/workflow/transitions'

const own = 'their-institution'
const other = 'another-institution'

const person = (
  id: string,
  ...locked: [role: 'editor' | 'steward' | 'coordinator' | 'translator' | 'admin', at?: string][]
): Actor => ({
  as: 'user',
  id,
  memberships: locked.map(([role, institution = null]) => ({
    role,
    institution,
    languages: role === 'translator' ? ['ru'] : [],
  })),
})

const actors: Record<string, Actor> = {
  anonymous: { as: 'anonymous' },
  nobody: person('nobody'),
  editor: person('editor', ['editor', own]),
  colleague: person('colleague', ['editor', own]),
  steward: person('steward', ['steward', own]),
  stranger: person('stranger', ['editor', other]),
  'their steward': person('foreign', ['steward', other]),
  coordinator: person('coordinator', ['coordinator']),
  translator: person('translator', ['translator']),
  admin: person('admin', ['admin']),
  client: { as: 'client', id: 'client', scopes: ['read', 'preview'] },
  system: { as: 'system' },
}

const lives = ['none', 'published', 'withdrawn'] as const
const works = ['clean', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'] as const

// the letters of a cell; columns: for each of none, published, withdrawn the work states clean, draft, in review,
// changes requested, approved, scheduled
const symbols = { not_found: '·', forbidden: 'x', wrong_state: '-', allowed: 'y' } as const

/** An institution's holding that the editor submitted. */
const ofTheirs: Record<TransitionName, string> = {
  submit: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        -y-y-- -y-y-- -y-y--
  colleague     -y-y-- -y-y-- -y-y--
  steward       -y-y-- -y-y-- -y-y--
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  recall: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        --y--- --y--- --y---
  colleague     xxxxxx xxxxxx xxxxxx
  steward       xxxxxx xxxxxx xxxxxx
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   --y--- --y--- --y---
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  request_changes: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       --y--- --y--- --y---
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   --y--- --y--- --y---
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  approve: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       --y--- --y--- --y---
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  publish: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       xxxxxx xxxxxx xxxxxx
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ----y- ----y- ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy ------`,
  discard: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        ------ -yyyy- ------
  colleague     ------ -yyyy- ------
  steward       ------ -yyyy- ------
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ yyyyyy ------`,
  unpublish: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       ------ yyyyyy ------
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ------ yyyyyy ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ yyyyyy ------`,
  withdraw: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       yyyyyy yyyyyy ------
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   yyyyyy yyyyyy ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy ------`,
  reinstate: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       ------ ------ yyyyyy
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ ------ yyyyyy`,
  restore: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        yyyyyy yyyyyy yyyyyy
  colleague     yyyyyy yyyyyy yyyyyy
  steward       yyyyyy yyyyyy yyyyyy
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  transfer: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       yyyyyy yyyyyy yyyyyy
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  erase: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     xxxxxx xxxxxx xxxxxx
  steward       xxxxxx xxxxxx xxxxxx
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   yyyyyy yyyyyy yyyyyy
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
}

/** A theme of the exhibit's that the editor proposed and submitted. */
const ofTheExhibit: Record<TransitionName, string> = {
  submit: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        -y-y-- xxxxxx -y-y--
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   -y-y-- -y-y-- -y-y--
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  recall: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        --y--- xxxxxx --y---
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   --y--- --y--- --y---
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  request_changes: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   --y--- --y--- --y---
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  approve: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   --y--- --y--- --y---
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  publish: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ----y- ----y- ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy ------`,
  discard: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        ------ xxxxxx ------
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ------ -yyyy- ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ yyyyyy ------`,
  unpublish: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ------ yyyyyy ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ yyyyyy ------`,
  withdraw: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   yyyyyy yyyyyy ------
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy ------`,
  reinstate: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   ------ ------ yyyyyy
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        ------ ------ yyyyyy`,
  restore: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        yyyyyy xxxxxx yyyyyy
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   yyyyyy yyyyyy yyyyyy
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  transfer: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   xxxxxx xxxxxx xxxxxx
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
  erase: `
  anonymous     ······ xxxxxx ······
  nobody        ······ xxxxxx ······
  editor        xxxxxx xxxxxx xxxxxx
  colleague     ······ xxxxxx ······
  steward       ······ xxxxxx ······
  stranger      ······ xxxxxx ······
  their steward ······ xxxxxx ······
  coordinator   yyyyyy yyyyyy yyyyyy
  translator    xxxxxx xxxxxx xxxxxx
  admin         ······ xxxxxx ······
  client        xxxxxx xxxxxx xxxxxx
  system        yyyyyy yyyyyy yyyyyy`,
}

const plain = { fourEyes: false, mayPublish: false }
interface About extends Omit<AuthorizationContext, 'ownership' | 'live' | 'work'> {
  owner: string | null
  proposer: string | null
}
const holding: About = {
  kind: 'items',
  owner: own,
  proposer: null,
  offeredTo: null,
  withdrawnBy: null,
  submittedBy: 'editor',
  policies: plain,
  hasReason: false,
  hasDependencies: false,
  hasApprover: true,
  absence: null,
}
const theme: About = { ...holding, kind: 'themes', owner: null, proposer: 'editor', hasApprover: false }

const decision = (
  transitionName: TransitionName,
  about: About,
  live: AuthorizationContext['live'],
  work: AuthorizationContext['work'],
  actor: Actor | undefined,
) => {
  const transition = findTransition(transitionName)
  if (!actor || !transition) throw new Error('There is no such actor, or transition.')
  const { owner, proposer, ...rest } = about
  const ownership = { owner, proposer, live: live === 'published' }
  return symbols[authorize(transition, { ...rest, ownership, live, work }, actor)?.code ?? 'allowed']
}

const drawn = (transitionName: TransitionName, about: About): string =>
  Object.entries(actors)
    .map(([name, actor]) => {
      const cells = lives.map((live) =>
        works.map((work) => decision(transitionName, about, live, work, actor)).join(''),
      )
      return `\n  ${name.padEnd(14)}${cells.join(' ')}`
    })
    .join('')

test.each(transitionNames)('%s a holding: every actor, every state', (transitionName) =>
  expect(drawn(transitionName, holding)).toBe(ofTheirs[transitionName]),
)
test.each(transitionNames)('%s a theme: every actor, every state', (transitionName) =>
  expect(drawn(transitionName, theme)).toBe(ofTheExhibit[transitionName]),
)

describe('an institution’s review rules', () => {
  const bySteward = { ...holding, submittedBy: 'steward' }
  const of = (policies: Partial<typeof plain>) => ({ ...bySteward, policies: { ...plain, ...policies } })

  test.each([
    ['nothing: whoever submitted approves', bySteward, 'y'],
    ['four eyes: whoever submitted does not', of({ fourEyes: true }), 'x'],
    ['four eyes: as an exception, with a reason', { ...of({ fourEyes: true }), hasReason: true }, 'y'],
    ['four eyes: somebody else', { ...of({ fourEyes: true }), submittedBy: 'editor' }, 'y'],
  ] as const)('%s', (_what, about, expected) =>
    expect(decision('approve', about, 'none', 'in_review', actors.steward)).toBe(expected),
  )

  test.each([
    ['to publish itself', of({ mayPublish: true }), 'steward', 'y'],
    ['not to, unless it was said', bySteward, 'steward', 'x'],
    ['its editors do not publish even so', of({ mayPublish: true }), 'editor', 'x'],
  ] as const)('%s', (_what, about, who, expected) =>
    expect(decision('publish', about, 'none', 'approved', actors[who])).toBe(expected),
  )

  test('an unchanged public record is published again only with dependencies', () => {
    const again = (hasDependencies: boolean) =>
      decision('publish', { ...holding, hasDependencies }, 'published', 'clean', actors.coordinator)
    expect([again(false), again(true)]).toEqual(['-', 'y'])
  })

  const ofBothSides = person('both', ['steward', own], ['coordinator'])
  test.each([
    ['its owner’s, by its steward', 'owner', actors.steward, 'y'],
    ['its owner’s, by the coordinator', 'owner', actors.coordinator, 'x'],
    ['its owner’s, by another’s steward', 'owner', actors['their steward'], '·'],
    ['the exhibit’s, by the coordinator', 'exhibit', actors.coordinator, 'y'],
    ['the exhibit’s, by its steward', 'exhibit', actors.steward, 'x'],
    ['its owner’s, by who is both', 'owner', ofBothSides, 'y'],
    ['the exhibit’s, by who is both', 'exhibit', ofBothSides, 'y'],
  ] as const)('a withdrawal is reinstated by the side that withdrew: %s', (_what, withdrawnBy, actor, expected) =>
    expect(decision('reinstate', { ...holding, withdrawnBy }, 'withdrawn', 'draft', actor)).toBe(expected),
  )

  test('a steward of the owner acts for it, whatever other roles they hold', () => {
    const of = (actor: Actor | undefined, owner: string | null) =>
      actor && sideOf(actor, { owner, proposer: null, live: true })
    expect([of(ofBothSides, own), of(actors.steward, own), of(actors.coordinator, own), of(ofBothSides, null)]).toEqual(
      ['owner', 'owner', 'exhibit', 'exhibit'],
    )
    expect([of(ofBothSides, other), of(actors['their steward'], own), of(actors.system, own)]).toEqual(
      Array(3).fill('exhibit'),
    )
  })

  const alone = { ...holding, hasApprover: false, hasReason: true }
  const ended = { byOffice: true, agreedBy: null }
  test.each([
    ['of an institution with a steward: never', { ...holding, hasReason: true }, 'x'],
    ['of an institution without a steward: not without a reason', { ...alone, hasReason: false }, 'x'],
    ['of an institution without a steward: with a reason', alone, 'y'],
    ['whose last one left: with a reason', { ...alone, absence: { ...ended, byOffice: false } }, 'y'],
    [
      'whose last one a coordinator or admin removed: not before another admin agrees',
      { ...alone, absence: ended },
      'x',
    ],
    [
      'whose last one was removed: the coordinator’s own agreement does not count',
      { ...alone, absence: { ...ended, agreedBy: 'coordinator' } },
      'x',
    ],
    [
      'whose last one was removed: after another admin agreed',
      { ...alone, absence: { ...ended, agreedBy: 'admin' } },
      'y',
    ],
    [
      'whose last one was removed, after another admin agreed: not without a reason',
      { ...alone, hasReason: false, absence: { ...ended, agreedBy: 'a' } },
      'x',
    ],
  ] as const)('in place of a steward, %s', (_what, about, expected) =>
    expect(decision('approve', about, 'none', 'in_review', actors.coordinator)).toBe(expected),
  )

  test('the exhibit’s own coordinator follows the four-eyes rule too, if set', () => {
    const about = { ...theme, submittedBy: 'coordinator', policies: { ...plain, fourEyes: true } }
    expect(decision('approve', about, 'none', 'in_review', actors.coordinator)).toBe('x')
  })
})

describe('an offered record', () => {
  const offered = { ...holding, offeredTo: other }

  test.each(lives)('is accepted by its recipient’s steward, and by nobody else: %s', (live) => {
    const may = (who: string) => decision('transfer', offered, live, 'draft', actors[who])
    const unread = live === 'published' ? 'x' : '·'
    expect(['their steward', 'steward', 'coordinator', 'stranger', 'nobody', 'editor'].map(may)).toEqual([
      ...['y', 'y', 'y'],
      ...[unread, unread, 'x'],
    ])
  })

  test.each(transitionNames.filter((transitionName) => transitionName !== 'transfer'))(
    'by no other transition: %s',
    (transitionName) =>
      expect(decision(transitionName, offered, 'none', 'in_review', actors['their steward'])).toBe('·'),
  )

  const decided = (
    actor: Actor | undefined,
    to: string,
    offeredTo: string | null,
    withApprover: readonly string[] = [own, other],
    hasReason = false,
  ) => {
    if (!actor) throw new Error('There is no such actor.')
    try {
      return decideTransfer({ owner: own, offeredTo }, to, actor, new Set(withApprover), hasReason)
    } catch (error) {
      return isApiError(error) ? (error.problems[0]?.code ?? error.code) : error
    }
  }
  test('a coordinator waits for an administrator’s agreement if an office holder ended the last steward, with or without an offer', () => {
    const decide = (agreedBy: string | null, offeredTo: string | null) => {
      const absences = new Map([[own, { byOffice: true, agreedBy }]])
      const coordinator = person('coordinator', ['coordinator'])
      return () => decideTransfer({ owner: own, offeredTo }, other, coordinator, new Set([other]), true, absences)
    }
    for (const offeredTo of [null, other]) {
      expect(decide(null, offeredTo)).toThrow(/another administrator agrees first/)
      expect(decide('an-admin', offeredTo)()).toBe('done')
    }
  })

  const ofBoth = person('both', ['steward', own], ['steward', other])
  test.each([
    ['a steward of the owner offers the record', actors.steward, other, null, 'offer'],
    [
      'a steward of the owner replaces the offer by one to a third institution',
      actors.steward,
      'a-third',
      other,
      'offer',
    ],
    ['a steward of the owner ends the offer', actors.steward, own, other, 'end'],
    ['a steward of the owner cannot end an offer that does not exist', actors.steward, own, null, 'same_institution'],
    ['a steward of the other institution accepts the offer', actors['their steward'], other, other, 'done'],
    ['a steward of the other institution declines the offer', actors['their steward'], own, other, 'end'],
    [
      'a steward of the other institution cannot pass the offer on',
      actors['their steward'],
      'a-third',
      other,
      'not_offered',
    ],
    ['a steward of both institutions transfers without an offer', ofBoth, other, null, 'done'],
    ['a steward of both institutions only offers to a third', ofBoth, 'a-third', null, 'offer'],
    ['a coordinator cannot offer the record', actors.coordinator, other, null, 'forbidden'],
    ['a coordinator cannot accept in place of an existing steward', actors.coordinator, other, other, 'forbidden'],
    ['a coordinator ends the offer', actors.coordinator, own, other, 'end'],
  ] as const)('%s', (_what, actor, to, offeredTo, expected) => expect(decided(actor, to, offeredTo)).toBe(expected))

  test.each([
    ['for an owner without a steward', other, null, [other], 'done'],
    ['for an owner without a steward, whatever is offered', 'a-third', other, [other], 'done'],
    ['for a receiver without a steward, about its offer', other, other, [own], 'done'],
    ['not for a receiver without a steward, about another institution', 'a-third', other, [own], 'forbidden'],
  ] as const)('a coordinator decides %s, with a reason', (_what, to, offeredTo, withApprover, expected) => {
    expect(decided(actors.coordinator, to, offeredTo, withApprover, true)).toBe(expected)
    expect(decided(actors.coordinator, to, offeredTo, withApprover)).toBe('forbidden')
  })

  test('a coordinator transfers without a steward only with a reason', () => {
    const unspoken = { ...holding, hasApprover: false }
    expect(decision('transfer', unspoken, 'none', 'draft', actors.coordinator)).toBe('x')
    expect(decision('transfer', { ...unspoken, hasReason: true }, 'none', 'draft', actors.coordinator)).toBe('y')
  })
})
