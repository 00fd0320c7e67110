import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerJson } from '../kernel/answer-json'
import { Refusal, type Problem } from '../kernel/problems'
import { valueIn } from '../kernel/relations'
import { readMove, refuseStrangeParameters } from './asked-moves'
import { idInAddress, reachableState, readableState, stateFor } from './asking'
import { readDocument } from './documents'
import { factsOf } from './facts'
import { revisionInHeader } from './guarding/guard'
import { modes, resolving } from './held'
import { judge } from './judging'
import { perform } from './perform'
import { adviceOn, fieldPathOf, preflight } from './preflight'
import { kindNamed, type House } from './records'
import { lastChange } from './staleness'
import { State } from './state'
import { isTakingAway, isVerb, transitions, type Verb } from './transitions'
import { wayToThePublic } from './way'
import { described } from './describing/described'

const words = (most: number) => z.string().trim().min(1).max(most)

const Key = z.strictObject({ kind: words(100), id: words(100) })
const Resolved = z.strictObject({ ...Key.shape, as: z.enum(resolving), with: Key.optional() })

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
  resolutions: z.array(Resolved).max(1000).optional(),
})

const verbs = Object.keys(transitions).filter(isVerb)

const Stands = z.object({ revision: z.int(), live: State.shape.live, work: State.shape.work })
const Moved = z.object({
  kind: z.string(),
  id: z.string(),
  ...Stands.shape,
  release: z.int().optional().describe('The release it happened in, where the public was to see something of it'),
  waitsFor: z.string().optional().describe('The institution whose word is waited for'),
})
const Problems = z.array(z.looseObject({ pointer: z.string(), code: z.string(), detail: z.string(), path: z.string() }))
const Ready = z.object({
  ...Stands.shape,
  owner: z.string().nullable().describe('The institution that it belongs to'),
  waitsFor: z.string().optional().describe('The institution that it is offered to, for who may hand it over'),
  language: z.string().nullable().describe('The language that it is written in first'),
  changed: z.object({ by: z.string().nullable(), at: z.string() }),
  verbs: z.array(z.enum(verbs)),
  exceptions: z.array(z.enum(verbs)).describe('What is possible with a reason alone'),
  way: z.array(z.enum(verbs)).describe('The verbs that bring it before the public, where nobody else’s word is needed'),
  problems: Problems,
  advice: Problems.describe('What does not stand in the way'),
})

/** The desk's verbs over HTTP, on one kind of record. Errors have Payload's shape, with `data.problems` added. */
export const transitionEndpoints = (house: House, slug: string, sort: 'collection' | 'global'): Endpoint[] => {
  const base = sort === 'global' ? '' : '/:id'
  return [
    {
      path: `${base}/transitions/:verb`,
      method: 'post',
      ...described({ summary: 'One of the desk’s verbs, on one record', body: Asked, answer: Moved }),
      handler: async (req) => {
        const verb = String(req.routeParams?.verb)
        if (!isVerb(verb)) throw new Refusal('not_found', `There is no such action; there are: ${verbs.join(', ')}.`)
        const id = idInAddress(req, slug, sort)
        const { actor } = await (verb === 'transfer' ? reachableState : readableState)(req, slug, id)
        refuseStrangeParameters(req)
        const { revision = revisionInHeader(req), ...said } = await readMove(req, Asked)
        const [performed] = await perform(house, [{ kind: slug, id, verb, ...said, revision }], actor, req)
        return answerJson(req, performed)
      },
    },
    {
      path: `${base}/readiness`,
      method: 'get',
      ...described({
        summary: 'What stands between a record and the public, and what whoever asks may do',
        answer: Ready,
      }),
      handler: async (req) => {
        const id = idInAddress(req, slug, sort)
        const { state, actor } = await stateFor(req, slug, id, 'readVersions')
        const kind = kindNamed(house, slug)
        if (!kind) throw new Refusal('not_found', 'There is no such record.')
        const document = await readDocument(req, kind, id, 'newest')
        const problems = await preflight(req, house, kind, document, actor)
        const advice = await adviceOn(req, house, kind, document, actor)
        const withPath = (problem: Problem) => ({ ...problem, path: fieldPathOf(problem.pointer) })
        const facts = await factsOf(req, [state])
        // what has become part of another record is only taken away
        const isMovable = (verb: Verb) => state.mergedInto === null || isTakingAway(verb)
        const isOpen = (verb: Verb, hasReason = false) =>
          isMovable(verb) && judge(verb, facts(state, { hasReason }), actor) === null
        return answerJson(req, {
          revision: state.headRevision,
          live: state.live,
          work: state.work,
          owner: state.owner,
          ...(state.offeredTo !== null && isOpen('transfer') && { waitsFor: state.offeredTo }),
          language: valueIn(document, 'sourceLanguage') ?? null,
          changed: await lastChange(req, state),
          verbs: verbs.filter((verb) => isOpen(verb)),
          exceptions: verbs.filter((verb) => !isOpen(verb) && isOpen(verb, true)),
          way: state.mergedInto === null ? wayToThePublic(facts(state), actor) : [],
          problems: problems.map(withPath),
          advice: advice.map(withPath),
        })
      },
    },
  ]
}
