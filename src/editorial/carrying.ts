import type { PayloadRequest } from 'payload'
import type { Actor } from '../membership'
import { readDocument } from './documents'
import { factsOf } from './facts'
import { judge } from './judging'
import type { Move } from './held'
import { preflight } from './preflight'
import { kindNamed, type House } from './records'
import { statesOfAll } from './state'

/**
 * With the mode `carry`: what is mentioned, at any depth, is approved, and may be published by the same actor goes into the
 * same release. What is left stands in the way as ever.
 */
export const carriedAlong = async (
  house: House,
  moves: readonly Move[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Move[]> => {
  const carried: Move[] = []
  const known = new Set(moves.map(({ kind, id }) => `${kind}:${id}`))
  let looking = moves.filter(({ verb, mode }) => verb === 'publish' && mode === 'carry')
  while (looking.length > 0) {
    const found: { kind: string; id: string }[] = []
    for (const { kind: slug, id } of looking) {
      const kind = kindNamed(house, slug)
      const document = kind ? await readDocument(req, kind, id, 'newest') : null
      if (!kind || document === null) continue
      for (const { code, reference } of await preflight(req, house, kind, document, actor, known))
        if (code === 'unpublished' && reference?.id) found.push({ kind: reference.kind, id: reference.id })
    }
    const states = await statesOfAll(req, found)
    const facts = await factsOf(req, states)
    looking = states
      .filter(
        (state) =>
          state.work === 'approved' &&
          !known.has(`${state.kind}:${state.id}`) &&
          judge('publish', facts(state), actor) === null,
      )
      .map(({ kind, id, headRevision }): Move => ({ kind, id, verb: 'publish', mode: 'carry', revision: headRevision }))
    for (const { kind, id } of looking) known.add(`${kind}:${id}`)
    carried.push(...looking)
  }
  return carried
}
