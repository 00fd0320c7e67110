import type { CollectionBeforeOperationHook, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { isLocale, locales, type Locale } from '../../languages/languages'
import { ApiError, type Problem } from '../../model/problems'
import { idOf, valueIn } from '../../model/relations'
import { requestValue } from '../../platform/request-store'
import { recordBeingWritten } from '../state/write-context'
import { isTranslating } from './translate'

type Fields = readonly FlattenedField[]

const rowsIn = (value: unknown): Data[] => (Array.isArray(value) ? value.filter(isData) : [])

/** The fields of a row: those of its list, or of its block. */
const fieldsOf = (field: FlattenedField, row: Data): Fields => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find(({ slug }) => slug === row.blockType)?.flattenedFields ?? []
}

const hasRows = ({ type }: FlattenedField) => type === 'array' || type === 'blocks'
const isGroup = (field: FlattenedField) => field.type === 'group' || field.type === 'tab'

const isWritten = (value: unknown) => value !== null && value !== undefined && value !== ''

/** The languages with a text in a row, at any depth. */
const languagesIn = (fields: Fields, data: unknown): Locale[] =>
  fields.flatMap((field): Locale[] => {
    const value: unknown = isData(data) ? data[field.name] : undefined
    if (hasRows(field)) return rowsIn(value).flatMap((row) => languagesIn(fieldsOf(field, row), row))
    if ('localized' in field && field.localized === true)
      return isData(value) ? locales.filter((locale) => isWritten(value[locale])) : []
    return isGroup(field) && 'flattenedFields' in field ? languagesIn(field.flattenedFields, value) : []
  })

/** What would be lost: rows whose texts in these languages no sent row keeps. */
interface Lost {
  pointer: string
  languages: Locale[]
}

const lostInRows = (field: FlattenedField, stored: Data[], sent: unknown[], locale: string, at: string): Lost[] => {
  const kept = new Map(sent.filter(isData).flatMap((row) => (row.id ? [[String(row.id), row] as const] : [])))
  const isNameless = sent.some((row) => !isData(row) || !row.id)
  const removed = stored.filter(({ id }) => !kept.has(String(id)))
  const theirs = new Set(isNameless ? removed.flatMap((row) => languagesIn(fieldsOf(field, row), row)) : [])
  const languages = locales.filter((one) => one !== locale && theirs.has(one))
  const within = stored.flatMap((row) => {
    const same = kept.get(String(row.id))
    return same ? lostIn(fieldsOf(field, row), row, same, locale, `${at}/${sent.indexOf(same)}`) : []
  })
  return [...(languages.length > 0 ? [{ pointer: at, languages }] : []), ...within]
}

/**
 * What a save in one language would lose of a document (locale “all”) in the others, because rows arrive without their
 * ids.
 */
export const lostIn = (fields: Fields, stored: unknown, sent: unknown, locale: string, pointer = ''): Lost[] =>
  fields.flatMap((field): Lost[] => {
    const [before, after] = [stored, sent].map((data): unknown => (isData(data) ? data[field.name] : undefined))
    const at = `${pointer}/${field.name}`
    if (hasRows(field)) return Array.isArray(after) ? lostInRows(field, rowsIn(before), after, locale, at) : []
    return isGroup(field) && 'flattenedFields' in field ? lostIn(field.flattenedFields, before, after, locale, at) : []
  })

/** Whether any row has no id: only then the stored document is read. */
const isAnyNameless = (fields: Fields, data: unknown): boolean =>
  fields.some((field) => {
    const value: unknown = isData(data) ? data[field.name] : undefined
    if (hasRows(field)) return rowsIn(value).some((row) => !row.id || isAnyNameless(fieldsOf(field, row), row))
    return isGroup(field) && 'flattenedFields' in field && isAnyNameless(field.flattenedFields, value)
  })

const english = new Intl.DisplayNames('en', { type: 'language' })
const listed = new Intl.ListFormat('en', { type: 'conjunction' })
const named = (languages: readonly Locale[]) => listed.format(languages.map((one) => english.of(one) ?? one))

const asProblem = ({ pointer, languages }: Lost): Problem => ({
  pointer,
  code: 'row_ids_missing',
  detail: `These rows hold text in ${named(languages)}, which would be lost. Send each row with its id. To replace the rows all the same, add ?replaceRows=true.`,
})

const isText = (value: unknown): value is string => typeof value === 'string'

/** The record whose last save replaced rows; empty: it replaced none. */
const replaced = requestValue(Symbol.for('vitrine.rows-replaced'), isText)

/** Whether the record's last save in this request replaced rows with their texts in other languages. */
export const areRowsReplaced = (req: Pick<PayloadRequest, 'context'>, name: string): boolean =>
  replaced.get(req) === name

/**
 * A row has texts in all languages and is identified by its id: without ids, a save in one language would delete the
 * others. Rejects such a save by field, unless the URL confirms it. `read`: the stored document in every language.
 */
const keepOtherLanguages =
  (fields: Fields, read: (req: PayloadRequest, id: string) => Promise<unknown>, name: string) =>
  async <Args extends object>(args: Args, req: PayloadRequest): Promise<Args> => {
    const id = idOf(valueIn(args, 'id')) ?? name
    const sent = valueIn(args, 'data')
    // a translator may not change rows at all (`translation-limits.ts`)
    if (recordBeingWritten(req.context) || isTranslating(req) || !isAnyNameless(fields, sent)) return args
    const locale = isLocale(req.locale ?? '') ? String(req.locale) : ''
    const lost = lostIn(fields, await read(req, id), sent, locale)
    const isMeant = String(req.query.replaceRows) === 'true'
    replaced.set(req, lost.length > 0 && isMeant ? `${name}:${id}` : '')
    if (lost.length === 0 || isMeant) return args
    throw new ApiError('bad_request', 'Texts in other languages would be lost.', lost.map(asProblem))
  }

/** The same as a collection hook; saves of our own code are not checked. */
export const keepOtherLanguagesIn = (
  fields: Fields,
  read: (req: PayloadRequest, id: string) => Promise<unknown>,
  name: string,
): CollectionBeforeOperationHook => {
  const keep = keepOtherLanguages(fields, read, name)
  return ({ args, operation, overrideAccess, req }) =>
    operation === 'update' && overrideAccess !== true ? keep(args, req) : args
}

type GlobalBeforeOperation = NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number]

/** The same for a global. */
export const keepOtherLanguagesOf = (
  fields: Fields,
  read: (req: PayloadRequest) => Promise<unknown>,
  name: string,
): GlobalBeforeOperation => {
  const keep = keepOtherLanguages(fields, read, name)
  return ({
    args = {},
    operation,
    overrideAccess,
    req,
  }: {
    args?: object
    operation: string
    overrideAccess?: boolean
    req: PayloadRequest
  }) => (operation === 'update' && overrideAccess !== true ? keep(args, req) : args)
}
