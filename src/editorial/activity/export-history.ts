import { stringify } from 'csv-stringify/sync'
import { headersWithCors, type PayloadRequest } from 'payload'
import type { HistoryEntry } from '../../audit'

/** Reads entries newest first below a number; returns none at the end. */
export type ReadBack = (before: number, limit: number) => Promise<HistoryEntry[]>

export type Format = 'csv' | 'json'

/** Columns as members of an entry; flat, for spreadsheets. */
const columns = [
  { key: 'number' },
  { key: 'at' },
  { key: 'who.as', header: 'who' },
  { key: 'who.id', header: 'who_id' },
  { key: 'what' },
  { key: 'about.kind', header: 'kind' },
  { key: 'about.id', header: 'id' },
  ...['from', 'to', 'revision', 'hash', 'comment', 'reason', 'release', 'request', 'side'].map((key) => ({ key })),
]

const page = 500

/** RFC 4180 in UTF-8 with a byte order mark; cells that look like formulas are escaped. */
const asCsv = (entries: readonly HistoryEntry[], isFirst: boolean): string =>
  stringify([...entries], {
    bom: isFirst,
    header: isFirst,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

const asJson = (entries: readonly HistoryEntry[], isFirst: boolean): string =>
  `${isFirst ? '{"entries":[' : entries.length > 0 ? ',' : ''}${entries.map((entry) => JSON.stringify(entry)).join(',')}${entries.length < page ? ']}\n' : ''}`

const written = { csv: asCsv, json: asJson }
const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' }

/** Streams a whole history as a file, newest first, page by page at the client's speed. */
export const respondWithFile = (req: PayloadRequest, readBack: ReadBack, format: Format, name: string): Response => {
  const encoder = new TextEncoder()
  let before: number | undefined
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const entries = await readBack(before ?? Number.MAX_SAFE_INTEGER, page)
      const text = written[format](entries, before === undefined)
      before = entries.at(-1)?.number ?? 0
      if (text !== '') controller.enqueue(encoder.encode(text))
      if (entries.length < page) controller.close()
    },
  })
  const headers = new Headers({
    'cache-control': 'no-store',
    'content-type': types[format],
    'content-disposition': `attachment; filename="${name}.${format}"`,
    vary: 'Accept',
  })
  return new Response(body, { headers: headersWithCors({ headers, req }) })
}
