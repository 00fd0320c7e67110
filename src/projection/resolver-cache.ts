import { z } from 'zod'
import type { Key } from '../contract/shapes'
import { isLocale, locales, type InEveryLanguage, type Locale } from '../languages/languages'
import { json, type Json } from '../platform/json'
import type { Row } from '../platform/session'
import type { FragmentLookup, Mention, Fragment } from './resolve'

/** Runs one SQL statement in the publishing transaction. */
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>

/** Of a record, media or term that a mention refers to. */
export const nameOf = ({ kind, id }: Key) => `${kind}:${id}`

/** A record's view in one language, as stored in `delivery.views`. */
export interface StoredView {
  slug: string
  body: string
  card: string
  tags: string
  terms: string[]
  title: string
  dateFrom: string | null
  dateTo: string | null
  publishedAt: string
}

/** Lookups outside the records: media and vocabularies, finished in every language. */
export interface Lookups {
  images: (ids: string[]) => Promise<Map<string, InEveryLanguage<Fragment | null>>>
  terms: (list: string, ids: string[]) => Promise<Map<string, InEveryLanguage<Fragment>>>
}

const StoredCard = z.object({
  kind: z.string(),
  id: z.string(),
  locale: z.string(),
  card: z.string(),
  body: z.string().nullable(),
})
const StoredTombstone = z.object({ kind: z.string(), id: z.string(), state: z.string(), until: z.string().nullable() })
const Card = z.object({
  card: json,
  fallbacks: z.record(z.string(), z.object({ lang: z.enum(locales), dir: z.enum(['ltr', 'rtl']) })),
})
const Body = z.looseObject({ fallbacks: Card.shape.fallbacks })

/** A record's body as a fragment. It has no fallbacks: the embedding record lists them. */
export const embedded = (body: string): Fragment => {
  const { fallbacks, ...value } = Body.parse(JSON.parse(body))
  return { value: json.parse(value), fallbacks }
}

export const readCard = (card: string): Fragment => {
  const read = Card.parse(JSON.parse(card))
  return { value: read.card, fallbacks: read.fallbacks }
}

const viewKeyOf = (key: Key) => `${nameOf(key)} as view`
/** The cache key of a mention: a record's card, or its whole view. */
const cacheKeyOf = (to: Mention) => (to.embeds === 'view' ? viewKeyOf(to) : nameOf(to))

/** An image has a srcset, a recording a media type. */
const only = (property: 'srcset' | 'contentType', fragment: Fragment | null | undefined): Fragment | undefined =>
  fragment && typeof fragment.value === 'object' && fragment.value !== null && property in fragment.value
    ? fragment
    : undefined

type CachedRecord = { card: Fragment; view: (() => Fragment) | undefined }

/**
 * Cards and views available during projection: those published, overlaid by those of this release. It loads in batches,
 * one statement for any number of records.
 */
export class ResolverCache {
  private readonly records = new Map<string, Partial<InEveryLanguage<CachedRecord>>>()
  private readonly images = new Map<string, InEveryLanguage<Fragment | null>>()
  private readonly terms = new Map<string, InEveryLanguage<Fragment>>()
  private readonly requested = new Set<string>()

  constructor(
    private readonly query: Query,
    private readonly lookups: Lookups,
    private readonly singularOf: (kind: string) => string,
    /** records that this release removes: their stored views are ignored */
    private readonly leaving: ReadonlySet<string>,
  ) {}

  /** Stores a fragment of this release, which replaces the published one. */
  put(key: Key, locale: Locale, card: Fragment, body?: string) {
    this.store(key, locale, card, body)
    this.requested.add(nameOf(key)).add(viewKeyOf(key))
  }

  private store(key: Key, locale: Locale, card: Fragment, body?: string) {
    const cached = this.records.get(nameOf(key)) ?? {}
    const view = body === undefined ? cached[locale]?.view : () => embedded(body)
    cached[locale] = { card, view }
    this.records.set(nameOf(key), cached)
  }

  /** Stores the tombstones that replace mentions of a record that is no longer public, as card and as view. */
  private putTombstone(key: Key, locale: Locale, tombstone: Fragment) {
    this.put(key, locale, tombstone)
    const cached = this.records.get(nameOf(key))?.[locale]
    if (cached) cached.view = () => tombstone
  }

  async fetch(mentions: readonly Mention[]): Promise<void> {
    const missing = new Map(
      mentions.filter((to) => !this.requested.has(cacheKeyOf(to))).map((to) => [cacheKeyOf(to), to]),
    )
    const requested = [...missing.values()]
    for (const name of missing.keys()) this.requested.add(name)
    const images = requested.filter(({ embeds }) => embeds === 'image').map(({ id }) => id)
    if (images.length > 0) for (const [id, image] of await this.lookups.images(images)) this.images.set(id, image)
    const vocabularies = new Set(requested.filter(({ embeds }) => embeds === 'term').map(({ kind }) => kind))
    for (const list of vocabularies) {
      const ids = requested.filter(({ kind }) => kind === list).map(({ id }) => id)
      for (const [id, term] of await this.lookups.terms(list, ids)) this.terms.set(nameOf({ kind: list, id }), term)
    }
    const records = requested.filter(({ embeds }) => embeds === 'card' || embeds === 'view')
    if (records.length > 0) await this.fetchRecords(records)
  }

  private async fetchRecords(keys: readonly Mention[]) {
    const requested = [keys.map(({ kind }) => kind), keys.map(({ id }) => id)]
    const whole = keys.filter(({ embeds }) => embeds === 'view').map(nameOf)
    const keyed = 'join unnest($1::text[], $2::text[]) as wanted(kind, id) using (kind, id)'
    const tombstones = await this.query(`select kind, id, state, until from delivery.tombstones ${keyed}`, requested)
    for (const { kind, id, state, until } of z.array(StoredTombstone).parse(tombstones)) {
      const value: Json = { kind: this.singularOf(kind), state, ...(until ? { until } : {}) }
      for (const locale of locales) this.putTombstone({ kind, id }, locale, { value, fallbacks: {} })
    }
    const live = await this.query(
      `select kind, id, locale, card, case when kind || ':' || id = any($3::text[]) then body end as body
       from delivery.views ${keyed}`,
      [...requested, whole],
    )
    for (const { kind, id, locale, card, body } of z.array(StoredCard).parse(live))
      if (isLocale(locale) && !this.leaving.has(nameOf({ kind, id })))
        this.store({ kind, id }, locale, readCard(card), body ?? undefined)
  }

  /** The lookup for one language. */
  in(locale: Locale): FragmentLookup {
    return {
      card: (kind, id) => this.records.get(nameOf({ kind, id }))?.[locale]?.card,
      view: (kind, id) => this.records.get(nameOf({ kind, id }))?.[locale]?.view?.(),
      image: (id) => only('srcset', this.images.get(id)?.[locale]),
      recording: (id) => only('contentType', this.images.get(id)?.[locale]),
      term: (list, id) => this.terms.get(nameOf({ kind: list, id }))?.[locale],
    }
  }
}
