import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { AuditEntry } from '../../audit'
import type { Actor } from '../../policy'
import { auditActorOf } from '../../accounts'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Removal } from '../../projection'
import { contentHash } from '../state/content-hash'
import type { LockedRecord, UnitOfWork } from '../workflow/types'
import { findKind, type EditorialContext } from '../state/editorial-context'
import type { State } from '../state/state'
import { mergeAway, republishMerged } from './merge-transitions'
import { destinationsOf, pendingInto, storeReleased, type Merge } from './merges'
import { idsIn, repoint } from '../state/repoint'
import { Key } from '../../contract/shapes'

type Request = Pick<PayloadRequest, 'payload' | 'transactionID'>

/** What a release publishes together with merged records. */
export interface MergesToPublish {
  merges: readonly Merge[]
  /** merged records that are public, and drafts whose only change is their mentions */
  locked: readonly LockedRecord[]
  removals: readonly Removal[]
  /** public mentions of the merged records: projected again, with their public text */
  following: readonly { kind: string; id: string }[]
}

const nothing: MergesToPublish = { merges: [], locked: [], removals: [], following: [] }

/** Whether the newest text equals the public one except for the merge: then no other work is published with it. */
const isChangedByMergeAlone = async (
  { req, loaded }: UnitOfWork,
  { kind, state }: Pick<LockedRecord, 'kind' | 'state'>,
  merges: readonly Merge[],
) => {
  if (state.live !== 'published' || state.headHash === state.liveHash) return false
  const document = await loaded.document(kind, state.id, 'published')
  const known = await destinationsOf(req, idsIn(document), 'released')
  const to = new Map([...known, ...merges.map(({ from, into }) => [from, into] as const)])
  return contentHash(repoint(document, to)) === state.headHash
}

const asLocked = (context: EditorialContext, state: State, transition: LockedRecord['transition']): LockedRecord[] => {
  const kind = findKind(context, state.kind)
  const request = { kind: state.kind, id: state.id, verb: transition.name }
  return kind ? [{ request, input: {}, kind, transition, state }] : []
}

const Keys = z.array(Key)

const mentioning = async (session: Session, merges: readonly Merge[]) =>
  Keys.parse(
    await sessionQuery(
      session,
      `select distinct from_kind as kind, from_id as id from delivery.mentions
       where (to_kind, to_id) in (select * from unnest($1::text[], $2::text[]))`,
      [merges.map(({ kind }) => kind), merges.map(({ from }) => from)],
    ),
  )

/** Finds and locks what a release of these records includes. */
export const lockMerges = async (unit: UnitOfWork, publishing: readonly LockedRecord[]): Promise<MergesToPublish> => {
  const { context, req, loaded } = unit
  const survivors = publishing.filter(({ kind, transition }) => kind.mergeable && transition.to.live === 'published')
  const merges = await pendingInto(
    req,
    survivors.map(({ request }) => request),
  )
  if (merges.length === 0) return nothing
  const isRequested = (id: string) => publishing.some(({ state }) => state.id === id)
  const states = await loaded.lock([
    ...merges.map(({ kind, from }) => ({ kind, id: from })),
    ...merges.flatMap(({ moved }) => moved.drafts).filter(({ id }) => !isRequested(id)),
  ])
  const locked: LockedRecord[] = []
  const removals: Removal[] = []
  for (const state of states) {
    const merge = merges.find(({ kind, from }) => kind === state.kind && from === state.id)
    if (merge && state.firstPublishedAt !== null)
      removals.push({ kind: state.kind, id: state.id, state: 'merged', into: merge.into })
    if (merge && state.live === 'published') locked.push(...asLocked(context, state, mergeAway))
    // an institution's text becomes public by its approval only
    if (merge || state.owner !== null) continue
    for (const one of asLocked(context, state, republishMerged))
      if (await isChangedByMergeAlone(unit, one, merges)) locked.push(one)
  }
  const isLeaving = ({ kind, id }: { kind: string; id: string }) =>
    merges.some((merge) => merge.kind === kind && merge.from === id)
  const following = (await mentioning(req, merges)).filter((key) => !isLeaving(key))
  return { merges, locked, removals, following }
}

/** Publishes merges: they cannot be undone any more. */
export const releaseMerges = async (req: Request, { merges }: MergesToPublish, release: number): Promise<void> => {
  for (const one of merges) await storeReleased(req, one, release)
}

/** Merges of records that were never public become permanent too. */
export const mergeAuditEntries = ({ merges, locked }: MergesToPublish, actor: Actor, release: number): AuditEntry[] =>
  merges
    .filter(({ from }) => !locked.some(({ state }) => state.id === from))
    .map(({ kind, from }) => ({ who: auditActorOf(actor), what: mergeAway.name, about: { kind, id: from }, release }))
