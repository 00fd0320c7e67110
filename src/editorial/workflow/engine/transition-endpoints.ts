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
import { modes, resolving } from '../types'
import { authorize } from '../authorize'
import { executeTransitions } from './execute-transitions'
import { adviceOn, fieldPathOf, preflight } from '../../readiness/preflight'
import { findKind, type EditorialContext } from '../../state/editorial-context'
import { lastChange } from '../revision-check'
import { State } from '../../state/state'
import { isTakingAway, isTransitionName, transitions, type TransitionName } from '../transitions'
import { publishPathOf } from '../publish-path'
import { openApiOperation } from '../../http/openapi-operation'

const text = (most: number) => z.string().trim().min(1).max(most)

const Key = z.strictObject({ kind: text(100), id: text(100) })
const Resolved = z.strictObject({ ...Key.shape, as: z.enum(resolving), with: Key.optional() })

/** One body for every verb: what it does not need is not looked at. */
const TransitionBody = z.strictObject({
  revision: z.int().positive().optional(),
  note: text(5000).optional(),
  reason: text(2000).optional(),
  publicReason: text(500).optional(),
  until: z.iso.date().optional(),
  to: text(100).optional(),
  version: text(100).optional(),
  mode: z.enum(modes).optional(),
  resolutions: z.array(Resolved).max(1000).optional(),
})

const transitionNames = Object.keys(transitions).filter(isTransitionName)

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

/** The desk's verbs over HTTP, on one kind of record. Errors have Payload's shape, with `data.problems` added. */
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
        const transitionName = String(req.routeParams?.verb)
        if (!isTransitionName(transitionName))
          throw new ApiError('not_found', `There is no such action; there are: ${transitionNames.join(', ')}.`)
        const id = idInPath(req, slug, entityType)
        const { actor } = await (transitionName === 'transfer' ? loadReachableState : loadReadableState)(req, slug, id)
        assertKnownParameters(req)
        const { revision = revisionInHeader(req), ...input } = await parseBody(req, TransitionBody)
        const [result] = await executeTransitions(
          context,
          [{ kind: slug, id, verb: transitionName, ...input, revision }],
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
        // what has become part of another record is only taken away
        const isMovable = (transitionName: TransitionName) => state.mergedInto === null || isTakingAway(transitionName)
        const isOpen = (transitionName: TransitionName, hasReason = false) =>
          isMovable(transitionName) && authorize(transitionName, authorizationOf(state, { hasReason }), actor) === null
        return respondJson(req, {
          revision: state.headRevision,
          live: state.live,
          work: state.work,
          owner: state.owner,
          ...(state.offeredTo !== null && isOpen('transfer') && { waitsFor: state.offeredTo }),
          language: valueIn(document, 'sourceLanguage') ?? null,
          changed: await lastChange(req, state),
          verbs: transitionNames.filter((transitionName) => isOpen(transitionName)),
          exceptions: transitionNames.filter(
            (transitionName) => !isOpen(transitionName) && isOpen(transitionName, true),
          ),
          way: state.mergedInto === null ? publishPathOf(authorizationOf(state), actor) : [],
          problems: problems.map(withPath),
          advice: advice.map(withPath),
        })
      },
    },
  ]
}
