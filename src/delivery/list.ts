import { versionOf } from './answer'
import { languages, type Locale } from '../kernel/languages'
import { firstDay, lastDay, spellList, type ListQuery, type Sort } from './query'
import { readCursor, writeCursor } from './list-cursor'
import type { Reader, Statement } from './reader'

interface Row {
  head: string
  id: string
  body: string
  etag: string
  tags: string
  key: string
  total?: string
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
  const terms = [
    ...(query.theme ?? []).map((slug) => `theme:${slug}`),
    ...(query.institution ?? []).map((slug) => `institution:${slug}`),
    ...(query.genre ?? []).map((slug) => `genre:${slug}`),
  ]
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
  const hasTerms = (query.theme ?? query.institution ?? query.genre) ? ' terms' : ''
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
  const filterValues = [...values]
  const all = `select count(*) from delivery.views where ${filters.join(' and ')}`
  const total = query.total === 'true' ? `, (${all}) as total` : ''
  const place = query.after === undefined ? null : readCursor(list, query.after)
  const beyond =
    place === null ? [] : [`(${by}, id) ${down ? '<' : '>'} (${parameter(place.key)}${cast}, ${parameter(place.id)})`]
  const text = `select (select release from delivery.head) as head, id, body, etag, tags, (${by})::text as key${total}
from delivery.views where ${[...filters, ...beyond].join(' and ')}
order by ${by} ${direction}, id ${direction} limit ${stepOf(query.limit)}`
  const name = nameOf(locale, query)
  return {
    page: { statement: { name, text }, values },
    empty: {
      statement: {
        name: total ? `${name} empty` : 'list empty',
        text: `select release as head${total} from delivery.head`,
      },
      values: total ? filterValues : [],
    },
  }
}

const longestTags = 6_000

/** Each record's tags once; a list too long for a header is purged with any release. */
const gatherTags = (rows: readonly Row[]): string => {
  const tags = new Set(rows.map((row) => row.tags).join(' ').split(' '))
  const gathered = [...tags, 'release'].join(' ').trim()
  return gathered.length > longestTags ? 'release' : gathered
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
  const pieces: string[] = []
  for (const { body } of rows) pieces.push(pieces.length === 0 ? '{"data":[' : ',', body)
  return pieces.length === 0 ? ['{"data":['] : pieces
}

/** A page of finished records, as the text of the answer. Throws a Refusal `invalid` for a cursor of another list. */
export const readList = async (
  reader: Reader,
  kind: string,
  locale: Locale,
  query: ListQuery,
  filters: string,
): Promise<Page> => {
  const list = `${kind} ${locale} ${filters}`
  const { page, empty } = compose(kind, locale, query, list)
  const found = await reader.read<Row & Record<string, unknown>>(page.statement, page.values)
  const [first] =
    found.length > 0 ? found : await reader.read<Row & Record<string, unknown>>(empty.statement, empty.values)
  const shown = found.slice(0, query.limit)
  const last = found.length > query.limit ? shown.at(-1) : undefined
  const url = `/v1/${kind}?`
  const next = last && url + spellList(query, locale, filters, writeCursor(list, { key: last.key, id: last.id }))
  const release = first?.head ?? '0'
  const total = first?.total === undefined ? '' : `,"total":${first.total}`
  const links = JSON.stringify({ self: url + spellList(query, locale, filters), ...(next ? { next } : {}) })
  const around = `"meta":{"release":${release}${total}},"links":${links}}`
  const version = versionOf(shown.map(({ etag }) => etag).join() + around)
  return { text: [...between(shown), `],${around}`], version, tags: gatherTags(shown), release }
}
