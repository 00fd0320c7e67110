import { versionOf } from './answer'
import { languages, type Locale } from '../kernel/languages'
import { firstDay, lastDay, severals, spellList, type ListQuery, type Sort } from './query'
import { pack, pick, unpack } from './packed'
import { readCursor, writeCursor } from './list-cursor'
import type { Reader, Statement } from './reader'

/** One record of a page. `about`: etag, tags, id, sort key, head, and the total of all pages when it was asked for. */
interface Row {
  about: string
  body: string
}

/** What a list is sorted by, an index of its own for each; `cast` reads the cursor's text back. */
const orders: Record<Sort, { key: (locale: Locale) => string; cast: string; down: boolean }> = {
  '-published': { key: () => 'published_at', cast: '::timestamptz', down: true },
  date: { key: () => `coalesce(date_from, 'infinity'::date)`, cast: '::date', down: false },
  '-date': { key: () => `coalesce(date_from, '-infinity'::date)`, cast: '::date', down: true },
  title: { key: (locale) => `title collate "${languages[locale].collation}"`, cast: '', down: false },
}

const visible = '(visible_from is null or visible_from <= now())'

type Parameter = (value: unknown) => string

const filtersOf = (kind: string, locale: Locale, query: ListQuery, parameter: Parameter): string[] => {
  const terms = severals.flatMap((name) => (query[name] ?? []).map((slug) => `${name}:${slug}`))
  return [
    `kind = ${parameter(kind)}`,
    // written out, not a parameter: there is an index a language
    `locale = '${locale}'`,
    visible,
    ...(terms.length > 0 ? [`terms @> ${parameter(terms)}::text[]`] : []),
    // Spans overlap; an open end reaches as far as one likes, and no date at all reaches nothing.
    ...(query.from || query.to ? ['coalesce(date_from, date_to) is not null'] : []),
    ...(query.from ? [`coalesce(date_to, 'infinity'::date) >= ${parameter(firstDay(query.from))}::date`] : []),
    ...(query.to ? [`coalesce(date_from, '-infinity'::date) <= ${parameter(lastDay(query.to))}::date`] : []),
  ]
}

/** How many rows are read: a number of the text and not a parameter, or Postgres would plan anew at every request. */
const stepOf = (limit: number) => [21, 51, 101].find((step) => step > limit) ?? 101

/** The name spells out every choice that the text depends on: it is prepared once under it. */
const nameOf = (locale: Locale, query: ListQuery): string => {
  const has = (name: keyof ListQuery) => (query[name] === undefined ? '' : ` ${name}`)
  const hasTerms = severals.some((name) => query[name]) ? ' terms' : ''
  const total = query.total === 'true' ? ' total' : ''
  return `list ${locale} ${query.sort}${hasTerms}${has('from')}${has('to')}${has('after')}${total} ${stepOf(query.limit)}`
}

interface Question {
  statement: Statement
  values: unknown[]
}

/** The page, and what is asked in its place when it is empty. */
const compose = (kind: string, locale: Locale, query: ListQuery, list: string): { page: Question; empty: Question } => {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const { key, cast, down } = orders[query.sort]
  const [by, direction] = [key(locale), down ? 'desc' : 'asc']
  const filters = filtersOf(kind, locale, query, parameter)
  const all = `select count(*) from delivery.views where ${filters.join(' and ')}`
  const total = query.total === 'true' ? `(${all})::text` : `''`
  const place = query.after === undefined ? null : readCursor(list, query.after)
  const filterValues = [...values]
  const beyond =
    place === null ? [] : [`(${by}, id) ${down ? '<' : '>'} (${parameter(place.key)}${cast}, ${parameter(place.id)})`]
  const about = pack('etag', 'tags', 'id', `(${by})::text`, '(select release from delivery.head)', total)
  const text = `select ${about} as about, body
from delivery.views where ${[...filters, ...beyond].join(' and ')}
order by ${by} ${direction}, id ${direction} limit ${stepOf(query.limit)}`
  const name = nameOf(locale, query)
  const isCounted = query.total === 'true'
  return {
    page: { statement: { name, text }, values },
    empty: {
      statement: {
        name: isCounted ? `${name} empty` : 'list empty',
        text: `select ${pack(`''`, `''`, `''`, `''`, 'release', total)} as about, '' as body from delivery.head`,
      },
      values: isCounted ? filterValues : [],
    },
  }
}

const longestTags = 6_000

/** Each record's tags once; a list too long for a header is purged with any release. */
const gatherTags = (rows: readonly Row[]): string => {
  const gathered = new Set<string>()
  for (const { about } of rows) for (const tag of pick(about, 1).split(' ')) gathered.add(tag)
  const text = [...gathered, 'release'].join(' ').trim()
  return text.length > longestTags ? 'release' : text
}

export interface Page {
  /** the text in pieces, to be written one after another */
  text: string[]
  /** equal exactly when the text is */
  version: string
  tags: string
  release: string
}

/** The bodies as they are stored, with commas between them. */
const between = (rows: readonly Row[]): string[] => {
  const pieces = ['{"data":[']
  for (const { body } of rows) {
    // a piece of its own: joined to the body it would be a copy of it
    if (pieces.length > 1) pieces.push(',')
    pieces.push(body)
  }
  return pieces
}

/** A page of finished records, as the text of the answer. Throws a Refusal `invalid` for a cursor of another list. */
export const readList = async (
  reader: Reader,
  kind: string,
  locale: Locale,
  query: ListQuery,
  filters: string,
): Promise<Page> => {
  const { page, empty } = compose(kind, locale, query, `${kind} ${locale} ${filters}`)
  const found = await reader.read<Row & Record<string, unknown>>(page.statement, page.values)
  const [first] =
    found.length > 0 ? found : await reader.read<Row & Record<string, unknown>>(empty.statement, empty.values)
  const shown = found.slice(0, query.limit)
  const last = found.length > query.limit ? shown.at(-1) : undefined
  const [, , , , release = '0', count = ''] = unpack(first?.about ?? '')
  const [, , id = '', key = ''] = unpack(last?.about ?? '')
  const url = `/v1/${kind}?`
  const next = last && url + spellList(query, locale, filters, writeCursor(`${kind} ${locale} ${filters}`, { key, id }))
  const total = count ? `,"total":${count}` : ''
  const links = JSON.stringify({ self: url + spellList(query, locale, filters), ...(next ? { next } : {}) })
  const around = `"meta":{"release":${release}${total}},"links":${links}}`
  const version = versionOf(shown.map(({ about }) => pick(about, 0)).join() + around)
  return { text: [...between(shown), `],${around}`], version, tags: gatherTags(shown), release }
}
