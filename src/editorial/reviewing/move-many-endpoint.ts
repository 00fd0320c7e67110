import type { Endpoint } from 'payload'
import { z } from 'zod'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { actorOf, deskPolicy, personOf } from '../../membership'
import { readMove, refuseStrangeParameters } from '../asked-moves'
import { modes } from '../held'
import type { House } from '../records'
import { isOfRevision, revisionMissing } from '../staleness'
import { moveMany } from './move-many'
import { described } from '../describing/described'

/** What is done to many records with one word; what takes something from the public is asked of each by itself. */
const verbsOfMany = ['submit', 'recall', 'request_changes', 'approve', 'publish'] as const

const mostAtOnce = 100

const words = (most: number) => z.string().trim().min(1).max(most)

const Asked = z
  .strictObject({
    verb: z.enum(verbsOfMany),
    records: z
      .array(z.strictObject({ kind: words(100), id: words(100), revision: z.int().positive().optional() }))
      .min(1)
      .max(mostAtOnce, `Expected at most ${mostAtOnce} records.`),
    note: words(5000).optional(),
    reason: words(2000).optional(),
    mode: z.enum(modes).optional(),
  })
  .refine(({ verb, note }) => verb !== 'request_changes' || note !== undefined, {
    message: 'Say what is to be changed: expected some words for whoever prepares the records.',
    path: ['note'],
  })

/**
 * `POST /api/desk/transitions` with `{ verb, records: [{ kind, id, revision }], note?, reason?, mode? }`, at most 100 records:
 * `{ outcomes: [{ ok: true, kind, id, revision, live, work, release? } | { ok: false, kind, id, code, message, problems }],
 * done, refused }`, in the order asked. Each is judged and moved by itself; what one may not read is not there.
 */
export const moveManyEndpoint = (house: House): Endpoint => ({
  path: '/desk/transitions',
  method: 'post',
  ...described({ summary: 'Move many records at once, each by itself', body: Asked }),
  handler: async (req) => {
    await personOf(req)
    if (deskPolicy.moveMany.where(await actorOf(req)) !== true)
      throw new Refusal('forbidden', 'This is for people of the exhibit.')
    refuseStrangeParameters(req)
    const { verb, records, note, reason, mode } = await readMove(req, Asked)
    const unseen = isOfRevision(verb)
      ? records.flatMap((one, n) => (one.revision === undefined ? [revisionMissing(`/records/${n}/revision`)] : []))
      : []
    if (unseen.length > 0) throw new Refusal('revision_required', 'Say which revision of each record is meant.', unseen)
    const chosen = [...new Map(records.map((one) => [`${one.kind}:${one.id}`, one])).values()]
    const said = { ...(note && { note }), ...(reason && { reason }), ...(mode && { mode }) }
    const outcomes = await moveMany(req, house, verb, chosen, said)
    const done = outcomes.filter(({ ok }) => ok).length
    return answerJson(req, { outcomes, done, refused: outcomes.length - done })
  },
})
