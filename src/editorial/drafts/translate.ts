import type { FlattenedField, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import type { Locale } from '../../languages/languages'
import type { AnyGovernedKind } from '../../model/record'
import { ApiError, type Problem } from '../../model/problems'
import { requestValue } from '../../platform/request-store'
import { languagesOf, ruleFor, type Actor, type Ownership } from '../../policy'
import { beyondTranslation, unreadIn } from './translation-limits'
import { readDocument } from '../state/documents'

interface Translation {
  languages: readonly Locale[]
  /** the newest text before the save, in every language */
  before: Data
}

const isMap = (value: unknown): value is Map<string, Translation> => value instanceof Map
const translations = requestValue(Symbol.for('vitrine.translations'), isMap)

const translationsOf = (req: Pick<PayloadRequest, 'context'>): Map<string, Translation> =>
  translations.memoize(req, () => new Map())

/** Whether this request saves a translation: other changes are rejected after the save. */
export const isTranslating = (req: Pick<PayloadRequest, 'context'>): boolean => translationsOf(req).size > 0

/** Whether an actor may change only a record's texts in their languages. */
export const translatesOnly = (kind: string, actor: Actor, ownership: Ownership): boolean =>
  !ruleFor(kind, 'update').allows(actor, ownership) && ruleFor(kind, 'translate').allows(actor, ownership)

const fieldsOf = ({ payload }: PayloadRequest, { slug }: AnyGovernedKind): readonly FlattenedField[] => {
  const collection = Object.values(payload.collections).find(({ config }) => config.slug === slug)?.config
  const found = collection ?? payload.globals.config.find((global) => global.slug === slug)
  if (!found) throw new Error(`There is no ${slug}`)
  return found.flattenedFields
}

const rejectIfAny = (problems: Problem[]) => {
  if (problems.length > 0)
    throw new ApiError('forbidden', 'Not saved: you change only texts in the languages you translate into.', problems)
}

/** Before a translator's save: keeps the stored document for comparison. */
export const beginTranslation = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  actor: Actor,
  data: unknown,
): Promise<void> => {
  rejectIfAny(unreadIn(fieldsOf(req, kind), data))
  const before = await readDocument(req, kind, id, 'newest')
  translationsOf(req).set(`${kind.slug}:${id}`, { languages: languagesOf(actor), before: isData(before) ? before : {} })
}

/**
 * After a translator's save, in its transaction: any other change undoes the save and is reported by field. Nothing is
 * dropped silently.
 */
export const assertWithinTranslation = (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  id: string,
  after: unknown,
): void => {
  const name = `${kind.slug}:${id}`
  const begun = translationsOf(req).get(name)
  if (!begun) return
  translationsOf(req).delete(name)
  rejectIfAny(beyondTranslation(fieldsOf(req, kind), begun.before, isData(after) ? after : {}, begun.languages))
}
