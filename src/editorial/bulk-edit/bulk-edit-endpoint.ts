import type { Endpoint, PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { readBody } from '../../platform/read-body'
import { deskPolicy } from '../../policy'
import { changeMany, idsFound } from './bulk-edit'
import { changeSchema, documentedChange } from './change-schema'
import { assertKnownParameters } from '../http/parse-body'
import { bulkEditBody, bulkEdit } from '../../contract/bulk-edit'
import { handle } from '../http/handle'
import { isWhere } from '../http/where'
import type { EditorialContext } from '../state/editorial-context'
import { isCollection } from '../state/documents'

const bodyOf = (kind: AnyGovernedKind) => bulkEditBody(changeSchema(kind))

/** The pointer of a field includes its group: `/set/rights/uri`. */
const parseChange = async (req: PayloadRequest, schema: ReturnType<typeof bodyOf>) => {
  if (!/^application\/json\b/i.test(req.headers.get('content-type') ?? ''))
    throw new ApiError('bad_request', 'The body is not JSON: send it as application/json.')
  const parsed = schema.safeParse(await readBody(req))
  if (parsed.success) return parsed.data
  throw new ApiError(
    'invalid',
    'The body is not as expected.',
    parsed.error.issues.flatMap((issue) =>
      (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map(
        (path) => ({
          pointer: `/${path.join('/')}`,
          code: 'unexpected',
          detail: issue.message,
        }),
      ),
    ),
  )
}

/**
 * `POST /api/items/bulk?locale=` with `{ ids | where, revisions?, set }`, `set` by the fields of `RecordKind.bulkEditable`: `{
 * outcomes: [{ id, ok: true, revision } | { id, ok: false, code, message, problems }], changed, refused }`. At most 500
 * records, each saved by itself: an error of one record is reported for it and does not stop the others.
 */
export const bulkEndpoint = ({ kinds }: EditorialContext, kind: AnyGovernedKind): Endpoint => {
  const schema = bodyOf(kind)
  return handle(bulkEdit(documentedChange(kinds)), async ({ req, actor }) => {
    if (deskPolicy.bulk.where(actor) !== true) throw new ApiError('forbidden', 'This is for people of the exhibit.')
    assertKnownParameters(req, ['locale'])
    const { ids, where, revisions, set } = await parseChange(req, schema)
    if (!isCollection(req, kind.slug)) throw new ApiError('not_found', 'There are no such records.')
    const meant = [...new Set(ids ?? (await idsFound(req, kind.slug, isWhere(where) ? where : {})))]
    const outcomes = await changeMany(req, kind.slug, meant, set, revisions)
    const changed = outcomes.filter(({ ok }) => ok).length
    return { outcomes, changed, refused: outcomes.length - changed }
  })
}
