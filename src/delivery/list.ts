import { languages, type Locale } from '../languages/languages'
import { followSlugs } from './list-former-slugs'
import type { Filter } from './list-filters'
import { firstDay, lastDay, spellFilters, type ListQuery, type SortOrder } from './query'
import { readCursor } from './list-cursor'
import { bindPage, type Page, type Row } from './list-page'
import { pack } from './packed-columns'
import type { Reader, Statement } from './reader'

/** Sort orders. Each has its own index; `cast` parses the cursor's text. */
const orders: Record<SortOrder, { key: (locale: Locale) => string; cast: string; down: boolean }> = {
  '-published': { key: () => 'published_at', cast: '::timestamptz', down: true },
  date: { key: () => `coalesce(date_from, 'infinity'::date)`, cast: '::date', down: false },
  '-date': { key: () => `coalesce(date_from, '-infinity'::date)`, cast: '::date', down: true },
  title: { key: (locale) => `title collate "${languages[locale].collation}"`, cast: '', down: false },
}

const visible = '(visible_from is null or visible_from <= now())'

type Parameter = (value: unknown) => string

const filtersOf = (kind: string, locale: Locale, query: ListQuery, parameter: Parameter): string[] => {
  const terms = Object.entries(query.filters).flatMap(([name, slugs]) => slugs.map((slug) => `${name}:${slug}`))
  return [
    `kind = ${parameter(kind)}`,
    // a literal, not a parameter: each language has its own index
    `locale = '${locale}'`,
    visible,
    ...(terms.length > 0 ? [`terms @> ${parameter(terms)}::text[]`] : []),
    // Date ranges match when they overlap. A range without an end is open; a record without dates matches no range.
    ...(query.from || query.to ? ['coalesce(date_from, date_to) is not null'] : []),
    ...(query.from ? [`coalesce(date_to, 'infinity'::date) >= ${parameter(firstDay(query.from))}::date`] : []),
    ...(query.to ? [`coalesce(date_from, '-infinity'::date) <= ${parameter(lastDay(query.to))}::date`] : []),
  ]
}

/** The number of rows to read. It is a literal: with a parameter Postgres would plan every request anew. */
const stepOf = (limit: number) => [21, 51, 101].find((step) => step > limit) ?? 101

/** The statement's name contains every choice its text depends on, because it is prepared once under that name. */
const nameOf = (locale: Locale, query: ListQuery): string => {
  const has = (name: keyof ListQuery) => (query[name] === undefined ? '' : ` ${name}`)
  const hasTerms = Object.keys(query.filters).length > 0 ? ' terms' : ''
  const total = query.total === 'true' ? ' total' : ''
  return `list ${locale} ${query.sort}${hasTerms}${has('from')}${has('to')}${has('after')}${total} ${stepOf(query.limit)}`
}

interface Question {
  statement: Statement
  values: unknown[]
}

/** Builds the query of the page and the query to run if the page is empty. */
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

type Found = Row & Record<string, unknown>

/**
 * Reads a page of stored records as the text of the response. Throws ApiError `invalid` for a cursor of another list.
 */
export const readList = async (
  reader: Reader,
  kind: string,
  locale: Locale,
  query: ListQuery,
  filters: string,
  known: readonly Filter[],
): Promise<Page> => {
  const cursorScope = `${kind} ${locale} ${filters}`
  const { page, empty } = compose(kind, locale, query, cursorScope)
  const found = await reader.read<Found>(page.statement, page.values)
  if (found.length > 0) return bindPage(kind, locale, query, filters, found, found[0])
  const current = await followSlugs(reader, known, query)
  if (current === null) {
    const [none] = await reader.read<Found>(empty.statement, empty.values)
    return bindPage(kind, locale, query, filters, [], none)
  }
  // a cursor continues the list it was issued for, even if slugs have changed since
  const now = compose(kind, locale, current, cursorScope)
  const followed = await reader.read<Found>(now.page.statement, now.page.values)
  const [first] = followed.length > 0 ? followed : await reader.read<Found>(now.empty.statement, now.empty.values)
  return bindPage(kind, locale, current, spellFilters(current), followed, first)
}
