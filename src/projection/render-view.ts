import { z } from 'zod'
import type { Locale } from '../languages/languages'
import { json, type Json } from '../platform/json'
import type { AnyRecordKind } from '../model/record'
import { CardView, dirOf } from '../model/views'
import { resolve, mentionsOf, type FragmentLookup, type Mention, type Fragment } from './resolve'
import type { StoredView } from './resolver-cache'

/** A live document as parsed by its kind's schema, with the two members every record has. */
export interface LiveDocument {
  id: string
  slug: string
  sourceLanguage: Locale
  /** ISO 8601, when the record last went live */
  publishedAt: string
  doc: unknown
}

export const urlOf = (kind: AnyRecordKind, slug: string) =>
  kind.global ? `/v1/${kind.slug}` : `/v1/${kind.slug}/${slug}`

const asObject = z.record(z.string(), json)

/** Renders a record's card in one language. Throws if the card does not match its schema. */
export const renderCard = (
  kind: AnyRecordKind,
  live: LiveDocument,
  locale: Locale,
  fragments: FragmentLookup,
): Fragment => {
  const { value, fallbacks } = resolve(kind.card(live.doc), locale, live.sourceLanguage, fragments)
  const card = CardView.parse({
    kind: kind.singular,
    id: live.id,
    slug: live.slug,
    url: urlOf(kind, live.slug),
    ...asObject.parse(value),
  })
  return { value: json.parse(card), fallbacks }
}

/** The names of cards, images, recordings and whole records embedded in a finished view, at any depth. */
const copiedInto = (value: Json): string[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(copiedInto)
  const { id, kind } = value
  const isMedium = typeof value.srcset === 'string' || typeof value.contentType === 'string'
  const own =
    typeof id === 'string' && (isMedium || typeof kind === 'string') ? [`${isMedium ? 'media' : kind}:${id}`] : []
  return [...own, ...Object.values(value).flatMap(copiedInto)]
}

/** Cache-Tag values: the record and everything embedded in it, so that a downstream cache can purge by either. */
const tagsOf = (body: Json, mentions: readonly Mention[], singularOf: (kind: string) => string) =>
  [...new Set([...copiedInto(body), ...mentions.map((to) => `${singularOf(to.kind)}:${to.id}`)])].join(' ')

/**
 * Renders a record's view in one language and validates it by its schema. Throws if the resolved template does not
 * match.
 */
export const renderView = (
  kind: AnyRecordKind,
  live: LiveDocument,
  locale: Locale,
  fragments: FragmentLookup,
  card: Fragment,
  singularOf: (kind: string) => string,
): StoredView => {
  const template = kind.project(live.doc)
  const { value, fallbacks } = resolve(template, locale, live.sourceLanguage, fragments)
  const fields: unknown = kind.view.parse(value)
  const body: Json = {
    kind: kind.singular,
    id: live.id,
    slug: live.slug,
    url: urlOf(kind, live.slug),
    locale,
    dir: dirOf(locale),
    ...asObject.parse(fields),
    fallbacks: { ...fallbacks },
  }
  const { terms, dateFrom, dateTo } = kind.listing(fields)
  const visibleMentions = mentionsOf(template).filter((to) => fragments.card(to.kind, to.id) || to.embeds === 'image')
  return {
    slug: live.slug,
    body: JSON.stringify(body),
    card: JSON.stringify({ card: card.value, fallbacks: card.fallbacks }),
    tags: tagsOf(body, visibleMentions, singularOf),
    terms,
    title: titleOf(card),
    dateFrom,
    dateTo,
    publishedAt: live.publishedAt,
  }
}

const titleOf = ({ value }: Fragment) => CardView.parse(value).title
