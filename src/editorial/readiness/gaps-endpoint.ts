import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError, type Problem } from '../../model/problems'
import { idOf } from '../../model/relations'
import { deskPolicy, ruleFor, type Actor } from '../../policy'
import { readDocuments } from '../state/documents'
import { refreshDueGaps } from './gap-days'
import { countGaps, updateGaps, gapsByRecord, recordsWithGaps } from './gaps'
import { namesOf } from '../search/names-of'
import { fieldPathOf } from '../http/field-path'
import { gapsOf } from './preflight'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { ownershipOf, statesOf, statesOfAll } from '../state/state'
import { gaps } from '../../contract/gaps'
import { handle } from '../http/handle'
import { titleIn } from '../search/titles'

/** A record the actor may not read is not found; one they do not prepare shows no problems. */
const assertMayReadGaps = async (req: PayloadRequest, actor: Actor, kind: string, id: string): Promise<void> => {
  const [state] = await statesOf(req, kind, [id])
  if (!state || !ruleFor(kind, 'read').allows(actor, ownershipOf(state)))
    throw new ApiError('not_found', 'There is no such record.')
  if (!deskPolicy.gaps.allows(actor, { owner: id, proposer: null, live: false }))
    throw new ApiError(
      'forbidden',
      'What is missing is told to the people of this institution, and to the coordinator.',
    )
}

const isSame = (stored: readonly string[], now: readonly Problem[]) =>
  JSON.stringify([...new Set(now.map(({ code }) => code))].sort()) === JSON.stringify(stored)

interface CheckedRecord {
  id: string
  title: string | null
  problems: Problem[]
}

/**
 * Checks the records of a page again, because an embargo ends and a consent expires without a save. Stores what has
 * changed.
 */
const lookAgain = async (
  req: PayloadRequest,
  context: EditorialContext,
  slug: string,
  ids: readonly string[],
): Promise<Map<string, CheckedRecord>> => {
  const kind = findKind(context, slug)
  if (!kind) return new Map()
  const stored = await gapsByRecord(req, slug, ids)
  const checked = new Map<string, CheckedRecord>()
  for (const document of await readDocuments(req, kind, ids, 'newest')) {
    const id = idOf(document) ?? ''
    const { gaps: problems } = await gapsOf(req, context, kind, document)
    if (!isSame(stored.get(id) ?? [], problems))
      await inTransaction(req, () => updateGaps(req, context, kind, id, document))
    const { title } = namesOf(kind, document)
    checked.set(id, { id, title: titleIn(title, req.locale ?? undefined), problems })
  }
  return checked
}

/**
 * `GET /api/institutions/{id}/gaps?kind=&code=&page=&limit=`: `{ totals: [{ code, detail, count }], docs: [{ kind, id,
 * title, revision, live, work, problems: [{ pointer, path, code, detail }] }], next, total, page, limit, totalDocs }`: the
 * problems of the newest texts of an institution's records that prevent publication. `count` is of records; everything is as of
 * today.
 */
export const gapsEndpoint = (context: EditorialContext, slug: string): Endpoint =>
  handle(gaps, async ({ req, actor, query }) => {
    const owner = String(req.routeParams?.id ?? '')
    await assertMayReadGaps(req, actor, slug, owner)
    const { kind, code, page, limit } = query('Gaps are asked for with kind, code, page and limit.')
    const filter = { owner, kind, code }
    await refreshDueGaps(context, req)
    const { keys, count } = await recordsWithGaps(req, filter, { page, limit })
    const states = await statesOfAll(req, keys)
    const checked = new Map<string, Map<string, CheckedRecord>>()
    for (const of of new Set(keys.map((key) => key.kind)))
      checked.set(
        of,
        await lookAgain(
          req,
          context,
          of,
          keys.flatMap((key) => (key.kind === of ? [key.id] : [])),
        ),
      )
    return {
      totals: await countGaps(req, filter),
      docs: keys.flatMap((key) => {
        const found = checked.get(key.kind)?.get(key.id)
        const state = states.find((one) => one.kind === key.kind && one.id === key.id)
        if (!found || !state) return []
        return [
          {
            ...key,
            title: found.title,
            revision: state.headRevision,
            live: state.live,
            work: state.work,
            problems: found.problems.map((problem) => ({
              pointer: problem.pointer,
              path: fieldPathOf(problem.pointer),
              code: problem.code,
              detail: problem.detail,
            })),
          },
        ]
      }),
      next: page * limit < count ? page + 1 : null,
      total: count,
      page,
      limit,
      totalDocs: count,
    }
  })
