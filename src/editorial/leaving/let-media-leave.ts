import type { PayloadRequest } from 'payload'
import { deliver } from '../../presentation'
import { sessionQuery } from '../../kernel/session'
import type { Actor } from '../../membership'
import type { Held } from '../held'
import type { House } from '../records'
import type { Release } from '../release'
import { sourceOf } from '../source'
import type { State } from '../state'
import { settleMedia, showing, type Showing } from './settle'
import { liftWithTheirWord, takeBack } from './taken-back'
import { tellOfBytes, tellOfLeaving } from './told-of-leaving'

/**
 * A picture goes where its owner's word goes, and its bytes with it where they are why: after a release has said who mentions
 * what, the records of others that show what left, or is back, are presented again under the same number. `before`: what those that moved showed until then.
 */
export const letMediaLeave = async (
  house: House,
  held: readonly Held[],
  before: Showing,
  { number }: Release,
  actor: Actor,
  req: PayloadRequest,
): Promise<void> => {
  const states = (live: State['live']) =>
    held.filter(({ transition }) => transition.live === live).map(({ state: { kind, id } }) => ({ kind, id }))
  const settled = await settleMedia(req, before, states('published'), states('withdrawn'))
  const taken = await takeBack(req, held, before, settled.left, number)
  const lifted = await liftWithTheirWord(req, held, settled.back, actor)
  const left = [...new Set([...settled.left, ...taken.left])]
  const concerned = await showing(req, [...left, ...settled.back, ...taken.hit, ...lifted])
  if (concerned.length > 0) {
    const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
    const presentation = { query, source: sourceOf(house, req), kinds: house.kinds, release: number }
    await deliver({ ...presentation, media: 'concerned' }, concerned)
  }
  const cause = held[0]?.move.verb ?? 'publish'
  await tellOfLeaving(house, req, { left, back: [...settled.back, ...lifted] }, cause, actor)
  await tellOfBytes(house, req, taken, cause, actor)
}
