import type { FlattenedField, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { isLocale } from '../../languages/languages'
import { ownerFieldOf, type AnyGovernedKind } from '../../model/record'
import { sessionQuery } from '../../platform/session'
import { withOpenWriteGuard } from '../../platform/write-guard'
import { tableOf } from '../../platform/tables'
import { sameTransaction } from '../../platform/transaction'
import { bookkeeping } from '../state/content-hash'
import { isCollection } from '../state/documents'

const inEachLanguage = (value: unknown, change: (one: unknown) => unknown): unknown =>
  isData(value) && Object.keys(value).every(isLocale)
    ? Object.fromEntries(Object.entries(value).map(([language, one]) => [language, change(one)]))
    : value

const inEachRow = (value: unknown, change: (row: Data) => Data): unknown =>
  Array.isArray(value) ? value.map((row: unknown) => (isData(row) ? change(row) : row)) : value

/** The fields within a field, of the row's block if there are several. */
const fieldsWithin = (field: FlattenedField, row: Data): readonly FlattenedField[] => {
  if (field.type === 'blocks') return field.blocks.find((block) => block.slug === row.blockType)?.flattenedFields ?? []
  return 'flattenedFields' in field ? field.flattenedFields : []
}

const emptied = (field: FlattenedField, value: unknown): unknown => {
  if (Array.isArray(value)) return []
  if ('flattenedFields' in field && isData(value))
    return Object.fromEntries(field.flattenedFields.map((inner) => [inner.name, emptied(inner, value[inner.name])]))
  return null
}

const withoutPrivateIn = (field: FlattenedField, value: unknown): unknown => {
  const change = (one: unknown): unknown => {
    if (field.custom?.visibility === 'private') return emptied(field, one)
    const inside = (row: Data) => withoutPrivate(fieldsWithin(field, row), row)
    return isData(one) && 'flattenedFields' in field ? inside(one) : inEachRow(one, inside)
  }
  return 'localized' in field && field.localized ? inEachLanguage(value, change) : change(value)
}

/** A stored text in all languages, without its private fields. */
export const withoutPrivate = (fields: readonly FlattenedField[], text: Data): Data => ({
  ...text,
  ...Object.fromEntries(
    fields
      .filter(({ name }) => !bookkeeping.has(name) && text[name] !== undefined && text[name] !== null)
      .map((field) => [field.name, withoutPrivateIn(field, text[field.name])]),
  ),
})

/**
 * Transfers a record's texts: the current text is saved again for the new owner, without private fields. Earlier
 * versions stay unchanged with the previous owner. Opens the write guard for the record, in the transition's transaction.
 */
export const transferTexts = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  to: string,
  { isLive, isOneText }: { isLive: boolean; isOneText: boolean },
): Promise<void> => {
  const field = ownerFieldOf(kind)
  const { slug } = kind
  if (field === null || !isCollection(req, slug)) throw new Error(`No field of ${slug} says whose it is`)
  const { db, collections } = req.payload
  const options = { req: await sameTransaction(req) }
  const found: unknown = await db.findOne({ collection: slug, where: { id: { equals: id } }, ...options })
  const { docs } = await db.findVersions({
    collection: slug,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    limit: 1,
    pagination: false,
    ...options,
  })
  const newest: unknown = docs[0]?.version
  if (!isData(found) || !isData(newest)) throw new Error(`There is no text of ${slug} ${id}`)
  const now = Date.now()
  const theirs = (text: Data, _status: string, at: number): Data & { updatedAt: string } => ({
    ...withoutPrivate(collections[slug].config.flattenedFields, text),
    [field]: to,
    owner: to,
    _status,
    updatedAt: new Date(at).toISOString(),
  })
  const texts = [
    ...(isLive ? [theirs(found, 'published', now)] : []),
    ...(isLive && isOneText ? [] : [theirs(newest, 'draft', now + 1)]),
  ]
  const [first] = texts
  if (!first) throw new Error(`There is no text of ${slug} ${id}`)
  await withOpenWriteGuard(req, slug, id, () =>
    db.updateOne({ collection: slug, id, data: first, returning: false, ...options }),
  )
  for (const versionData of texts)
    await db.createVersion({
      autosave: false,
      collectionSlug: slug,
      parent: id,
      versionData,
      createdAt: versionData.updatedAt,
      updatedAt: versionData.updatedAt,
      ...options,
    })
  // within one millisecond several versions would be the newest
  await sessionQuery(
    req,
    `update _${tableOf(slug)}_v set latest = false where parent_id = $1::uuid and latest
       and id <> (select id from _${tableOf(slug)}_v where parent_id = $1::uuid and latest order by updated_at desc, created_at desc limit 1)`,
    [id],
  )
}
