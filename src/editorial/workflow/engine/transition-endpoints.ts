import type { Endpoint } from 'payload'
import { z } from 'zod'
import { ApiError, type Problem } from '../../../model/problems'
import { valueIn } from '../../../model/relations'
import { assertKnownParameters } from '../../http/parse-body'
import { loadReachableState, loadReadableState, loadStateFor } from '../../http/load-state'
import { readDocument } from '../../state/documents'
import { authorizationContextsOf } from './authorization-context'
import { revisionInHeader } from '../../drafts/guard'
import type { Transition } from '../types'
import { isOpen } from '../authorize'
import { executeTransitions } from './execute-transitions'
import { adviceOn, preflight } from '../../readiness/preflight'
import { fieldPathOf } from '../../http/field-path'
import { findKind, type EditorialContext } from '../../state/editorial-context'
import { lastChange } from '../revision-check'
import { findTransition, transitionList, transitionNames } from '../transitions'
import { publishPathOf } from './publish-path'
import { readiness, transition as declaration, TransitionBody as SharedBody } from '../../../contract/transitions'
import { handleRecord } from '../../http/handle'

/** The fields of one transition only. */
const ownFields = Object.fromEntries(
  transitionList
    .flatMap(({ input }) => Object.entries<z.ZodType>(input.shape))
    .filter(([name]) => !Object.hasOwn(SharedBody.shape, name))
    .map(([name, field]) => [name, field.optional()]),
)

/** One body for every transition: fields it does not need are ignored. */
const TransitionBody: z.ZodType<z.infer<typeof SharedBody>> = SharedBody.extend(ownFields)

const names = z.array(z.enum(transitionNames))
/** The contract does not list transition names. */
const Readiness = readiness.answer.extend({
  verbs: names,
  exceptions: names.describe('What is possible with a reason alone'),
  way: names.describe('The verbs that bring it before the public, where nobody else’s word is needed'),
})

/** The transitions of a kind over HTTP. Errors have Payload's format with `data.problems` added. */
export const transitionEndpoints = (
  context: EditorialContext,
  slug: string,
  entityType: 'collection' | 'global',
): Endpoint[] => {
  const address = { slug, entityType }
  return [
    handleRecord({ ...declaration, body: TransitionBody }, address, async ({ req, id, actor, body }) => {
      const transition = findTransition(String(req.routeParams?.verb))
      if (!transition)
        throw new ApiError('not_found', `There is no such action; there are: ${transitionNames.join(', ')}.`)
      await (transition.openToRecipient ? loadReachableState : loadReadableState)(req, slug, id)
      assertKnownParameters(req)
      const { revision = revisionInHeader(req), ...input } = await body()
      const [result] = await executeTransitions(
        context,
        [{ kind: slug, id, verb: transition.name, ...input, revision }],
        actor,
        req,
      )
      if (!result) throw new Error('A transition answers what became of the record')
      return result
    }),
    handleRecord({ ...readiness, answer: Readiness }, address, async ({ req, id, actor }) => {
      const { state } = await loadStateFor(req, slug, id, 'readVersions')
      const kind = findKind(context, slug)
      if (!kind) throw new ApiError('not_found', 'There is no such record.')
      const document = await readDocument(req, kind, id, 'newest')
      const language = valueIn(document, 'sourceLanguage')
      const problems = await preflight(req, context, kind, document, actor)
      const advice = await adviceOn(req, context, kind, document, actor)
      const withPath = (problem: Problem) => ({ ...problem, path: fieldPathOf(problem.pointer) })
      const authorizationOf = await authorizationContextsOf(req, [state])
      const isOpenHere = (transition: Transition, hasReason = false) =>
        isOpen(transition, state, authorizationOf(state, { hasReason }), actor)
      const namesOf = (open: (transition: Transition) => boolean) =>
        transitionList.filter((one) => open(one)).map(({ name }) => name)
      const isOfferTheirs = transitionList.some((one: Transition) => one.openToRecipient && isOpenHere(one))
      return {
        revision: state.headRevision,
        live: state.live,
        work: state.work,
        owner: state.owner,
        ...(state.offeredTo !== null && isOfferTheirs && { waitsFor: state.offeredTo }),
        language: typeof language === 'string' ? language : null,
        changed: await lastChange(req, state),
        verbs: namesOf((one) => isOpenHere(one)),
        exceptions: namesOf((one) => !isOpenHere(one) && isOpenHere(one, true)),
        way: state.mergedInto === null ? publishPathOf(authorizationOf(state), actor) : [],
        problems: problems.map(withPath),
        advice: advice.map(withPath),
      }
    }),
  ]
}
