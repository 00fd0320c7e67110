import type { CollectionSlug, PayloadRequest } from 'payload'
import { z } from 'zod'
import { defaultLocale, isLocale, locales, type Locale } from '../languages/languages'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'
import { inLanguage, translationOf, type Data } from './localized'

/** Ids of loaded records, by `kind:slug`. */
export type LoadedIds = Map<string, string>

const Found = z.array(z.object({ id: z.string() }))

const findBySlug = async (req: PayloadRequest, kind: string, slug: string): Promise<string | undefined> => {
  const rows = await (kind === 'genres'
    ? sessionQuery(req, 'select id::text as id from genres where slug = $1', [slug])
    : sessionQuery(req, 'select id from editorial.slugs where kind = $1 and slug = $2', [kind, slug]))
  return Found.parse(rows)[0]?.id
}

const isCollection = (req: PayloadRequest, slug: string): slug is CollectionSlug => slug in req.payload.collections

export const collectionNamed = (req: PayloadRequest, slug: string): CollectionSlug => {
  if (!isCollection(req, slug)) throw new Error(`There is no collection ${slug}`)
  return slug
}

const Fields = z.record(z.string(), z.unknown())

/** The first language and its fields; each save is in one language, so further ones follow. */
export const firstLanguage = (data: Data): { locale: Locale; fields: Record<string, unknown> } => {
  const source = data.sourceLanguage
  const locale = typeof source === 'string' && isLocale(source) ? source : defaultLocale
  return { locale, fields: Fields.parse(inLanguage(data, locale)) }
}

export const writeTranslations = async (
  data: Data,
  first: Locale,
  saved: unknown,
  write: (fields: Record<string, unknown>, locale: Locale) => Promise<unknown>,
) => {
  for (const locale of locales) {
    const fields = locale === first ? undefined : translationOf(data, locale, saved)
    if (fields) await write(fields, locale)
  }
}

/** Creates a demo record as a draft, unless the slug exists: that record may have been edited. */
export const keep = async (
  req: PayloadRequest,
  loaded: LoadedIds,
  kind: string,
  slug: string,
  data: Data,
): Promise<{ id: string; isNew: boolean }> => {
  const found = await findBySlug(req, kind, slug)
  if (found) {
    loaded.set(`${kind}:${slug}`, found)
    return { id: found, isNew: false }
  }
  const collection = collectionNamed(req, kind)
  const { locale, fields } = firstLanguage({ ...data, slug })
  const writing = { collection, draft: true, overrideAccess: true, depth: 0 }
  const saved = await req.payload.create({ ...writing, data: fields, locale, req: await sameTransaction(req) })
  const id = String(saved.id)
  loaded.set(`${kind}:${slug}`, id)
  await writeTranslations(data, locale, saved, async (translation, language) =>
    req.payload.update({ ...writing, id, data: translation, locale: language, req: await sameTransaction(req) }),
  )
  return { id, isNew: true }
}
