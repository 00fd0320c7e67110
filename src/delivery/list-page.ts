import type { Locale } from '../languages/languages'
import { versionOf } from './response'
import { writeCursor } from './list-cursor'
import { pick, unpack } from './packed-columns'
import { spellList, type ListQuery } from './query'

/** One record of a page. `about`: etag, tags, id, sort key, head, and the total of all pages when it was asked for. */
export interface Row {
  about: string
  body: string
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
  const chunks = ['{"data":[']
  for (const { body } of rows) {
    // a piece of its own: joined to the body it would be a copy of it
    if (chunks.length > 1) chunks.push(',')
    chunks.push(body)
  }
  return chunks
}

/** The rows as one answer; `first`: what tells of the list, with rows or without. */
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
