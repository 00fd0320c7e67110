import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answerJson } from '../../kernel/answer-json'
import { inTransaction } from '../../kernel/in-transaction'
import { defaultLocale, fallbackOrder, isLocale } from '../../kernel/languages'
import { Refusal, type Problem } from '../../kernel/problems'
import { idOf } from '../../kernel/relations'
import { actorOf, deskPolicy, personOf, ruleFor } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import { readDocuments } from '../documents'
import { followTheDay } from './gap-days'
import { countGaps, enterGaps, gapsByRecord, recordsWithGaps } from './gaps'
import { namesOf } from '../searching/names-of'
import { fieldPathOf, gapsOf } from '../preflight'
import { kindNamed, type House } from '../records'
import { standingOf, statesOf, statesOfAll } from '../state'
import { described } from '../describing/described'

const Asked = z.strictObject({
  kind: z.string().optional(),
  code: z.string().optional(),
  page: whole(1_000_000).pipe(z.int().min(1)).default(1),
  limit: whole(50).pipe(z.int().min(1)).default(20),
})

/** What one may not read is not there; whose records they are not, they are told no more of. */
const refuseUnlessTheirs = async (req: PayloadRequest, kind: string, id: string): Promise<void> => {
  await personOf(req)
  const actor = await actorOf(req)
  const [state] = await statesOf(req, kind, [id])
  if (!state || !ruleFor(kind, 'read').allows(actor, standingOf(state)))
    throw new Refusal('not_found', 'There is no such record.')
  if (!deskPolicy.gaps.allows(actor, { owner: id, proposer: null, live: false }))
    throw new Refusal('forbidden', 'What is missing is told to the people of this institution, and to the coordinator.')
}

const isSame = (stored: readonly string[], now: readonly Problem[]) =>
  JSON.stringify([...new Set(now.map(({ code }) => code))].sort()) === JSON.stringify(stored)

interface Shown {
  id: string
  title: string | null
  problems: Problem[]
}

/**
 * The records of one page, looked at once more: an embargo ends and a consent runs out without a save. What has changed
 * meanwhile is remembered.
 */
const lookAgain = async (
  req: PayloadRequest,
  house: House,
  slug: string,
  ids: readonly string[],
): Promise<Map<string, Shown>> => {
  const kind = kindNamed(house, slug)
  if (!kind) return new Map()
  const { locale = '' } = req
  const stored = await gapsByRecord(req, slug, ids)
  const shown = new Map<string, Shown>()
  for (const document of await readDocuments(req, kind, ids, 'newest')) {
    const id = idOf(document) ?? ''
    const { gaps: problems } = await gapsOf(req, house, kind, document)
    if (!isSame(stored.get(id) ?? [], problems))
      await inTransaction(req, () => enterGaps(req, house, kind, id, document))
    const { title } = namesOf(kind, document)
    const languages = fallbackOrder(isLocale(locale) ? locale : defaultLocale, defaultLocale)
    shown.set(id, { id, title: languages.map((one) => title[one]).find(Boolean) ?? null, problems })
  }
  return shown
}

/**
 * `GET /api/institutions/{id}/gaps?kind=&code=&page=&limit=`: `{ totals: [{ code, detail, count }], docs: [{ kind, id, title,
 * revision, live, work, problems: [{ pointer, path, code, detail }] }], page, limit, totalDocs }`: what the newest texts of
 * the records that it owns lack before the public may see them. `count` is of records; all is as of
 * today.
 */
export const gapsEndpoint = (house: House, slug: string): Endpoint => ({
  path: '/:id/gaps',
  method: 'get',
  ...described({ summary: 'What the records of an institution lack before the public may see them', query: Asked }),
  handler: async (req) => {
    const owner = String(req.routeParams?.id ?? '')
    await refuseUnlessTheirs(req, slug, owner)
    const { kind, code, page, limit } = readAsked(req, Asked, 'Gaps are asked for with kind, code, page and limit.')
    const asked = { owner, kind, code }
    await followTheDay(house, req)
    const { keys, count } = await recordsWithGaps(req, asked, { page, limit })
    const states = await statesOfAll(req, keys)
    const shown = new Map<string, Map<string, Shown>>()
    for (const of of new Set(keys.map((key) => key.kind)))
      shown.set(
        of,
        await lookAgain(
          req,
          house,
          of,
          keys.flatMap((key) => (key.kind === of ? [key.id] : [])),
        ),
      )
    return answerJson(req, {
      totals: await countGaps(req, asked),
      docs: keys.flatMap((key) => {
        const found = shown.get(key.kind)?.get(key.id)
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
      page,
      limit,
      totalDocs: count,
    })
  },
})
