import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import { assertWellFormedTexts } from '../../model/well-formed-text'
import { deskPolicy } from '../../policy'
import { changeMany, idsFound, type Change } from './bulk-edit'
import { assertKnownParameters } from '../http/parse-body'
import { BulkEditBody, bulkEdit } from '../../contract/bulk-edit'
import { handle } from '../http/handle'
import { isWhere } from '../http/where'

/** The pointer of a field includes its group: `/set/rights/uri`. */
const readBody = async (req: PayloadRequest) => {
  if (!/^application\/json\b/i.test(req.headers.get('content-type') ?? ''))
    throw new ApiError('bad_request', 'The body is not JSON: send it as application/json.')
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
  assertWellFormedTexts(req.data)
  const parsed = BulkEditBody.safeParse(req.data ?? {})
  if (parsed.success) return parsed.data
  throw new ApiError(
    'invalid',
    'The body is not as expected.',
    parsed.error.issues.map((issue) => ({
      pointer: `/${(issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys] : issue.path).join('/')}`,
      code: 'unexpected',
      detail: issue.message,
    })),
  )
}

const isCollection = ({ payload }: PayloadRequest, slug: string): slug is CollectionSlug => slug in payload.collections

/** A kind has only some of these fields. */
const assertKnownFields = ({ payload }: PayloadRequest, collection: CollectionSlug, set: Change) => {
  const { flattenedFields } = payload.collections[collection].config
  const unknownNames = Object.keys(set).filter((name) => !flattenedFields.some((field) => field.name === name))
  if (unknownNames.length === 0) return
  throw new ApiError(
    'invalid',
    'The body is not as expected.',
    unknownNames.map((name) => ({
      pointer: `/set/${name}`,
      code: 'unexpected',
      detail: 'These records have no such field.',
    })),
  )
}

/**
 * `POST /api/items/bulk?locale=` with `{ ids | where, revisions?, set: { rights?, creditLine?, genre?, themes? } }`: `{
 * outcomes: [{ id, ok: true, revision } | { id, ok: false, code, message, problems }], changed, refused }`. At most 500
 * records, each saved by itself: an error of one record is reported for it and does not stop the others.
 */
export const bulkEndpoint = (slug: string): Endpoint =>
  handle(bulkEdit, async ({ req, actor }) => {
    if (deskPolicy.bulk.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    assertKnownParameters(req, ['locale'])
    const { ids, where, revisions, set } = await readBody(req)
    if (!isCollection(req, slug)) throw new ApiError('not_found', 'There are no such records.')
    assertKnownFields(req, slug, set)
    const meant = [...new Set(ids ?? (await idsFound(req, slug, isWhere(where) ? where : {})))]
    const outcomes = await changeMany(req, slug, meant, set, revisions)
    const changed = outcomes.filter(({ ok }) => ok).length
    return { outcomes, changed, refused: outcomes.length - changed }
  })
