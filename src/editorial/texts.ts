import type { CollectionSlug, GlobalSlug, PayloadRequest } from 'payload'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { tableOf } from '../kernel/tables'
import { within } from '../kernel/transaction'
import { readDocument } from './documents'
import type { Held } from './held'
import { readNewest, redraft } from './merging/redraft'

const isData = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The draft says again what the public reads; every version of it that was saved is kept. */
export const discardDraft = async (req: PayloadRequest, { kind, state }: Held): Promise<void> => {
  const published = await readDocument(req, kind, state.id, 'published')
  if (!isData(published)) throw new Refusal('wrong_state', 'There is nothing public to go back to.')
  await redraft(req, kind, state.id, await readNewest(req, kind, state.id), published)
}

const isCollection = (req: PayloadRequest, slug: string): slug is CollectionSlug => slug in req.payload.collections
const isGlobal = (req: PayloadRequest, slug: string): slug is GlobalSlug =>
  req.payload.globals.config.some((global) => global.slug === slug)

const noVersion = () =>
  new Refusal('invalid', 'The version is not one of this record’s.', [
    { pointer: '/version', code: 'not_a_version', detail: 'Expected the id of an older version of this record.' },
  ])

/** An old version becomes the newest draft. */
export const bringBack = async (req: PayloadRequest, { kind, state, move: { version } }: Held): Promise<void> => {
  const table = `_${tableOf(kind.slug)}_v`
  const own = kind.global ? '' : 'and parent_id::text = $2'
  const rows = await sessionQuery(req, `select from ${table} where id::text = $1 ${own}`, [version, state.id])
  if (rows.length === 0 || version === undefined) throw noVersion()
  const restoring = { id: version, draft: true, depth: 0, overrideAccess: true, user: req.user, req: await within(req) }
  if (kind.global && isGlobal(req, kind.slug)) await req.payload.restoreGlobalVersion({ slug: kind.slug, ...restoring })
  if (!kind.global && isCollection(req, kind.slug))
    await req.payload.restoreVersion({ collection: kind.slug, ...restoring })
}
