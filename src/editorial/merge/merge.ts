import type { FlattenedField, PayloadRequest } from 'payload'
import type { Merged } from '../../contract/merge'
import { appendAuditEntries, type AuditEntry } from '../../audit'
import type { Data } from '../../platform/data'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { auditActorOf } from '../../accounts'
import { userIdOf, ruleFor, type Actor } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { assertNotStale } from '../workflow/revision-check'
import { lockStates, ownershipOf, statesOf, statesOfAll, type State } from '../state/state'
import { blockDraftSaves, pendingInto, storeMerge } from './merges'
import { newestMentioning } from '../state/draft-mentions'
import { readNewest, redraft, type Redrafted } from '../state/redraft'
import { mergeableKind, assertNotMerged, assertMayMerge } from './assertions'
import { repoint, withoutRelations } from '../state/repoint'
import { rowsIn, absorbedRows } from './absorb'
import { notifyOwners } from './notify-owners'

/** Merges one record into another of its kind. With `revision`, only if it is still current. */
export interface Merging {
  kind: string
  from: string
  into: string
  revision?: number
}

const rejectAt = (pointer: string, code: string, detail: string): never => {
  throw new ApiError('invalid', 'These two cannot become one.', [{ pointer, code, detail }])
}

/**
 * The surviving record must not be merged itself: that could create a cycle, and the two could not be undone in any
 * order.
 */
const assertMergeFree = async (req: PayloadRequest, actor: Actor, from: State, into: State) => {
  await assertNotMerged(req, actor, from)
  if (into.mergedInto !== null)
    rejectAt('/into', 'merged', 'This record has itself become part of another: choose that one.')
  if ((await pendingInto(req, [{ kind: from.kind, id: from.id }])).length > 0)
    throw new ApiError(
      'wrong_state',
      'Another record has become part of this one. Publish that merge, or undo it, first.',
    )
}

const loadSurvivor = async (req: PayloadRequest, { kind, into }: Merging, actor: Actor): Promise<State> => {
  const [state] = await statesOf(req, kind, [into])
  if (state && ruleFor(kind, 'read').allows(actor, ownershipOf(state))) return assertMayMerge(actor, state)
  return rejectAt('/into', 'no_such_record', `Expected the id of another of the ${kind} that you may read.`)
}

const fieldsOf = ({ payload }: PayloadRequest, slug: string): readonly FlattenedField[] =>
  Object.values(payload.collections).find(({ config }) => config.slug === slug)?.config.flattenedFields ?? []

/** Updates the surviving draft: adds the other's names, and removes relations to the other. */
const absorbIntoSurvivor = async (req: PayloadRequest, kind: AnyGovernedKind, from: string, into: string) => {
  const [other, own] = [await readNewest(req, kind, from), await readNewest(req, kind, into)]
  const taken = absorbedRows(fieldsOf(req, kind.slug), kind.nameField, own, other)
  const relieved = repoint(withoutRelations(own, from), new Map([[from, into]]))
  const target: Data = { ...own, ...(typeof relieved === 'object' ? relieved : {}) }
  for (const [field, rows] of Object.entries(taken)) target[field] = [...rowsIn(target, field), ...rows]
  const changed = await redraft(req, kind, into, own, target, '/into')
  // rows taken over are returned one by one
  const fields = Object.entries(changed?.fields ?? {}).filter(([field]) => !(field in taken))
  return { taken, drafts: fields.length > 0 ? [{ kind: kind.slug, id: into, fields: Object.fromEntries(fields) }] : [] }
}

/**
 * Merges one record into another, in one transaction: the survivor takes over names and identifiers, and every newest
 * draft that mentions the merged record mentions the survivor. Nothing becomes public before the survivor is published.
 * Throws ApiError: not_found, forbidden, invalid (by field), wrong_state, stale.
 */
export const merge = (
  context: EditorialContext,
  merging: Merging,
  actor: Actor,
  req: PayloadRequest,
): Promise<Merged> =>
  inTransaction(req, async () => {
    const { kind: slug, from, into, revision } = merging
    const kind = mergeableKind(context, slug)
    assertMayMerge(actor, (await statesOf(req, slug, [from]))[0])
    if (from === into) rejectAt('/into', 'same_record', 'Choose another record than this one.')
    await loadSurvivor(req, merging, actor)
    await blockDraftSaves(req)
    const mentioning = await newestMentioning(req, context, slug, from)
    const states = await lockStates(req, [{ kind: slug, id: from }, { kind: slug, id: into }, ...mentioning])
    const stateOf = (id: string) =>
      assertMayMerge(
        actor,
        states.find((state) => state.kind === slug && state.id === id),
      )
    await assertNotStale(req, stateOf(from), revision)
    await assertMergeFree(req, actor, stateOf(from), stateOf(into))

    const drafts: Redrafted[] = []
    for (const key of mentioning) {
      const mentioner = findKind(context, key.kind)
      if (!mentioner || (key.kind === slug && key.id === into)) continue
      const before = await readNewest(req, mentioner, key.id)
      const after = repoint(before, new Map([[from, into]]))
      const target = { ...before, ...(typeof after === 'object' ? after : {}) }
      const changed = await redraft(req, mentioner, key.id, before, target, '/into')
      if (changed) drafts.push(changed)
    }
    const survivor = await absorbIntoSurvivor(req, kind, from, into)
    const by = userIdOf(actor)
    const moved = { drafts: [...drafts, ...survivor.drafts], taken: survivor.taken }
    await storeMerge(req, { kind: slug, from, into, by, moved })
    await appendMergeEntries(req, actor, 'merge', { kind: slug, from, into }, drafts)
    await notifyOwners(context, req, drafts, 'merge', actor)
    return { kind: slug, from, into, moved: drafts.map(({ kind: of, id }) => ({ kind: of, id })) }
  })

/** Audit entries for both records and for every draft that was changed. */
export const appendMergeEntries = async (
  req: PayloadRequest,
  actor: Actor,
  what: 'merge' | 'unmerge',
  { kind, from, into }: Pick<Merging, 'kind' | 'from' | 'into'>,
  drafts: readonly { kind: string; id: string }[],
): Promise<void> => {
  const [was, became] = what === 'merge' ? [from, into] : [into, from]
  const keys = [{ kind, id: from }, { kind, id: into }, ...drafts.filter(({ id }) => id !== into)]
  const states = await statesOfAll(req, keys)
  const entries = keys.flatMap((about): AuditEntry[] => {
    const state = states.find((one) => one.kind === about.kind && one.id === about.id)
    const { headRevision: revision, headHash: hash } = state ?? {}
    if (revision === undefined || hash === undefined) return []
    return [{ who: auditActorOf(actor), what, about, from: was, to: became, revision, hash }]
  })
  await appendAuditEntries(req, entries)
}
