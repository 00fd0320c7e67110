import { z } from 'zod'

import { locales, type Localized } from '../languages/languages'
import { accessLevels, advisoryKinds } from './vocabularies'
import { rightsStatements } from '../rights/rights-statements'
import { keysOf, type Vocabulary } from '../locales/ui-text'

/**
 * Schemas that parse a stored document (locale "all", depth 0) into plain values: a relation is an id, a localized
 * field one value per language, an empty value null or an empty list.
 */

export const id = z.union([z.string(), z.object({ id: z.string() }).transform((doc) => doc.id)])
export const optionalId = id.nullish().transform((value) => value ?? null)
export const ids = z
  .array(id)
  .nullish()
  .transform((value) => value ?? [])

const perLanguage = <T extends z.ZodType>(value: T): z.ZodType<Localized<z.output<T>>> =>
  z
    .partialRecord(
      z.enum(locales),
      value.nullish().transform((text) => text ?? null),
    )
    .nullish()
    .transform((texts): Localized<z.output<T>> => ({ ...texts }))

export const localizedText = perLanguage(z.string())
/** Lexical editor state per language; rich-text/ checks its nodes */
export const localizedRich = perLanguage(z.record(z.string(), z.unknown()))

export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
export const number = z
  .number()
  .nullish()
  .transform((value) => value ?? null)
export const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false)

/** One key of a vocabulary, or null. */
export const oneOf = <T extends Vocabulary>(list: T) =>
  z
    .enum(keysOf(list))
    .nullish()
    .transform((value) => value ?? null)

/** Keys of a vocabulary, in order. */
export const someOf = <T extends Vocabulary>(list: T) =>
  z
    .array(z.enum(keysOf(list)))
    .nullish()
    .transform((value) => value ?? [])

/** A day without a time, which Payload stores as an instant: yyyy-mm-dd, or null. */
export const day = z
  .union([z.string(), z.date()])
  .nullish()
  .refine((value) => !value || !Number.isNaN(new Date(value).getTime()), 'Enter a day as yyyy-mm-dd')
  .transform((value) => (value ? new Date(value).toISOString().slice(0, 10) : null))

/** A list of plain texts, such as language tags. */
export const texts = z
  .array(z.string())
  .nullish()
  .transform((value) => value ?? [])

export const authorities = z
  .array(
    z.object({
      uri: z
        .string()
        .nullish()
        .transform((value) => value ?? null),
      scheme: z
        .string()
        .nullish()
        .transform((value) => value ?? null),
    }),
  )
  .nullish()
  .transform((value) => value ?? [])

/** A list of rows without row ids, which change when a row is copied. */
export const rows = <T extends z.ZodType>(row: T) =>
  z
    .array(row)
    .nullish()
    .transform((value) => value ?? [])

/** A relation to one of several kinds, as Payload stores it. */
export const anyOf = z.object({ relationTo: z.string(), value: id })
export const optionalAnyOf = anyOf.nullish().transform((value) => value ?? null)

export const date = z
  .object({ typed: text, display: localizedText, note: text, edtf: text, sortMin: text, sortMax: text })
  .nullish()
  .transform((value) => (value?.edtf ? value : null))

export const rights = z
  .object({ uri: oneOf(rightsStatements), statement: localizedText, holder: text, note: text, reviewedOn: day })
  .nullish()
  .transform((value) => value ?? null)

export const access = z
  .object({ level: oneOf(accessLevels), embargoUntil: day, requestContact: text, reason: text })
  .nullish()
  .transform((value) => ({
    level: value?.level ?? ('open' as const),
    embargoUntil: value?.embargoUntil ?? null,
    requestContact: value?.requestContact ?? null,
    reason: value?.reason ?? null,
  }))

export const advisory = z
  .object({ kind: oneOf(advisoryKinds), text: localizedText })
  .nullish()
  .transform((value) => (value?.kind ? { ...value, kind: value.kind } : null))

/** A crop in percent of the original; null unless all four numbers are present. */
export const crop = z
  .object({ x: number, y: number, width: number, height: number })
  .nullish()
  .transform((value) => {
    if (!value) return null
    const { x, y, width, height } = value
    return x === null || y === null || width === null || height === null ? null : { x, y, width, height }
  })

export const placements = rows(z.object({ of: optionalAnyOf, number, captionOverride: localizedText, crop }))

export const hero = z
  .object({ of: optionalAnyOf, captionOverride: localizedText, credit: localizedText })
  .nullish()
  .transform((value) => (value?.of ? { ...value, of: value.of } : null))

/** The fields of the SEO plugin; all of them are localized, including the image. */
export const meta = z
  .object({ title: localizedText, description: localizedText, image: perLanguage(id) })
  .nullish()
  .transform((value) => value ?? null)

/** The members that every record has. */
export const common = {
  id: z.string(),
  slug: text,
  owner: optionalId,
  sourceLanguage: z
    .enum(locales)
    .nullish()
    .transform((value) => value ?? locales[0] ?? 'en'),
}
