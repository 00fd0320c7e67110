import type { Locale } from '../languages/languages'
import { versionOf } from './response'
import { writeCursor } from './list-cursor'
import { pick, unpack } from './packed-columns'
import { spellList, type ListQuery } from './query'

/** One record of a page. `about`: etag, tags, id, sort key, head, and the total of all pages if it was requested. */
export interface Row {
  about: string
  body: string
}

const longestTags = 6_000

/**
 * Collects the tags of all records without duplicates. A list with too many tags for a header is purged by every
 * release.
 */
const gatherTags = (rows: readonly Row[]): string => {
  const gathered = new Set<string>()
  for (const { about } of rows) for (const tag of pick(about, 1).split(' ')) gathered.add(tag)
  const text = [...gathered, 'release'].join(' ').trim()
  return text.length > longestTags ? 'release' : text
}

export interface Page {
  /** the text in chunks, written one after another */
  text: string[]
  /** a hash of the text */
  version: string
  tags: string
  release: string
}

/** The stored bodies, joined by commas. */
const between = (rows: readonly Row[]): string[] => {
  const chunks = ['{"data":[']
  for (const { body } of rows) {
    // a chunk of its own: concatenation would copy the body
    if (chunks.length > 1) chunks.push(',')
    chunks.push(body)
  }
  return chunks
}

/** Joins the rows to one response. `first` holds the columns about the list itself, also when there are no rows. */
export const bindPage = (
  kind: string,
  locale: Locale,
  query: ListQuery,
  filters: string,
  found: readonly Row[],
  first: Row | undefined,
): Page => {
  const pageRows = found.slice(0, query.limit)
  const last = found.length > query.limit ? pageRows.at(-1) : undefined
  const [, , , , release = '0', count = ''] = unpack(first?.about ?? '')
  const [, , id = '', key = ''] = unpack(last?.about ?? '')
  const url = `/v1/${kind}?`
  const next = last && url + spellList(query, locale, filters, writeCursor(`${kind} ${locale} ${filters}`, { key, id }))
  const total = count ? `,"total":${count}` : ''
  const links = JSON.stringify({ self: url + spellList(query, locale, filters), ...(next ? { next } : {}) })
  const around = `"meta":{"release":${release}${total}},"links":${links}}`
  const version = versionOf(pageRows.map(({ about }) => pick(about, 0)).join() + around)
  return { text: [...between(pageRows), `],${around}`], version, tags: gatherTags(pageRows), release }
}
