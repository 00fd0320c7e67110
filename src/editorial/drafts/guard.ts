import type { CollectionBeforeOperationHook, GlobalConfig, PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import { actorOf, ruleFor, type Actor, type Ownership } from '../../policy'
import { pendingInto, waitForMerging } from '../merge/merges'
import { assertNotMerged } from '../merge/assertions'
import { assertOwnsNothing } from './assert-owns-nothing'
import { recordBeingWritten } from '../state/write-context'
import { assertNotStale } from '../workflow/revision-check'
import { lockRecord, lockStates, ownershipOf, type State } from '../state/state'
import { isOfItsOwner } from '../state/owner-versions'
import { beginTranslation, translatesOnly } from './translate'

/** The arguments the guard reads; Payload's types differ by operation. */
interface Arguments {
  id?: unknown
  data?: unknown
  draft?: boolean
  autosave?: boolean
  where?: unknown
  overrideLock?: boolean
  publishAllLocales?: unknown
  unpublishAllLocales?: unknown
  publishSpecificLocale?: unknown
}

const writes = new Set(['create', 'update', 'delete', 'restoreVersion'])

const statusOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && '_status' in data ? data._status : undefined

const revisionIn = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'revision' in data ? data.revision : undefined

/** Only executeTransitions() publishes or unpublishes a record; every other write is a draft. */
const assertNotPublishing = (args: Arguments) => {
  if (
    statusOf(args.data) === 'published' ||
    args.publishAllLocales ||
    args.unpublishAllLocales ||
    args.publishSpecificLocale
  )
    throw new ApiError(
      'forbidden',
      'A record is published with its own action, POST …/transitions/publish, and not by saving it.',
      [{ pointer: '/_status', code: 'not_by_saving', detail: 'Leave _status out: every save is a draft.' }],
    )
}

const readRevision = (value: unknown): number | undefined => {
  if (value === undefined || value === null || value === '') return undefined
  const revision = Number(value)
  if (!Number.isInteger(revision))
    throw new ApiError('invalid', 'The revision is not a whole number.', [
      { pointer: '/revision', code: 'not_a_revision', detail: 'Expected the number that reading the record gave.' },
    ])
  return revision
}

/** RFC 9110 §13.1.1; `*` only requires that the record exists. */
export const revisionInHeader = (req: PayloadRequest): number | undefined => {
  const value = req.headers.get('if-match')?.replaceAll(/^W\/|"/g, '')
  return value === '*' ? undefined : readRevision(value)
}

/** The revision the client has seen: in `If-Match`, or as `revision` beside the fields. */
export const seenRevision = (args: Pick<Arguments, 'data'>, req: PayloadRequest): number | undefined =>
  revisionInHeader(req) ?? readRevision(revisionIn(args.data))

/** Serialises saves of one record. */
const lockRecordRow = async (kind: string, id: string, req: PayloadRequest): Promise<State | undefined> => {
  await lockRecord(req, kind, id)
  const [state] = await lockStates(req, [{ kind, id }])
  return state
}

/** The record of a version. */
const recordOfVersion = async (recordKind: AnyGovernedKind, version: string, req: PayloadRequest): Promise<string> => {
  const { slug: kind } = recordKind
  if (!(kind in req.payload.collections)) return kind
  const own = isOfItsOwner(recordKind)
  const [row] = await sessionQuery(
    req,
    `select parent_id::text as id from _${tableOf(kind)}_v where id::text = $1 and ${own}`,
    [version],
  )
  // the same response as for a version of a hidden record
  if (typeof row?.id !== 'string') throw new ApiError('not_found', 'There is no such record.')
  return row.id
}

/**
 * A record the actor may not read does not exist for them; one they may read but not write is forbidden, before
 * anything else about it is reported.
 */
const assertMayWrite = (operation: 'update' | 'delete', kind: string, ownership: Ownership, actor: Actor) => {
  if (!ruleFor(kind, 'read').allows(actor, ownership)) throw new ApiError('not_found', 'There is no such record.')
  if (!ruleFor(kind, operation).allows(actor, ownership))
    throw new ApiError('forbidden', 'This record is not yours to change.')
}

/** Without access to a record's versions, the actor may not learn which exist. */
const assertMayRestore = (kind: string, ownership: Ownership, actor: Actor) => {
  if (!ruleFor(kind, 'readVersions').allows(actor, ownership))
    throw new ApiError('not_found', 'There is no such record.')
  assertMayWrite('update', kind, ownership, actor)
}

/** A global that nobody has saved yet. */
const unsaved: Ownership = { owner: null, proposer: null, live: false }

const guard = async <Args extends object>(
  recordKind: AnyGovernedKind,
  operation: string,
  input: Args,
  req: PayloadRequest,
  isOurOwn: boolean,
): Promise<Args> => {
  const { slug: kind } = recordKind
  const args: Arguments & Args = input
  // Payload would echo `?data=` in the response to a read
  if (operation === 'read' && args.data !== undefined) return { ...args, data: undefined }
  if (!writes.has(operation)) return args
  if (recordBeingWritten(req.context)?.startsWith(`${kind}:`)) return args
  assertNotPublishing(args)
  await waitForMerging(req)
  if (operation === 'restoreVersion') {
    const state = await lockRecordRow(kind, await recordOfVersion(recordKind, String(args.id), req), req)
    const actor = await actorOf(req)
    if (!isOurOwn) assertMayRestore(kind, state ? ownershipOf(state) : unsaved, actor)
    if (state) await assertNotMerged(req, actor, state)
    if (args.draft !== true) throw new ApiError('forbidden', 'An old version is restored as a draft: add ?draft=true.')
    if (state) await assertNotStale(req, state, seenRevision(args, req))
    return args
  }
  if (operation !== 'create' && args.id === undefined && !recordKind.global)
    throw new ApiError('forbidden', 'Records are written one at a time: name one by its id.')
  if (operation === 'update' || operation === 'delete') {
    const id = String(args.id ?? kind)
    const state = await lockRecordRow(kind, id, req)
    if (!state && args.id !== undefined) throw new ApiError('not_found', 'There is no such record.')
    const ownership = state ? ownershipOf(state) : unsaved
    const actor = await actorOf(req)
    const isTranslation = !isOurOwn && operation === 'update' && translatesOnly(kind, actor, ownership)
    if (!isOurOwn && !isTranslation) assertMayWrite(operation, kind, ownership, actor)
    if (state) await assertNotMerged(req, actor, state)
    if (state) await assertNotStale(req, state, seenRevision(args, req))
    if (isTranslation) await beginTranslation(req, recordKind, id, actor, args.data)
    if (operation === 'delete' && state?.firstPublishedAt)
      throw new ApiError('wrong_state', 'What was ever published is kept. It can be unpublished, not deleted.')
    if (operation === 'delete' && recordKind.ownedThrough === 'id') await assertOwnsNothing(req, { kind, id })
    if (operation === 'delete' && recordKind.mergeable && (await pendingInto(req, [{ kind, id }])).length > 0)
      throw new ApiError('wrong_state', 'Another record has become part of this one: undo that first.')
  }
  // without a body Payload would fail before any rule is checked
  const data = operation === 'create' ? { data: args.data ?? {} } : {}
  // an autosave would overwrite the previous version, and every version is kept
  return { ...args, ...data, draft: true, autosave: false, overrideLock: false }
}

export const guardRecords =
  (kind: AnyGovernedKind): CollectionBeforeOperationHook =>
  ({ args, operation, overrideAccess, req }) =>
    guard(kind, operation, args, req, overrideAccess === true)

type GlobalBeforeOperation = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

export const guardGlobal =
  (kind: AnyGovernedKind): GlobalBeforeOperation =>
  ({ args, operation, overrideAccess, req }) =>
    guard(kind, operation, args, req, overrideAccess === true)
