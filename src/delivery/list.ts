import { versionOf } from './answer'
import { languages, type Locale } from '../kernel/languages'
import { firstDay, lastDay, spellList, type ListQuery, type Sort } from './query'
import { readCursor, writeCursor } from './list-cursor'
import type { Reader, Statement } from './reader'

/** A page in one row: Postgres puts the bodies together faster than twenty rows are taken apart here. */
interface Row {
  head: string
  data: string | null
  etags: string | null
  tags: string | null
  /** where the last shown record stands */
  key: string | null
  id: string | null
  /** rows found, one more than are shown if there is a next page */
  found: string
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

const compose = (kind: string, locale: Locale, query: ListQuery, list: string): Question => {
  const values: unknown[] = []
  const parameter = (value: unknown) => `$${values.push(value)}`
  const { key, cast, down } = orders[query.sort]
  const [by, direction] = [key(locale), down ? 'desc' : 'asc']
  const filters = filtersOf(kind, locale, query, parameter)
  const all = `select count(*) from delivery.views where ${filters.join(' and ')}`
  const total = query.total === 'true' ? `, (${all}) as total` : ''
  const place = query.after === undefined ? null : readCursor(list, query.after)
  const beyond =
    place === null ? [] : [`(${by}, id) ${down ? '<' : '>'} (${parameter(place.key)}${cast}, ${parameter(place.id)})`]
  const limit = parameter(query.limit)
  const text = `with page as materialized (
  select id, body, etag, tags, (${by})::text as key, row_number() over (order by ${by} ${direction}, id ${direction}) as n
  from delivery.views where ${[...filters, ...beyond].join(' and ')}
  order by ${by} ${direction}, id ${direction} limit ${stepOf(query.limit)})
select (select release from delivery.head) as head, count(*) as found,
  string_agg(body, ',' order by n) filter (where n <= ${limit}::int) as data,
  string_agg(etag, '' order by n) filter (where n <= ${limit}::int) as etags,
  string_agg(tags, ' ' order by n) filter (where n <= ${limit}::int) as tags,
  max(key) filter (where n = ${limit}::int) as key, max(id) filter (where n = ${limit}::int) as id${total}
from page`
  return { statement: { name: nameOf(locale, query), text }, values }
}

const longestTags = 6_000

/** Each record's tags once; a list too long for a header is purged with any release. */
const gatherTags = (tags: string): string => {
  const gathered = [...new Set(tags.split(' ')), 'release'].join(' ').trim()
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

/** A page of finished records, as the text of the answer. Throws a Refusal `invalid` for a cursor of another list. */
export const readList = async (
  reader: Reader,
  kind: string,
  locale: Locale,
  query: ListQuery,
  filters: string,
): Promise<Page> => {
  const list = `${kind} ${locale} ${filters}`
  const { statement, values } = compose(kind, locale, query, list)
  const [row] = await reader.read<Row & Record<string, unknown>>(statement, values)
  const url = `/v1/${kind}?`
  const isLast = row?.key == null || row.id === null || Number(row.found) <= query.limit
  const next = isLast
    ? null
    : url + spellList(query, locale, filters, writeCursor(list, { key: row.key ?? '', id: row.id ?? '' }))
  const release = row?.head ?? '0'
  const total = row?.total === undefined ? '' : `,"total":${row.total}`
  const links = JSON.stringify({ self: url + spellList(query, locale, filters), ...(next ? { next } : {}) })
  const around = `"meta":{"release":${release}${total}},"links":${links}}`
  const version = versionOf((row?.etags ?? '') + around)
  return { text: ['{"data":[', row?.data ?? '', `],${around}`], version, tags: gatherTags(row?.tags ?? ''), release }
}
