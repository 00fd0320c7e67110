import { createLocalReq, type CollectionSlug, type FlattenedField, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { valueIn } from '../../model/relations'
import { sameTransaction } from '../../platform/transaction'
import { actorOf, onBehalfOf, ruleFor } from '../../policy'
import { isConditionAtFault, apiErrorFrom, localizeError } from '../http/api-errors'
import { maxBulkEdits } from '../../contract/bulk-edit'
import { ListChange, listFieldsIn, type Change } from './change-schema'

const Read = z.looseObject({ revision: z.number() })
const Saved = z.looseObject({ revision: z.number() })

/** The outcome of one record. */
export type Outcome =
  | { id: string; ok: true; revision: number }
  | { id: string; ok: false; code: string; message: string; problems: ApiError['problems'] }

/** The ids of the matching records whose drafts the requester may change. Throws if there are too many. */
export const idsFound = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<string[]> => {
  const theirs = ruleFor(collection, 'update').where(await actorOf(req))
  if (theirs === false) return []
  try {
    const { docs } = await req.payload.find({
      collection,
      where: { and: [where, ...(theirs === true ? [] : [theirs])] },
      draft: true,
      depth: 0,
      limit: maxBulkEdits + 1,
      pagination: false,
      select: {},
      overrideAccess: false,
      ...onBehalfOf(req),
      req: await sameTransaction(req),
    })
    if (docs.length <= maxBulkEdits) return docs.map(({ id }) => String(id))
  } catch (error) {
    if (!isConditionAtFault(error)) throw error
    throw new ApiError('invalid', 'The condition is not understood.', [
      { pointer: '/where', code: 'not_as_expected', detail: 'Expected {"field":{"equals":"value"}} and its like.' },
    ])
  }
  throw new ApiError('invalid', 'These are too many records for one request.', [
    {
      pointer: '/where',
      code: 'too_large',
      detail: `Expected a condition that at most ${maxBulkEdits} records meet.`,
    },
  ])
}

const idsAfter = (ids: readonly string[], change: z.output<typeof ListChange>): string[] =>
  'set' in change
    ? [...new Set(change.set)]
    : [...new Set([...ids.filter((id) => !change.remove.includes(id)), ...change.add])]

const Ids = z.array(z.string()).nullish()

/** The values to save: a change of a list is applied to what the record has. */
const valuesFor = (fields: readonly FlattenedField[], record: unknown, change: Change): Change => {
  const lists = listFieldsIn(fields)
  return Object.fromEntries(
    Object.entries(change).map(([name, value]) => [
      name,
      lists.includes(name) ? idsAfter(Ids.parse(valueIn(record, name)) ?? [], ListChange.parse(value)) : value,
    ]),
  )
}

/** Saves one record like its form would, with the same access check, validation and revision check. */
const changeOne = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
  change: Change,
  seen: number | undefined,
): Promise<Outcome> => {
  const { payload } = req
  const locale = req.locale ?? undefined
  const { user, context } = onBehalfOf(req)
  const operationArgs = async () => ({
    collection,
    id,
    depth: 0,
    draft: true as const,
    overrideAccess: false,
    ...onBehalfOf(req),
    req: await createLocalReq(
      { context, ...(user && { user }), ...(locale && { locale }), fallbackLocale: false },
      payload,
    ),
  })
  const read = Read.parse(await payload.findByID(await operationArgs()))
  const data = {
    ...valuesFor(payload.collections[collection].config.flattenedFields, read, change),
    revision: seen ?? read.revision,
  }
  const { revision } = Saved.parse(await payload.update({ ...(await operationArgs()), data }))
  return { id, ok: true, revision }
}

/**
 * Changes many records, one after another, each in its own transaction on the ordinary save path. An error of one does
 * not stop the others.
 */
export const changeMany = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  ids: readonly string[],
  change: Change,
  revisions: Readonly<Record<string, number>> = {},
): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  for (const id of ids) {
    try {
      outcomes.push(await changeOne(req, collection, id, change, revisions[id]))
    } catch (error) {
      const apiError = apiErrorFrom(error)
      if (!apiError) req.payload.logger.error(error, `bulk edit: ${collection} ${id} failed`)
      const reported = apiError ?? { code: 'internal' as const, detail: 'Something went wrong here.', problems: [] }
      const { message, problems } = localizeError(reported, req.i18n.language)
      outcomes.push({ id, ok: false, code: reported.code, message, problems })
    }
  }
  return outcomes
}
