import { describe, expect, test } from '@jest/globals'
import type { Actor } from '../../src/membership'
import { judge, type Facts } from '../../src/editorial/judging'
import { isVerb, transitions, type Verb } from '../../src/editorial/transitions'

const own = 'their-institution'
const other = 'another-institution'

const person = (
  id: string,
  ...held: [role: 'editor' | 'steward' | 'coordinator' | 'translator' | 'admin', at?: string][]
): Actor => ({
  as: 'user',
  id,
  memberships: held.map(([role, institution = null]) => ({
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

// the letters of a cell; the columns: for each of none, published, withdrawn the work that is clean, draft, in review,
// with changes asked for, approved, scheduled
const letters = { not_found: '·', forbidden: 'x', wrong_state: '-', allowed: 'y' } as const

/** A holding of theirs, which the editor submitted. */
const ofTheirs: Record<Verb, string> = {
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
  coordinator   y---y- y---y- ------
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
  coordinator   ------ ------ yyyyyy
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
}

/** A theme of the exhibit's, which the editor proposed and submitted. */
const ofTheExhibit: Record<Verb, string> = {
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
  coordinator   y---y- y---y- ------
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
}

const plain = { fourEyes: false, mayPublish: false }
const holding = {
  kind: 'items',
  owner: own,
  proposer: null,
  submittedBy: 'editor',
  policies: plain,
  hasReason: false,
  hasAWord: true,
}
const theme = { ...holding, kind: 'themes', owner: null, proposer: 'editor', hasAWord: false }

const verdict = (
  verb: Verb,
  about: typeof holding | typeof theme,
  live: Facts['live'],
  work: Facts['work'],
  actor: Actor | undefined,
) => {
  if (!actor) throw new Error('There is no such actor.')
  const { owner, proposer, ...rest } = about
  const standing = { owner, proposer, live: live === 'published' }
  return letters[judge(verb, { ...rest, standing, live, work }, actor)?.code ?? 'allowed']
}

const drawn = (verb: Verb, about: typeof holding | typeof theme): string =>
  Object.entries(actors)
    .map(([name, actor]) => {
      const cells = lives.map((live) => works.map((work) => verdict(verb, about, live, work, actor)).join(''))
      return `\n  ${name.padEnd(14)}${cells.join(' ')}`
    })
    .join('')

const verbs = Object.keys(transitions).filter(isVerb)

test.each(verbs)('%s a holding: every actor, every state', (verb) => expect(drawn(verb, holding)).toBe(ofTheirs[verb]))
test.each(verbs)('%s a theme: every actor, every state', (verb) => expect(drawn(verb, theme)).toBe(ofTheExhibit[verb]))

describe('what an institution wants', () => {
  const bySteward = { ...holding, submittedBy: 'steward' }
  const of = (policies: Partial<typeof plain>) => ({ ...bySteward, policies: { ...plain, ...policies } })

  test.each([
    ['nothing: whoever submitted approves', bySteward, 'y'],
    ['four eyes: whoever submitted does not', of({ fourEyes: true }), 'x'],
    ['four eyes: as an exception, with a reason', { ...of({ fourEyes: true }), hasReason: true }, 'y'],
    ['four eyes: somebody else', { ...of({ fourEyes: true }), submittedBy: 'editor' }, 'y'],
  ] as const)('%s', (_what, about, expected) =>
    expect(verdict('approve', about, 'none', 'in_review', actors.steward)).toBe(expected),
  )

  test.each([
    ['to publish itself', of({ mayPublish: true }), 'steward', 'y'],
    ['not to, unless it was said', bySteward, 'steward', 'x'],
    ['its editors do not publish even so', of({ mayPublish: true }), 'editor', 'x'],
  ] as const)('%s', (_what, about, who, expected) =>
    expect(verdict('publish', about, 'none', 'approved', actors[who])).toBe(expected),
  )

  test('without a steward the coordinator gives its word', () => {
    expect(verdict('approve', holding, 'none', 'in_review', actors.coordinator)).toBe('x')
    expect(verdict('approve', { ...holding, hasAWord: false }, 'none', 'in_review', actors.coordinator)).toBe('y')
  })

  test('the exhibit’s own coordinator wants four eyes too, where it was said', () => {
    const about = { ...theme, submittedBy: 'coordinator', policies: { ...plain, fourEyes: true } }
    expect(verdict('approve', about, 'none', 'in_review', actors.coordinator)).toBe('x')
  })
})
