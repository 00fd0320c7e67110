import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answerJson } from '../kernel/answer-json'
import { Refusal } from '../kernel/problems'
import { actorOf, personOf, ruleFor } from '../membership'
import { readMove, refuseStrangeParameters } from './asked-moves'
import { readDocument } from './documents'
import { revisionInHeader } from './guarding/guard'
import { perform } from './perform'
import { fieldPathOf, preflight } from './preflight'
import { kindNamed, type House } from './records'
import { lastChange } from './staleness'
import { standingOf, statesOf } from './state'
import { isVerb, transitions } from './transitions'

const Asked = z.strictObject({ revision: z.int().positive().optional() })

const idIn = (req: PayloadRequest, slug: string, sort: 'collection' | 'global') =>
  sort === 'global' ? slug : String(req.routeParams?.id ?? '')

/** Refuses whoever is not logged in; what they may not read is not there for them. */
const readableState = async (req: PayloadRequest, kind: string, id: string) => {
  await personOf(req)
  const [state] = await statesOf(req, kind, [id])
  const standing = state && standingOf(state)
  if (!standing || !ruleFor(kind, 'read').allows(await actorOf(req), standing))
    throw new Refusal('not_found', 'There is no such record.')
  return { state, standing }
}

/** The desk's verbs over HTTP, on one kind of record. Errors have Payload's shape, with `data.problems` added. */
export const transitionEndpoints = (house: House, slug: string, sort: 'collection' | 'global'): Endpoint[] => {
  const base = sort === 'global' ? '' : '/:id'
  return [
    {
      path: `${base}/transitions/:verb`,
      method: 'post',
      handler: async (req) => {
        const verb = String(req.routeParams?.verb)
        if (!isVerb(verb))
          throw new Refusal('not_found', `There is no such action; there are: ${Object.keys(transitions).join(', ')}.`)
        const id = idIn(req, slug, sort)
        await readableState(req, slug, id)
        refuseStrangeParameters(req)
        const { revision = revisionInHeader(req) } = await readMove(req, Asked)
        const [performed] = await perform(
          house,
          [{ kind: slug, id, verb, ...(revision === undefined ? {} : { revision }) }],
          await actorOf(req),
          req,
        )
        return answerJson(req, performed)
      },
    },
    {
      path: `${base}/preflight`,
      method: 'get',
      handler: async (req) => {
        const id = idIn(req, slug, sort)
        const { state, standing } = await readableState(req, slug, id)
        const actor = await actorOf(req)
        if (!ruleFor(slug, 'readVersions').allows(actor, standing))
          throw new Refusal('forbidden', 'This record is not yours to prepare.')
        const kind = kindNamed(house, slug)
        if (!kind) throw new Refusal('not_found', 'There is no such record.')
        const problems = await preflight(req, house, kind, await readDocument(req, kind, id, 'newest'), actor)
        return answerJson(req, {
          revision: state.headRevision,
          live: state.live,
          work: state.work,
          changed: await lastChange(req, state),
          verbs: Object.entries(transitions)
            .filter(
              ([, { from, live: to, by }]) =>
                (!from || from.live.some((live) => live === state.live)) &&
                // what has become part of another is published as that
                (to !== 'published' || state.mergedInto === null) &&
                ruleFor(slug, by).allows(actor, standing),
            )
            .map(([verb]) => verb),
          problems: problems.map((problem) => ({ ...problem, path: fieldPathOf(problem.pointer) })),
        })
      },
    },
  ]
}
