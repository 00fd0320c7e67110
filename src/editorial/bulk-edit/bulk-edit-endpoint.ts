import { addDataAndFileToRequest, type CollectionSlug, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { assertWellFormedTexts } from '../../model/well-formed-text'
import { actorOf, deskPolicy, personOf } from '../../policy'
import { Change, changeMany, idsFound, mostAtOnce } from './bulk-edit'
import { isWhere } from '../http/where'
import { openApiOperation } from '../http/openapi-operation'
import { assertKnownParameters } from '../http/parse-body'

const BulkEditBody = z
  .strictObject({
    ids: z.array(z.uuid()).min(1).max(mostAtOnce, `Expected at most ${mostAtOnce} records.`).optional(),
    where: z.custom<Where>(isWhere, 'Expected a condition.').optional(),
    revisions: z.record(z.string(), z.int().positive()).optional(),
    set: Change,
  })
  .refine(({ ids, where }) => (ids === undefined) !== (where === undefined), {
    message: 'Expected either ids or where.',
    path: ['ids'],
  })

const readBody = async (req: PayloadRequest): Promise<z.output<typeof BulkEditBody>> => {
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
export const bulkEndpoint = (slug: string): Endpoint => ({
  path: '/bulk',
  method: 'post',
  ...openApiOperation({
    summary: 'Give many records the same rights, credit line, genre or themes',
    body: BulkEditBody,
  }),
  handler: async (req) => {
    await personOf(req)
    if (deskPolicy.bulk.where(await actorOf(req)) !== true)
      throw new ApiError('forbidden', 'This is for people of the exhibit.')
    assertKnownParameters(req, ['locale'])
    const { ids, where, revisions, set } = await readBody(req)
    if (!isCollection(req, slug)) throw new ApiError('not_found', 'There are no such records.')
    assertKnownFields(req, slug, set)
    const meant = [...new Set(ids ?? (await idsFound(req, slug, where ?? {})))]
    const outcomes = await changeMany(req, slug, meant, set, revisions)
    const changed = outcomes.filter(({ ok }) => ok).length
    return respondJson(req, { outcomes, changed, refused: outcomes.length - changed })
  },
})
