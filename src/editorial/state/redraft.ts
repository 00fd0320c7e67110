import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isData, type Data } from '../../platform/data'
import { locales, type Locale } from '../../languages/languages'
import { isApiError, ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { sameTransaction } from '../../platform/transaction'
import { isCollection, isGlobal, readDocument } from './documents'
import { inOne, isSame } from './repoint'

const Change = z.object({ before: z.unknown(), after: z.unknown() })

/** A changed draft, with its changed fields in all languages. */
export const Redrafted = z.object({ kind: z.string(), id: z.string(), fields: z.record(z.string(), Change) })
export type Redrafted = z.infer<typeof Redrafted>

/** The newest text of a record, in every language. */
export const readNewest = async (req: PayloadRequest, kind: AnyGovernedKind, id: string): Promise<Data> => {
  const document = await readDocument(req, kind, id, 'newest')
  if (!isData(document)) throw new ApiError('not_found', 'There is no such record.')
  return document
}

/** Not content: set by each save. */
const bookkeeping = new Set(['id', 'createdAt', 'updatedAt', '_status', 'owner', 'proposer', 'globalType'])

/** The fields in which two states of a document differ. */
export const differing = (before: Data, after: Data): string[] =>
  Object.keys(after).filter((field) => !bookkeeping.has(field) && !isSame(before[field], after[field]))

/** Saves a draft whatever the actor's rights. */
const save = async (req: PayloadRequest, kind: AnyGovernedKind, id: string, data: Data, locale: Locale) => {
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
  const { slug } = kind
  if (kind.global && isGlobal(req, slug)) await payload.updateGlobal({ slug, ...draft })
  else if (isCollection(req, slug)) await payload.update({ collection: slug, id, ...draft })
  else throw new Error(`There is no ${slug}`)
}

/** Reports a rule that a changed draft breaks at `pointer`, with the name of its record. */
const explain = (error: unknown, { slug }: AnyGovernedKind, id: string, pointer: string): unknown =>
  isApiError(error) && error.code === 'invalid'
    ? new ApiError(
        'invalid',
        `The draft of ${slug} ${id}, which is changed along with it, is not as expected: mend it first.`,
        error.problems.map((problem) => ({ ...problem, pointer, detail: `${slug} ${id}: ${problem.detail}` })),
      )
    : error

/**
 * Saves a draft until some fields have the wanted value in every language. Returns the changes, or null if there was
 * none. `pointer`: the part of the request that concerns it, if another record was requested.
 */
export const redraft = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  before: Data,
  target: Data,
  pointer?: string,
): Promise<Redrafted | null> => {
  const fields = differing(before, target)
  if (fields.length === 0) return null
  let now = before
  for (const locale of locales) {
    const [current, goal] = [now, target]
    const left = fields.filter((field) => !isSame(inOne(current[field], locale), inOne(goal[field], locale)))
    if (left.length === 0) continue
    const data = Object.fromEntries(left.map((field) => [field, inOne(goal[field], locale)]))
    try {
      await save(req, kind, id, data, locale)
    } catch (error) {
      throw pointer === undefined ? error : explain(error, kind, id, pointer)
    }
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
