import type { Endpoint, PayloadRequest } from 'payload'
import { isData } from '../../platform/data'
import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { loadStateFor } from '../http/load-state'
import { readDocument } from '../state/documents'
import { readVersion } from '../drafts/restore-version'
import { compareTexts } from '../state/diff'
import { diff } from '../../contract/diff'
import { addressOf, handleRecord } from '../http/handle'

const readText = async (req: PayloadRequest, kind: AnyGovernedKind, id: string, which: string, field: string) => {
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
export const diffEndpoint = (kind: AnyGovernedKind): Endpoint =>
  handleRecord(diff, addressOf(kind), async ({ req, id, query }) => {
    const { state } = await loadStateFor(req, kind.slug, id, 'readPrivate')
    const { from, to } = query('A comparison is asked for with from and to.')
    const isNothing = from === 'live' && state.live !== 'published'
    const before = isNothing ? {} : await readText(req, kind, id, from, 'from')
    return { changes: compareTexts(before, await readText(req, kind, id, to, 'to')) }
  })
