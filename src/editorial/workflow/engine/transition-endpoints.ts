import type { Endpoint } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../../platform/respond-json'
import { ApiError, type Problem } from '../../../model/problems'
import { valueIn } from '../../../model/relations'
import { parseBody, assertKnownParameters } from '../../http/parse-body'
import { idInPath, loadReachableState, loadReadableState, loadStateFor } from '../../http/load-state'
import { readDocument } from '../../state/documents'
import { authorizationContextsOf } from './authorization-context'
import { revisionInHeader } from '../../drafts/guard'
import { inputFields } from '../transition-input'
import { isTakingAway, type Transition } from '../types'
import { authorize } from '../authorize'
import { executeTransitions } from './execute-transitions'
import { adviceOn, preflight } from '../../readiness/preflight'
import { fieldPathOf } from '../../http/field-path'
import { findKind, type EditorialContext } from '../../state/editorial-context'
import { lastChange } from '../revision-check'
import { State } from '../../state/state'
import { findTransition, transitionList, transitionNames } from '../transitions'
import { publishPathOf } from './publish-path'
import { openApiOperation } from '../../http/openapi-operation'

const SharedBody = z.strictObject({ revision: z.int().positive().optional(), ...inputFields })

/** The fields of one transition only. */
const ownFields = Object.fromEntries(
  transitionList
    .flatMap(({ input }) => Object.entries<z.ZodType>(input.shape))
    .filter(([name]) => !Object.hasOwn(SharedBody.shape, name))
    .map(([name, field]) => [name, field.optional()]),
)

/** One body for every transition: fields it does not need are ignored. */
const TransitionBody: z.ZodType<z.infer<typeof SharedBody>> = SharedBody.extend(ownFields)

const StateSummary = z.object({ revision: z.int(), live: State.shape.live, work: State.shape.work })
const TransitionOutcome = z.object({
  kind: z.string(),
  id: z.string(),
  ...StateSummary.shape,
  release: z.int().optional().describe('The release it happened in, where the public was to see something of it'),
  waitsFor: z.string().optional().describe('The institution whose word is waited for'),
})
const Problems = z.array(z.looseObject({ pointer: z.string(), code: z.string(), detail: z.string(), path: z.string() }))
const Readiness = z.object({
  ...StateSummary.shape,
  owner: z.string().nullable().describe('The institution that it belongs to'),
  waitsFor: z.string().optional().describe('The institution that it is offered to, for who may hand it over'),
  language: z.string().nullable().describe('The language that it is written in first'),
  changed: z.object({ by: z.string().nullable(), at: z.string() }),
  verbs: z.array(z.enum(transitionNames)),
  exceptions: z.array(z.enum(transitionNames)).describe('What is possible with a reason alone'),
  way: z
    .array(z.enum(transitionNames))
    .describe('The verbs that bring it before the public, where nobody else’s word is needed'),
  problems: Problems,
  advice: Problems.describe('What does not stand in the way'),
})

/** The transitions of a kind over HTTP. Errors have Payload's format with `data.problems` added. */
export const transitionEndpoints = (
  context: EditorialContext,
  slug: string,
  entityType: 'collection' | 'global',
): Endpoint[] => {
  const base = entityType === 'global' ? '' : '/:id'
  return [
    {
      path: `${base}/transitions/:verb`,
      method: 'post',
      ...openApiOperation({
        summary: 'One of the desk’s verbs, on one record',
        body: TransitionBody,
        answer: TransitionOutcome,
      }),
      handler: async (req) => {
        const transition = findTransition(String(req.routeParams?.verb))
        if (!transition)
          throw new ApiError('not_found', `There is no such action; there are: ${transitionNames.join(', ')}.`)
        const id = idInPath(req, slug, entityType)
        const { actor } = await (transition.openToRecipient ? loadReachableState : loadReadableState)(req, slug, id)
        assertKnownParameters(req)
        const { revision = revisionInHeader(req), ...input } = await parseBody(req, TransitionBody)
        const [result] = await executeTransitions(
          context,
          [{ kind: slug, id, verb: transition.name, ...input, revision }],
          actor,
          req,
        )
        return respondJson(req, result)
      },
    },
    {
      path: `${base}/readiness`,
      method: 'get',
      ...openApiOperation({
        summary: 'What stands between a record and the public, and what whoever asks may do',
        answer: Readiness,
      }),
      handler: async (req) => {
        const id = idInPath(req, slug, entityType)
        const { state, actor } = await loadStateFor(req, slug, id, 'readVersions')
        const kind = findKind(context, slug)
        if (!kind) throw new ApiError('not_found', 'There is no such record.')
        const document = await readDocument(req, kind, id, 'newest')
        const problems = await preflight(req, context, kind, document, actor)
        const advice = await adviceOn(req, context, kind, document, actor)
        const withPath = (problem: Problem) => ({ ...problem, path: fieldPathOf(problem.pointer) })
        const authorizationOf = await authorizationContextsOf(req, [state])
        // a merged record may only be removed from the public
        const isMovable = (transition: Transition) => state.mergedInto === null || isTakingAway(transition)
        const isOpen = (transition: Transition, hasReason = false) =>
          isMovable(transition) && authorize(transition, authorizationOf(state, { hasReason }), actor) === null
        const namesOf = (open: (transition: Transition) => boolean) =>
          transitionList.filter((one) => open(one)).map(({ name }) => name)
        const isOfferTheirs = transitionList.some((one: Transition) => one.openToRecipient && isOpen(one))
        return respondJson(req, {
          revision: state.headRevision,
          live: state.live,
          work: state.work,
          owner: state.owner,
          ...(state.offeredTo !== null && isOfferTheirs && { waitsFor: state.offeredTo }),
          language: valueIn(document, 'sourceLanguage') ?? null,
          changed: await lastChange(req, state),
          verbs: namesOf((one) => isOpen(one)),
          exceptions: namesOf((one) => !isOpen(one) && isOpen(one, true)),
          way: state.mergedInto === null ? publishPathOf(authorizationOf(state), actor) : [],
          problems: problems.map(withPath),
          advice: advice.map(withPath),
        })
      },
    },
  ]
}
