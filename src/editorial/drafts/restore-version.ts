import type { PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { AnyGovernedKind } from '../../model/record'
import { tableOf } from '../../platform/tables'
import { sameTransaction } from '../../platform/transaction'
import { isCollection, isGlobal } from '../state/documents'
import type { LockedRecord, UnitOfWork } from '../workflow/types'
import { readNewest, redraft } from '../state/redraft'
import { isOfItsOwner } from '../state/owner-versions'

const redraftTo = async ({ req, loaded }: UnitOfWork, { kind, state }: LockedRecord, text: Data): Promise<void> => {
  await redraft(req, kind, state.id, await readNewest(req, kind, state.id), text)
  loaded.forget(state)
}

/** Resets the draft to the public text; every saved version is kept. */
export const discardDraft = async (unit: UnitOfWork, record: LockedRecord): Promise<void> => {
  const published = await unit.loaded.document(record.kind, record.state.id, 'published')
  if (!isData(published)) throw new ApiError('wrong_state', 'There is nothing public to go back to.')
  await redraftTo(unit, record, published)
}

const noVersion = () =>
  new ApiError('invalid', 'The version is not one of this record’s.', [
    { pointer: '/version', code: 'not_a_version', detail: 'Expected the id of an older version of this record.' },
  ])

/** A version from before a transfer belongs to the previous owner and cannot be restored. */
const isOwn = async (req: PayloadRequest, kind: AnyGovernedKind, id: string, version: string): Promise<boolean> => {
  const own = kind.global ? '' : `and parent_id::text = $2 and ${isOfItsOwner(kind)}`
  const rows = await sessionQuery(req, `select from _${tableOf(kind.slug)}_v where id::text = $1 ${own}`, [version, id])
  return rows.length > 0
}

/** An old text of a record in every language, by the id of its version; null if it is not a version of this record. */
export const readVersion = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  version: string,
): Promise<unknown> => {
  if (!(await isOwn(req, kind, id, version))) return null
  const reading = {
    id: version,
    depth: 0,
    locale: 'all',
    overrideAccess: true,
    showHiddenFields: true,
    req: await sameTransaction(req),
  } as const
  if (kind.global && isGlobal(req, kind.slug))
    return (await req.payload.findGlobalVersionByID({ slug: kind.slug, ...reading })).version
  if (!isCollection(req, kind.slug)) return null
  return (await req.payload.findVersionByID({ collection: kind.slug, ...reading })).version
}

/** Resets the draft to an old version. */
export const restoreVersion = async (unit: UnitOfWork, record: LockedRecord, version: string): Promise<void> => {
  const text = await readVersion(unit.req, record.kind, record.state.id, version)
  if (!isData(text)) throw noVersion()
  await redraftTo(unit, record, text)
}
