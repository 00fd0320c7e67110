import { createLocalReq, type PayloadRequest } from 'payload'
import { onBehalfOf } from '../../membership'
import { readableState } from '../asking'
import { refusalIn, sayInWords } from '../guarding/answer-errors'
import type { Said } from '../held'
import { perform, type Performed } from '../perform'
import type { House } from '../records'
import type { Verb } from '../transitions'

/** A record that somebody chose among others; `revision`: the one that they saw. */
export interface Chosen {
  kind: string
  id: string
  revision?: number | undefined
}

/** How it went with one record. */
export type MoveOutcome =
  | ({ ok: true } & Performed)
  | { kind: string; id: string; ok: false; code: string; message: string; problems: unknown[] }

const moveOne = async (req: PayloadRequest, house: House, verb: Verb, { kind, id, revision }: Chosen, said: Said) => {
  const { user, context } = onBehalfOf(req)
  const own = await createLocalReq({ context, ...(user && { user }), req: { headers: req.headers } }, req.payload)
  const { actor } = await readableState(own, kind, id)
  return perform(house, [{ kind, id, verb, ...said, ...(revision !== undefined && { revision }) }], actor, own)
}

/**
 * The same verb on many records, one after another, each in a transaction of its own by the ordinary way. What one is refused
 * does not stop the others.
 */
export const moveMany = async (
  req: PayloadRequest,
  house: House,
  verb: Verb,
  chosen: readonly Chosen[],
  said: Said,
): Promise<MoveOutcome[]> => {
  const outcomes: MoveOutcome[] = []
  for (const one of chosen) {
    const { kind, id } = one
    try {
      for (const performed of await moveOne(req, house, verb, one, said)) outcomes.push({ ok: true, ...performed })
    } catch (error) {
      const refusal = refusalIn(error)
      if (!refusal) req.payload.logger.error(error, `${kind} ${id}: ${verb} failed among others`)
      const told = refusal ?? { code: 'internal' as const, detail: 'Something went wrong here.', problems: [] }
      outcomes.push({ kind, id, ok: false, code: told.code, ...sayInWords(told, req.i18n.language) })
    }
  }
  return outcomes
}
