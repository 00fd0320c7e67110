import type { PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { locales } from '../../languages/languages'
import { isApiError, ApiError } from '../../model/problems'
import type { AnyRecordKind } from '../../model/record'
import { sameTransaction } from '../../platform/transaction'
import { readDocument } from '../state/documents'
import type { Redrafted } from './merges'
import { inOne, isSame } from '../state/repoint'

/** The newest text of a record, in every language. */
export const readNewest = async (req: PayloadRequest, kind: AnyRecordKind, id: string): Promise<Data> => {
  const document = await readDocument(req, kind, id, 'newest')
  if (!isData(document)) throw new ApiError('not_found', 'There is no such record.')
  return document
}

/** Not content: who saves it says so anew. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', '_status', 'owner', 'proposer', 'globalType'])

/** The fields in which two states of a document differ. */
export const differing = (before: Data, after: Data): string[] =>
  Object.keys(after).filter((field) => !bookkeeping.has(field) && !isSame(before[field], after[field]))

/** A draft of whoever asks, whatever their rights: a field of an unknown kind cannot be named to the compiler. */
const save = async (req: PayloadRequest, kind: AnyRecordKind, id: string, data: Data, locale: string) => {
  const draft = {
    data,
    locale,
    draft: true,
    depth: 0,
    overrideAccess: true,
    user: req.user,
    req: await sameTransaction(req),
  }
  const { payload } = req
  const saved: unknown = kind.global
    ? Reflect.apply(payload.updateGlobal, payload, [{ slug: kind.slug, ...draft }])
    : Reflect.apply(payload.update, payload, [{ collection: kind.slug, id, ...draft }])
  await saved
}

/** Whose rules the change would break, is told by its name: it is another than the one that is asked for. */
const saveOrExplain: typeof save = async (req, kind, id, data, locale) => {
  try {
    await save(req, kind, id, data, locale)
  } catch (error) {
    if (!isApiError(error) || error.code !== 'invalid') throw error
    throw new ApiError(
      'invalid',
      `The draft of ${kind.slug} ${id}, which is changed along with it, is not as expected: mend it first.`,
      error.problems.map((problem) => ({
        ...problem,
        pointer: '/into',
        detail: `${kind.slug} ${id}: ${problem.detail}`,
      })),
    )
  }
}

/**
 * Saves drafts until some fields of a record are as wanted in every language. Answers what was changed, or null where nothing
 * was to be.
 */
export const redraft = async (
  req: PayloadRequest,
  kind: AnyRecordKind,
  id: string,
  before: Data,
  target: Data,
): Promise<Redrafted | null> => {
  const fields = differing(before, target)
  if (fields.length === 0) return null
  let now = before
  for (const locale of locales) {
    const [current, goal] = [now, target]
    const left = fields.filter((field) => !isSame(inOne(current[field], locale), inOne(goal[field], locale)))
    if (left.length === 0) continue
    await saveOrExplain(
      req,
      kind,
      id,
      Object.fromEntries(left.map((field) => [field, inOne(goal[field], locale)])),
      locale,
    )
    now = await readNewest(req, kind, id)
  }
  const after = now
  return {
    kind: kind.slug,
    id,
    fields: Object.fromEntries(
      fields.map((field) => [field, { before: before[field] ?? null, after: after[field] ?? null }]),
    ),
  }
}
