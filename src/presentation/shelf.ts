import { z } from 'zod'
import { isLocale, locales, type InEveryLanguage, type Locale } from '../kernel/languages'
import { json, type Json } from '../kernel/json'
import type { Row } from '../kernel/session'
import type { Known, Mention, Piece } from './resolve'

/** One statement of SQL within the transaction that publishes. */
export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>

/** A record, media or term, wherever it is named. */
export interface Key {
  kind: string
  id: string
}
export const nameOf = ({ kind, id }: Key) => `${kind}:${id}`

/** A record finished in one language, as it lies in `delivery.views`. */
export interface Finished {
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

/** What others outside the records answer for: media and controlled lists, finished in every language. */
export interface Lookups {
  images: (ids: string[]) => Promise<Map<string, InEveryLanguage<Piece | null>>>
  terms: (list: string, ids: string[]) => Promise<Map<string, InEveryLanguage<Piece>>>
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

/** A record's body as another embeds it: what fell back is told by the outermost record. */
export const embedded = (body: string): Piece => {
  const { fallbacks, ...value } = Body.parse(JSON.parse(body))
  return { value: json.parse(value), fallbacks }
}

export const readCard = (card: string): Piece => {
  const read = Card.parse(JSON.parse(card))
  return { value: read.card, fallbacks: read.fallbacks }
}

const asView = (key: Key) => `${nameOf(key)} as view`
/** What is asked for, once: of a record its card, or all of it. */
const asking = (to: Mention) => (to.embeds === 'view' ? asView(to) : nameOf(to))

/** An image says its widths, a recording its media type. */
const only = (property: 'srcset' | 'contentType', piece: Piece | null | undefined): Piece | undefined =>
  piece && typeof piece.value === 'object' && piece.value !== null && property in piece.value ? piece : undefined

type Shelved = { card: Piece; view: (() => Piece) | undefined }

/**
 * What is at hand while records are presented: cards and views that are published, overlaid by those
 * that this release has just finished. Loads in batches: one statement for however many records.
 */
export class Shelf {
  private readonly records = new Map<string, Partial<InEveryLanguage<Shelved>>>()
  private readonly images = new Map<string, InEveryLanguage<Piece | null>>()
  private readonly terms = new Map<string, InEveryLanguage<Piece>>()
  private readonly asked = new Set<string>()

  constructor(
    private readonly query: Query,
    private readonly lookups: Lookups,
    private readonly singularOf: (kind: string) => string,
    /** records that this release takes away: what is stored of them no longer counts */
    private readonly leaving: ReadonlySet<string>,
  ) {}

  /** What this release has finished: nothing of it is asked for. */
  put(key: Key, locale: Locale, card: Piece, body?: string) {
    this.shelve(key, locale, card, body)
    this.asked.add(nameOf(key)).add(asView(key))
  }

  private shelve(key: Key, locale: Locale, card: Piece, body?: string) {
    const shelved = this.records.get(nameOf(key)) ?? {}
    const view = body === undefined ? shelved[locale]?.view : () => embedded(body)
    shelved[locale] = { card, view }
    this.records.set(nameOf(key), shelved)
  }

  /** What a mention becomes of a record that is no longer public, as card and as view. */
  private bury(key: Key, locale: Locale, tombstone: Piece) {
    this.put(key, locale, tombstone)
    const shelved = this.records.get(nameOf(key))?.[locale]
    if (shelved) shelved.view = () => tombstone
  }

  async fetch(mentions: readonly Mention[]): Promise<void> {
    const missing = new Map(mentions.filter((to) => !this.asked.has(asking(to))).map((to) => [asking(to), to]))
    const wanted = [...missing.values()]
    for (const name of missing.keys()) this.asked.add(name)
    const images = wanted.filter(({ embeds }) => embeds === 'image').map(({ id }) => id)
    if (images.length > 0) for (const [id, image] of await this.lookups.images(images)) this.images.set(id, image)
    const lists = new Set(wanted.filter(({ embeds }) => embeds === 'term').map(({ kind }) => kind))
    for (const list of lists) {
      const ids = wanted.filter(({ kind }) => kind === list).map(({ id }) => id)
      for (const [id, term] of await this.lookups.terms(list, ids)) this.terms.set(nameOf({ kind: list, id }), term)
    }
    const records = wanted.filter(({ embeds }) => embeds === 'card' || embeds === 'view')
    if (records.length > 0) await this.fetchRecords(records)
  }

  private async fetchRecords(keys: readonly Mention[]) {
    const wanted = [keys.map(({ kind }) => kind), keys.map(({ id }) => id)]
    const whole = keys.filter(({ embeds }) => embeds === 'view').map(nameOf)
    const keyed = 'join unnest($1::text[], $2::text[]) as wanted(kind, id) using (kind, id)'
    const gone = await this.query(`select kind, id, state, until from delivery.tombstones ${keyed}`, wanted)
    for (const { kind, id, state, until } of z.array(StoredTombstone).parse(gone)) {
      const value: Json = { kind: this.singularOf(kind), state, ...(until ? { until } : {}) }
      for (const locale of locales) this.bury({ kind, id }, locale, { value, fallbacks: {} })
    }
    const live = await this.query(
      `select kind, id, locale, card, case when kind || ':' || id = any($3::text[]) then body end as body
       from delivery.views ${keyed}`,
      [...wanted, whole],
    )
    for (const { kind, id, locale, card, body } of z.array(StoredCard).parse(live))
      if (isLocale(locale) && !this.leaving.has(nameOf({ kind, id })))
        this.shelve({ kind, id }, locale, readCard(card), body ?? undefined)
  }

  /** What is known in one language. */
  in(locale: Locale): Known {
    return {
      card: (kind, id) => this.records.get(nameOf({ kind, id }))?.[locale]?.card,
      view: (kind, id) => this.records.get(nameOf({ kind, id }))?.[locale]?.view?.(),
      image: (id) => only('srcset', this.images.get(id)?.[locale]),
      recording: (id) => only('contentType', this.images.get(id)?.[locale]),
      term: (list, id) => this.terms.get(nameOf({ kind: list, id }))?.[locale],
    }
  }
}
