import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Encoding } from './negotiate'

/** A finished answer: written as it stands, as often as it is asked for. Headers are flat: name, value, name, value. */
export interface Answer {
  status: number
  etag: string
  headers: string[]
  /** the same, for an answer that comes from the cache */
  hitHeaders: string[]
  /** for 304: what RFC 9110 §15.4.5 wants repeated, and no body */
  unchangedHeaders: string[]
  body: Buffer
}

/** What a browser page elsewhere needs, and what every answer of this plane carries. */
export const publicHeaders = [
  ['access-control-allow-origin', '*'],
  [
    'access-control-expose-headers',
    'ETag, Content-Language, Cache-Status, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset',
  ],
  ['x-content-type-options', 'nosniff'],
] as const

export const cacheControl = 'public, max-age=60, stale-while-revalidate=30'
const cacheName = 'vitrine'

interface Parts {
  text: string
  locale?: string
  tags: string
  encoding: Encoding
  contentType?: string
}

const compress = promisify(gzip)
/** Below this a compressed answer is not smaller on the wire. */
const worthCompressing = 1_400

/** A strong validator: equal exactly when the bytes are, so it differs between encodings. */
const etagOf = (text: string, isCompressed: boolean): string =>
  `"${createHash('sha1').update(text).digest('base64url')}${isCompressed ? '-gzip' : ''}"`

/** `text` is sent as it is; it is never parsed here. */
export const finishAnswer = async ({ text, locale, tags, encoding, contentType }: Parts): Promise<Answer> => {
  const isCompressed = encoding === 'gzip' && text.length > worthCompressing
  const body = isCompressed ? await compress(text) : Buffer.from(text)
  const etag = etagOf(text, isCompressed)
  const unchangedHeaders = [
    ...['etag', etag, 'cache-control', cacheControl],
    ...['vary', 'Accept-Language, Accept-Encoding', 'cache-tag', tags, 'surrogate-key', tags],
    ...publicHeaders.flat(),
  ]
  const headers = [
    ...['content-type', contentType ?? 'application/json; charset=utf-8', 'content-length', String(body.length)],
    ...(locale ? ['content-language', locale] : []),
    ...(isCompressed ? ['content-encoding', 'gzip'] : []),
    ...unchangedHeaders,
  ]
  const hitHeaders = [...headers, 'cache-status', `${cacheName}; hit`]
  return { status: 200, etag, headers, hitHeaders, unchangedHeaders, body }
}

/** Sends readers on to where a record is now (RFC 9110 §15.4.9). */
export const finishRedirect = (location: string): Answer => {
  const unchangedHeaders = [
    'cache-control',
    cacheControl,
    'vary',
    'Accept-Language, Accept-Encoding',
    ...publicHeaders.flat(),
  ]
  const headers = ['location', location, 'content-length', '0', ...unchangedHeaders]
  return { status: 308, etag: '', headers, hitHeaders: headers, unchangedHeaders, body: Buffer.alloc(0) }
}

/** RFC 9110 §13.1.2: a list of entity tags, compared weakly. */
export const isUnchanged = (ifNoneMatch: string | undefined, { etag }: Answer): boolean => {
  if (ifNoneMatch === undefined || etag === '') return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** While the database is away a cache further out must ask again, or a takedown would outlive its promise (RFC 9211 §2). */
const staleHeaders = (headers: readonly string[]): string[] => {
  const kept = headers.flatMap((value, n) => {
    const name = n % 2 === 0 ? value : headers[n - 1]
    return name === 'cache-control' || name === 'cache-status' ? [] : [value]
  })
  return [...kept, 'cache-control', 'public, no-cache', 'cache-status', `${cacheName}; hit; detail=stale`]
}

export type Freshness = 'new' | 'hit' | 'stale'

/** Writes the answer, or 304 where the reader has it; returns the status. */
export const writeAnswer = (
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  freshness: Freshness,
): number => {
  const unchanged = isUnchanged(req.headers['if-none-match'], answer)
  const status = unchanged ? 304 : answer.status
  const headers = unchanged ? answer.unchangedHeaders : freshness === 'new' ? answer.headers : answer.hitHeaders
  res.writeHead(status, freshness === 'stale' ? staleHeaders(headers) : headers)
  if (unchanged || req.method === 'HEAD') res.end()
  else res.end(answer.body)
  return status
}
