import type { RefusalCode } from '../kernel/problems'
import {
  arranges,
  givesTheirWord,
  ruleFor,
  waitsForAgreement,
  type Absence,
  type Actor,
  type Side,
  type Standing,
} from '../membership'
import type { Policies } from './policies'
import type { State } from './state'
import { transitions, type Start, type Transition, type Verb } from './transitions'

/** What a verb is judged by, and nothing else. */
export interface Facts {
  kind: string
  standing: Standing
  live: State['live']
  work: State['work']
  /** the institution that it is offered to */
  offeredTo: string | null
  /** who withdrew it; null: nobody, or nobody knows */
  withdrawnBy: Side | null
  /** who submitted what is in review */
  submittedBy: string | null
  /** of the institution that owns it, or of the exhibit */
  policies: Policies
  /** a reason is given for what is otherwise left to another */
  hasReason: boolean
  /** others go along with it: in the same release, or because they were merged into it */
  isCarrying: boolean
  /** somebody is there to give the word of the institution that owns it */
  hasAWord: boolean
  /** since when it is not so, and by whose doing */
  absence: Absence | null
}

/** Whether somebody else than a steward of its institution decides about a record. */
export const isInPlace = ({ owner }: Pick<Standing, 'owner'>, actor: Actor): boolean =>
  owner !== null && actor.as === 'user' && !givesTheirWord.allows(actor, { owner, proposer: null, live: false })

/** Why nobody decides in the place of the institution's steward; null: they may. */
export const whyNotInPlace = (
  { hasAWord, absence, hasReason }: Pick<Facts, 'hasAWord' | 'absence' | 'hasReason'>,
  actor: Actor,
): string | null => {
  if (hasAWord) return 'This is for a steward of the institution that owns it.'
  if (waitsForAgreement(absence, actor))
    return 'A coordinator or an administrator ended the last steward of its institution: another administrator agrees first.'
  return hasReason
    ? null
    : 'Its institution has no steward: say why you decide in their place, which is remembered and told.'
}

/** Why not; null: it may be done. */
export type Verdict = { code: Extract<RefusalCode, 'not_found' | 'forbidden' | 'wrong_state'>; detail: string } | null

/** What no rule about a record alone can say: it depends on who did what before, and on what its institution wants. */
const conditions: Partial<Record<Verb, (facts: Facts, actor: Actor) => string | null>> = {
  recall: ({ standing, submittedBy }, actor) =>
    arranges.allows(actor, standing) || (actor.as === 'user' && actor.id === submittedBy)
      ? null
      : 'It is taken back from review by whoever submitted it, or by a coordinator.',
  approve: (facts, actor) => {
    const { standing, policies, hasReason, submittedBy } = facts
    const refused = isInPlace(standing, actor) ? whyNotInPlace(facts, actor) : null
    if (refused) return refused
    if (policies.fourEyes && !hasReason && actor.as === 'user' && actor.id === submittedBy)
      return 'Somebody else than who submitted it approves it; as an exception, say the reason, which is remembered.'
    return null
  },
  publish: ({ standing, policies }, actor) =>
    arranges.allows(actor, standing) || policies.mayPublish
      ? null
      : 'A coordinator publishes this: the institution may not publish its holdings itself yet.',
  reinstate: ({ standing, withdrawnBy }, actor) => {
    const isOwners = standing.owner !== null && withdrawnBy !== 'exhibit'
    if ((isOwners ? givesTheirWord : arranges).allows(actor, standing)) return null
    return isOwners
      ? 'The institution that owns it withdrew it: a steward of that institution reinstates it.'
      : 'A coordinator withdrew this, and a coordinator reinstates it.'
  },
  transfer: (facts, actor) => {
    const { standing, offeredTo, hasAWord } = facts
    // what is offered is settled by whom it concerns: decideTransfer says who that is
    if (standing.owner === null || offeredTo !== null || givesTheirWord.allows(actor, standing)) return null
    if (hasAWord) return 'This is for a steward of the institution that owns it, who offers it to the other.'
    return whyNotInPlace(facts, actor)
  },
}

const isSeenIn = ({ live }: Facts, start: Start): boolean => start.live?.includes(live) ?? true
const isSeenAs = ({ from }: Transition, facts: Facts): boolean => from?.some((start) => isSeenIn(facts, start)) ?? true
const isPreparedAs = ({ from }: Transition, facts: Facts): boolean =>
  from?.some(
    (start) =>
      isSeenIn(facts, start) && (start.work?.includes(facts.work) ?? true) && (!start.carrying || facts.isCarrying),
  ) ?? true

const inWords: Record<State['work'], string> = {
  clean: 'is as the public sees it',
  draft: 'is a draft that nobody was asked to review',
  in_review: 'is in review',
  changes_requested: 'waits for changes that were asked for',
  approved: 'is approved',
  scheduled: 'is scheduled',
}
const seen: Record<State['live'], string> = {
  none: 'is not public',
  published: 'is public',
  withdrawn: 'is withdrawn',
}

const refuseState = (transition: Transition, stands: string): Verdict => ({
  code: 'wrong_state',
  detail: `A record that ${stands} cannot be ${transition.done}.`,
})

/** What is offered to an institution is there for whoever takes it over, and for nothing else. */
const isOffered = (verb: Verb, { kind, standing, offeredTo }: Facts, actor: Actor): boolean =>
  verb === 'transfer' &&
  offeredTo !== null &&
  ruleFor(kind, transitions[verb].by).allows(actor, { ...standing, owner: offeredTo })

/** Whether an actor may do this to a record as it stands. What they may not read is not there for them. */
export const judge = (verb: Verb, facts: Facts, actor: Actor): Verdict => {
  const transition: Transition = transitions[verb]
  // our own loads bring what was reviewed elsewhere; what was withdrawn stays so
  if (actor.as === 'system') return isSeenAs(transition, facts) ? null : refuseState(transition, seen[facts.live])
  const isTheirs = isOffered(verb, facts, actor)
  if (!isTheirs && !ruleFor(facts.kind, 'read').allows(actor, facts.standing))
    return { code: 'not_found', detail: 'There is no such record.' }
  if (!isTheirs && !ruleFor(facts.kind, transition.by).allows(actor, facts.standing))
    return { code: 'forbidden', detail: `You may not do this to the record: ${verb}.` }
  const refused = conditions[verb]?.(facts, actor)
  if (refused) return { code: 'forbidden', detail: refused }
  if (!isSeenAs(transition, facts)) return refuseState(transition, seen[facts.live])
  return isPreparedAs(transition, facts) ? null : refuseState(transition, inWords[facts.work])
}
