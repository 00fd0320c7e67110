import type { PayloadRequest } from 'payload'
import { inTransaction } from '../../kernel/in-transaction'
import { Refusal } from '../../kernel/problems'
import { doerOf, type Actor } from '../../membership'
import { kindNamed, type House } from '../records'
import { lockStates, statesOf } from '../state'
import { rememberAll } from './merge'
import { keepDraftsStill, mergeOf, storeUndone, type Redrafted } from './merges'
import { differing, readNewest, redraft } from './redraft'
import { mergeableKind, refuseUnlessMerging } from './refusals'
import { isSame } from './repoint'
import { givenBack } from './taking-over'
import { tellOwners } from './tell-owners'

export interface Unmerged {
  kind: string
  from: string
  into: string
  /** the drafts that mention it again */
  restored: { kind: string; id: string }[]
  /** those left as they are: whoever changed the same field since would lose what they wrote */
  left: { kind: string; id: string; pointer: string }[]
}

/** Puts the fields of a draft back that nobody has changed since. */
const restore = async (house: House, req: PayloadRequest, { kind: slug, id, fields }: Redrafted) => {
  const kind = kindNamed(house, slug)
  const [state] = await statesOf(req, slug, [id])
  if (!kind || !state) return { isRestored: false, left: [] }
  const now = await readNewest(req, kind, id)
  const wanted = { ...now }
  const left = []
  for (const [field, { before, after }] of Object.entries(fields)) {
    if (isSame(now[field], after)) Reflect.set(wanted, field, before)
    else left.push({ kind: slug, id, pointer: `/${field}` })
  }
  return { isRestored: Boolean(await redraft(req, kind, id, now, wanted)), left }
}

/**
 * Undoes a merge that the public has not seen, in one transaction: what mentioned the record mentions it again where nobody
 * changed that since, and the other gives back what it took over.
 * Throws a Refusal: not_found, forbidden, wrong_state.
 */
export const unmerge = (
  house: House,
  { kind: slug, from }: { kind: string; from: string },
  actor: Actor,
  req: PayloadRequest,
): Promise<Unmerged> =>
  inTransaction(req, async () => {
    const kind = mergeableKind(house, slug)
    refuseUnlessMerging(actor, (await statesOf(req, slug, [from]))[0])
    await keepDraftsStill(req)
    const done = await mergeOf(req, slug, from)
    if (!done) throw new Refusal('wrong_state', 'This record has not been merged.')
    const { id, into, moved } = done
    await lockStates(req, [{ kind: slug, id: from }, { kind: slug, id: into }, ...moved.drafts])
    // it may have been published while this waited
    if ((await mergeOf(req, slug, from))?.release !== null)
      throw new Refusal(
        'wrong_state',
        'The public has seen this merge: its addresses lead to the other record, and stay so.',
      )
    await storeUndone(req, id, doerOf(actor))
    const restored = []
    const left = []
    for (const draft of moved.drafts) {
      const put = await restore(house, req, draft)
      if (put.isRestored) restored.push({ kind: draft.kind, id: draft.id })
      left.push(...put.left)
    }
    const survivor = await readNewest(req, kind, into)
    const wanted = givenBack(survivor, moved.taken)
    if (differing(survivor, wanted).length > 0) await redraft(req, kind, into, survivor, wanted)
    await rememberAll(req, actor, 'unmerge', { kind: slug, from, into }, restored)
    await tellOwners(house, req, restored, 'unmerge', actor)
    return { kind: slug, from, into, restored, left }
  })
