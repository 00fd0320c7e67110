import { stringify } from 'csv-stringify/sync'
import { headersWithCors, type PayloadRequest } from 'payload'
import type { ToldDeed } from '../../history'

/** Deeds newest first, below a number; none where there are no more. */
export type ReadBack = (before: number, limit: number) => Promise<ToldDeed[]>

export type Format = 'csv' | 'json'

const rowOf = ({ who, about, ...deed }: ToldDeed) => ({
  number: deed.number,
  at: deed.at,
  who: who.as,
  who_id: who.id,
  what: deed.what,
  kind: about.kind,
  id: about.id,
  from: deed.from,
  to: deed.to,
  revision: deed.revision,
  hash: deed.hash,
  comment: deed.comment,
  reason: deed.reason,
  release: deed.release,
  request: deed.request,
})

const columns = [
  'number',
  'at',
  'who',
  'who_id',
  'what',
  'kind',
  'id',
  'from',
  'to',
  'revision',
  'hash',
  'comment',
  'reason',
  'release',
  'request',
]

const page = 500

/** RFC 4180, in UTF-8 as spreadsheets know it; what would be taken for a formula there is text. */
const asCsv = (deeds: readonly ToldDeed[], isFirst: boolean): string =>
  stringify(deeds.map(rowOf), {
    bom: isFirst,
    header: isFirst,
    columns,
    escape_formulas: true,
    record_delimiter: 'windows',
  })

const asJson = (deeds: readonly ToldDeed[], isFirst: boolean): string =>
  `${isFirst ? '{"entries":[' : deeds.length > 0 ? ',' : ''}${deeds.map((deed) => JSON.stringify(deed)).join(',')}${deeds.length < page ? ']}\n' : ''}`

const written = { csv: asCsv, json: asJson }
const types = { csv: 'text/csv; charset=utf-8; header=present', json: 'application/json; charset=utf-8' }

/** The whole of a history as a file, newest first: read and sent page by page, as fast as it is taken. */
export const answerFile = (req: PayloadRequest, readBack: ReadBack, format: Format, name: string): Response => {
  const encoder = new TextEncoder()
  let before: number | undefined
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const deeds = await readBack(before ?? Number.MAX_SAFE_INTEGER, page)
      const text = written[format](deeds, before === undefined)
      before = deeds.at(-1)?.number ?? 0
      if (text !== '') controller.enqueue(encoder.encode(text))
      if (deeds.length < page) controller.close()
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
