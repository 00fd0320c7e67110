import type { PayloadRequest } from 'payload'
import type { Deed } from '../../history'
import type { Actor } from '../../membership'
import { whoOf } from '../../membership'
import type { Taken } from '../../presentation'
import { contentHash } from '../content-hash'
import { readDocument } from '../documents'
import type { Held } from '../held'
import { kindNamed, type House } from '../records'
import { lockStates, type State } from '../state'
import { mergeAway, republishMerged } from '../transitions'
import { destinationsOf, pendingInto, storeReleased, type Merge } from './merges'
import { idsIn, repoint } from './repoint'

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** What is published along with records into which others were merged. */
export interface Along {
  merges: readonly Merge[]
  /** the merged ones that the public sees, and drafts in which nothing but their mentions has changed */
  held: readonly Held[]
  taken: readonly Taken[]
}

const nothing: Along = { merges: [], held: [], taken: [] }

/** Whether the newest text says what the public reads already, once the merge is public: then nobody's work is published with it. */
const isChangedByMergeAlone = async (
  req: Request,
  { kind, state }: Pick<Held, 'kind' | 'state'>,
  merges: readonly Merge[],
) => {
  if (state.live !== 'published' || state.headHash === state.liveHash) return false
  const document = await readDocument(req, kind, state.id, 'published')
  const known = await destinationsOf(req, idsIn(document), 'released')
  const to = new Map([...known, ...merges.map(({ from, into }) => [from, into] as const)])
  return contentHash(repoint(document, to)) === state.headHash
}

const holdAlong = (house: House, state: State, transition: Held['transition']): Held[] => {
  const kind = kindNamed(house, state.kind)
  const move = { kind: state.kind, id: state.id, verb: 'publish_merge' } as const
  return kind ? [{ move, kind, transition, state }] : []
}

/** Finds and locks what goes along with the records that a release shows. */
export const holdMerges = async (house: House, shown: readonly Held[], req: Request): Promise<Along> => {
  const survivors = shown.filter(({ kind, transition }) => kind.mergeable && transition.live === 'published')
  const merges = await pendingInto(
    req,
    survivors.map(({ move }) => move),
  )
  if (merges.length === 0) return nothing
  const isAsked = (id: string) => shown.some(({ state }) => state.id === id)
  const states = await lockStates(req, [
    ...merges.map(({ kind, from }) => ({ kind, id: from })),
    ...merges.flatMap(({ moved }) => moved.drafts).filter(({ id }) => !isAsked(id)),
  ])
  const held: Held[] = []
  const taken: Taken[] = []
  for (const state of states) {
    const merge = merges.find(({ kind, from }) => kind === state.kind && from === state.id)
    if (merge && state.firstPublishedAt !== null)
      taken.push({ kind: state.kind, id: state.id, state: 'merged', into: merge.into })
    if (merge && state.live === 'published') held.push(...holdAlong(house, state, mergeAway))
    if (merge) continue
    for (const one of holdAlong(house, state, republishMerged))
      if (await isChangedByMergeAlone(req, one, merges)) held.push(one)
  }
  return { merges, held, taken }
}

/** The public sees it from here on: it cannot be undone any more. */
export const releaseMerges = async (req: Request, { merges }: Along, release: number): Promise<void> => {
  for (const one of merges) await storeReleased(req, one, release)
}

/** Of what the public never saw, too, it is remembered that it is now for good. */
export const deedsOfMerges = ({ merges, held }: Along, actor: Actor, release: number): Deed[] =>
  merges
    .filter(({ from }) => !held.some(({ state }) => state.id === from))
    .map(({ kind, from }) => ({ who: whoOf(actor), what: 'publish_merge', about: { kind, id: from }, release }))
