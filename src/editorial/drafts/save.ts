import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { idOf } from '../../model/relations'
import type { AnyGovernedKind } from '../../model/record'
import { auditActorOfRequest } from '../../accounts'
import { readDocument } from '../state/documents'
import { recordBeingWritten } from '../state/write-context'
import { updateGaps } from '../readiness/gaps'
import type { EditorialContext } from '../state/editorial-context'
import { storeRevision } from './store-revision'
import { indexNames } from '../search/search-index'
import { areRowsReplaced } from './keep-other-languages'
import { reserveSlug } from './slugs'
import { assertNoCycle } from './hierarchy'
import { updateStandIn } from '../state/update-state'
import { assertWithinTranslation } from './translate'

const Saved = z.looseObject({
  id: z.string(),
  slug: z.string().nullish(),
  owner: z.unknown().optional(),
  proposer: z.unknown().optional(),
})

const pointerTo = (path: readonly PropertyKey[]) => path.map((part) => `/${String(part)}`).join('')

/**
 * A value that does not match the kind's schema, such as a number in place of text in JSON, is reported to the client.
 */
const readShape = (kind: AnyGovernedKind, document: unknown): unknown => {
  const read: z.ZodSafeParseResult<unknown> = kind.stored.safeParse(document)
  const problems = (read.error?.issues ?? []).map(({ path, message }) => ({
    pointer: pointerTo(path),
    code: 'not_as_expected',
    detail: message,
  }))
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
  return read.data
}

/**
 * After a save, in its transaction: checks the whole record in every language by its rules, and updates its state,
 * search names and problems. An error undoes the save.
 */
export const recordSave = async (
  context: EditorialContext,
  kind: AnyGovernedKind,
  id: string,
  req: PayloadRequest,
): Promise<void> => {
  if (recordBeingWritten(req.context)) return
  const document = await readDocument(req, kind, id, 'newest')
  assertWithinTranslation(req, kind, id, document)
  const doc = readShape(kind, document)
  const problems = kind.rules.flatMap((rule) => rule(doc))
  if (problems.length > 0) throw new ApiError('invalid', 'Some fields are not as expected.', problems)
  await assertNoCycle(req, kind, id, document)
  const { slug, owner, proposer } = Saved.parse(document)
  if (slug && !(await reserveSlug(req, kind.slug, id, slug)))
    throw new ApiError('invalid', 'Another record has or had this address.', [
      { pointer: '/slug', code: 'slug_taken', detail: `“${slug}” is taken. Choose another, or leave it empty.` },
    ])
  await storeRevision(req, kind, { id, owner: idOf(owner), proposer: idOf(proposer) }, document, {
    who: auditActorOfRequest(req),
    by: req.user ? String(req.user.id) : null,
    ...(areRowsReplaced(req, `${kind.slug}:${id}`) && { reason: 'replaceRows=true' }),
  })
  if (!kind.global) await updateStandIn(req, kind.slug, id)
  await indexNames(req, kind, id, document)
  await updateGaps(req, context, kind, id, document)
}
