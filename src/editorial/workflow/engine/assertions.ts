import type { PayloadRequest } from 'payload'
import { ApiError, type Problem } from '../../../model/problems'
import type { Actor } from '../../../policy'
import { contentHash } from '../../state/content-hash'
import { authorizationContextsOf } from './authorization-context'
import { isNotPublicAfter } from '../locked-records'
import type { LockedRecord, UnitOfWork } from '../types'
import type { ResolvedRequest } from './lock-records'
import { authorize } from '../authorize'
import { assertNotMerged } from '../../merge/assertions'
import { preflight } from '../../readiness/preflight'
import { assertNotStale, assertRevisionGiven } from '../revision-check'
import { statesOfAll } from '../../state/state'

/** A record whose newest text is not public yet. */
const isToCome = ({ state: { live, work } }: LockedRecord) => live !== 'published' || work === 'approved'

/** Throws `invalid`, by field, unless the input of a request is what its transition needs. */
export const assertInputComplete = ({ request, transition }: ResolvedRequest): void => {
  const { error } = transition.input.safeParse(request)
  if (!error) return
  const problems = error.issues.map(({ path, message }): Problem => ({
    pointer: `/${path.join('/')}`,
    code: 'required',
    detail: message,
  }))
  throw new ApiError('invalid', 'Something has to be said with this.', problems)
}

/** Throws if the actor may not execute a transition, the revision is stale, or the state does not allow it. */
export const assertAllowed = async ({ actor, req }: UnitOfWork, locked: readonly LockedRecord[]) => {
  const authorizationOf = await authorizationContextsOf(
    req,
    locked.map(({ state }) => state),
  )
  for (const { request, state, transition } of locked) {
    if (state.erasedAt !== null) throw new ApiError('not_found', 'There is no such record.')
    const hasDependencies =
      request.mode === 'carry' && locked.some((other) => other.transition.to.live === 'published' && isToCome(other))
    const decision = authorize(
      transition,
      authorizationOf(state, { hasReason: request.reason !== undefined, hasDependencies }),
      actor,
    )
    // forbidden comes before the state, and a stale revision before the state
    if (decision && decision.code !== 'wrong_state') throw new ApiError(decision.code, decision.detail)
    if (!isNotPublicAfter(transition)) await assertNotMerged(req, actor, state)
    if (actor.as !== 'system') assertRevisionGiven(transition, state, request)
    // withdrawing applies whatever was changed meanwhile
    if (transition.revision !== 'ignored') await assertNotStale(req, state, request.revision)
    if (decision) throw new ApiError(decision.code, decision.detail)
  }
}

/** The same before anything is locked, for transitions that preempt locks. */
export const assertMayPreempt = async (requests: readonly ResolvedRequest[], actor: Actor, req: PayloadRequest) => {
  const states = await statesOfAll(
    req,
    requests.map(({ request }) => request),
  )
  const authorizationOf = await authorizationContextsOf(req, states)
  for (const { request, transition } of requests) {
    const state = states.find((one) => one.kind === request.kind && one.id === request.id)
    const decision = state && authorize(transition, authorizationOf(state), actor)
    if (!state || state.erasedAt !== null) throw new ApiError('not_found', 'There is no such record.')
    if (decision) throw new ApiError(decision.code, decision.detail)
  }
}

/** Whether a problem concerns something omitted on purpose. */
const isLeftOut = ({ code }: Problem) => code === 'unpublished' || code === 'withdrawn'

/** Throws every problem that prevents publication; returns pointers to what is omitted on purpose, by record. */
export const assertReady = async (
  { context, req, actor, loaded }: UnitOfWork,
  locked: readonly LockedRecord[],
): Promise<ReadonlyMap<LockedRecord, string[]>> => {
  const together = new Set(
    locked
      .filter(({ transition }) => transition.to.live === 'published')
      .map(({ request }) => `${request.kind}:${request.id}`),
  )
  const checked = locked.filter(({ transition }) => transition.readiness)
  for (const kind of new Set(checked.map((one) => one.kind)))
    await loaded.documentsOf(
      kind,
      checked.filter((one) => one.kind === kind).map(({ state }) => state.id),
      'newest',
    )
  const problems: Problem[] = []
  const omittedOf = new Map<LockedRecord, string[]>()
  for (const one of checked) {
    const { kind, request, state } = one
    const document = await loaded.document(kind, request.id, 'newest')
    if (contentHash(document) !== state.headHash)
      throw new ApiError('stale', 'The record was changed past the desk; save it once more, then publish.')
    const found = await preflight(req, context, kind, document, actor, together)
    const omitted = request.mode === 'omit' ? found.filter(isLeftOut) : []
    omittedOf.set(
      one,
      omitted.map(({ pointer }) => pointer),
    )
    problems.push(
      ...found
        .filter((problem) => !omitted.includes(problem))
        .map((problem) => locate(problem, locked.length > 1 ? request : undefined)),
    )
  }
  if (problems.length > 0)
    throw new ApiError('not_ready', 'Some things are missing before the public can see this.', problems)
  return omittedOf
}

/** In a release of several records, a problem also names its record. */
const locate = (problem: Problem, request: LockedRecord['request'] | undefined): Problem =>
  request ? { ...problem, detail: `${request.kind} ${request.id}: ${problem.detail}` } : problem
