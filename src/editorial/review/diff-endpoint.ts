import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { isData } from '../../platform/data'
import { ApiError } from '../../model/problems'
import type { AnyRecordKind } from '../../model/record'
import { parseQuery } from '../http/parse-query'
import { idInPath, loadStateFor } from '../http/load-state'
import { readDocument } from '../state/documents'
import { readVersion } from '../drafts/restore-version'
import { compareTexts } from '../state/diff'
import { openApiOperation } from '../http/openapi-operation'

const DiffQuery = z.strictObject({
  from: z.string().max(100).default('live'),
  to: z.string().max(100).default('newest'),
})

const readText = async (req: PayloadRequest, kind: AnyRecordKind, id: string, which: string, field: string) => {
  const text =
    which === 'live' || which === 'newest'
      ? await readDocument(req, kind, id, which === 'live' ? 'published' : 'newest')
      : await readVersion(req, kind, id, which)
  if (isData(text)) return text
  throw new ApiError('invalid', 'One of the two texts is not there.', [
    {
      pointer: `/${field}`,
      code: 'not_a_version',
      detail: 'Expected live, newest, or the id of a version of this record.',
    },
  ])
}

/**
 * `GET /api/{kind}/{id}/diff?from=&to=`: `{ changes: [{ pointer, what, before, after }] }` between two texts of a
 * record, each `live`, `newest` or the id of a version; by default the published text and the current draft. A record
 * that is not public is compared with an empty text. For readers of its private fields.
 */
export const diffEndpoint = (kind: AnyRecordKind): Endpoint => ({
  path: `${kind.global ? '' : '/:id'}/diff`,
  method: 'get',
  ...openApiOperation({ summary: 'What changed between two texts of a record, field by field', query: DiffQuery }),
  handler: async (req) => {
    const id = idInPath(req, kind.slug, kind.global ? 'global' : 'collection')
    const { state } = await loadStateFor(req, kind.slug, id, 'readPrivate')
    const { from, to } = parseQuery(req, DiffQuery, 'A comparison is asked for with from and to.')
    const isNothing = from === 'live' && state.live !== 'published'
    const before = isNothing ? {} : await readText(req, kind, id, from, 'from')
    return respondJson(req, { changes: compareTexts(before, await readText(req, kind, id, to, 'to')) })
  },
})
