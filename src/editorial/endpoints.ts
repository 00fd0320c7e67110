import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerJson } from '../kernel/answer-json'
import { Refusal } from '../kernel/problems'
import { readMove, refuseStrangeParameters } from './asked-moves'
import { idInAddress, readableState, stateFor } from './asking'
import { readDocument } from './documents'
import { factsOf } from './facts'
import { revisionInHeader } from './guarding/guard'
import { modes } from './held'
import { judge } from './judging'
import { perform } from './perform'
import { fieldPathOf, preflight } from './preflight'
import { kindNamed, type House } from './records'
import { lastChange } from './staleness'
import { isTakingAway, isVerb, transitions, type Verb } from './transitions'
import { wayToThePublic } from './way'

const words = (most: number) => z.string().trim().min(1).max(most)

/** One body for every verb: what it does not need is not looked at. */
const Asked = z.strictObject({
  revision: z.int().positive().optional(),
  note: words(5000).optional(),
  reason: words(2000).optional(),
  publicReason: words(500).optional(),
  until: z.iso.date().optional(),
  to: words(100).optional(),
  version: words(100).optional(),
  mode: z.enum(modes).optional(),
})

const verbs = Object.keys(transitions).filter(isVerb)

/** The desk's verbs over HTTP, on one kind of record. Errors have Payload's shape, with `data.problems` added. */
export const transitionEndpoints = (house: House, slug: string, sort: 'collection' | 'global'): Endpoint[] => {
  const base = sort === 'global' ? '' : '/:id'
  return [
    {
      path: `${base}/transitions/:verb`,
      method: 'post',
      handler: async (req) => {
        const verb = String(req.routeParams?.verb)
        if (!isVerb(verb)) throw new Refusal('not_found', `There is no such action; there are: ${verbs.join(', ')}.`)
        const id = idInAddress(req, slug, sort)
        const { actor } = await readableState(req, slug, id)
        refuseStrangeParameters(req)
        const { revision = revisionInHeader(req), ...said } = await readMove(req, Asked)
        const [performed] = await perform(house, [{ kind: slug, id, verb, ...said, revision }], actor, req)
        return answerJson(req, performed)
      },
    },
    {
      path: `${base}/readiness`,
      method: 'get',
      handler: async (req) => {
        const id = idInAddress(req, slug, sort)
        const { state, actor } = await stateFor(req, slug, id, 'readVersions')
        const kind = kindNamed(house, slug)
        if (!kind) throw new Refusal('not_found', 'There is no such record.')
        const problems = await preflight(req, house, kind, await readDocument(req, kind, id, 'newest'), actor)
        const facts = (await factsOf(req, [state]))(state)
        // what has become part of another record is only taken away
        const isMovable = (verb: Verb) => state.mergedInto === null || isTakingAway(verb)
        const isOpen = (verb: Verb) => isMovable(verb) && judge(verb, facts, actor) === null
        return answerJson(req, {
          revision: state.headRevision,
          live: state.live,
          work: state.work,
          changed: await lastChange(req, state),
          verbs: verbs.filter(isOpen),
          way: state.mergedInto === null ? wayToThePublic(facts, actor) : [],
          problems: problems.map((problem) => ({ ...problem, path: fieldPathOf(problem.pointer) })),
        })
      },
    },
  ]
}
