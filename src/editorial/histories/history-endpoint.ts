import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readHistory } from '../../history'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { actorOf, everyHistory, personOf, ruleFor, type Actor } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import { standingOf, statesOf, type State } from '../state'
import { theirSince } from './their-since'
import { Deeds } from '../describing/shapes'
import { described } from '../describing/described'

const Asked = z.strictObject({
  kind: z.string().min(1),
  id: z.string().min(1).max(200),
  after: whole(Number.MAX_SAFE_INTEGER).default(0),
  limit: whole(1000).pipe(z.int().min(1)).default(100),
})

/** Who prepares a record reads what was done to it; of accounts everyone their own, and who answers for people all. */
export const mayReadHistory = (actor: Actor, kind: string, id: string, state: State | undefined): boolean => {
  if (everyHistory.allows(actor, { owner: null, proposer: null, live: false })) return true
  if (kind === 'users') return actor.as === 'user' && actor.id === id
  return state !== undefined && ruleFor(kind, 'readPrivate').allows(actor, standingOf(state))
}

/** `GET /api/history?kind=&id=&after=&limit=`: `{ entries, next }`; `next` is the `after` to go on with, or null. */
export const historyEndpoint: Endpoint = {
  path: '/history',
  method: 'get',
  ...described({ summary: 'What was done to a record or an account, oldest first', query: Asked, answer: Deeds }),
  handler: async (req) => {
    await personOf(req)
    const { kind, id, after, limit } = readAsked(
      req,
      Asked,
      'A history is asked for with kind and id, and perhaps after and limit.',
    )
    const [state] = await statesOf(req, kind, [id])
    const actor = await actorOf(req)
    const isTheirs = mayReadHistory(actor, kind, id, state)
    const since = await theirSince(req, actor, kind, id)
    const entries = isTheirs ? await readHistory(req, { kind, id, since, after, limit: limit + 1 }) : []
    // what is not theirs to know and what never was look the same
    if (!isTheirs || (!state && entries.length === 0 && after === 0))
      throw new Refusal('not_found', 'There is no such record.')
    const shown = entries.slice(0, limit)
    return answerJson(req, { entries: shown, next: entries.length > limit ? (shown.at(-1)?.number ?? null) : null })
  },
}
