import { z } from 'zod'
import {
  defaultLocale,
  fallbackOrder,
  inEveryLanguage,
  type InEveryLanguage,
  type Locale,
} from '../../languages/languages'
import { sameTransaction, type Session } from '../../platform/transaction'
import { dirOf } from '../../model/views'
import { GenreDoc } from './genres'

interface Term {
  value: { key: string; label: string }
  fallbacks: Record<string, { lang: Locale; dir: 'ltr' | 'rtl' }>
}

/** Public genres in every language: a stable key and a label. */
export const genreTerms = async (
  session: Session,
  ids: readonly string[],
): Promise<Map<string, InEveryLanguage<Term>>> => {
  const { docs } = await session.payload.find({
    collection: 'genres',
    where: { id: { in: [...ids] } },
    locale: 'all',
    depth: 0,
    pagination: false,
    limit: 0,
    overrideAccess: true,
    req: await sameTransaction(session),
  })
  return new Map(
    z
      .array(GenreDoc)
      .parse(docs)
      .map(({ id, slug, label }) => [
        id,
        inEveryLanguage((locale): Term => {
          const lang = fallbackOrder(locale, defaultLocale).find((candidate) => label[candidate]) ?? locale
          const value = { key: slug ?? id, label: label[lang] ?? slug ?? id }
          return { value, fallbacks: lang === locale ? {} : { '/label': { lang, dir: dirOf(lang) } } }
        }),
      ]),
  )
}
