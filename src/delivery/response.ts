import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Encoding } from './negotiate'

/** A finished answer: written as it stands, as often as it is asked for. */
export interface EncodedResponse {
  status: number
  /** strong; empty where there is nothing to compare */
  etag: string
  /** flat: name, value, name, value */
  headers: string[]
  /** where in `headers` those begin that a 304 repeats (RFC 9110 §15.4.5) */
  repeated: number
  body: Buffer
}

const exposed =
  'ETag, Content-Language, Cache-Status, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset'

/** What a browser page elsewhere needs, and what every answer of this plane carries. */
export const publicHeaders = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': exposed,
  'x-content-type-options': 'nosniff',
} as const

const caching = [
  ...['cache-control', 'public, max-age=60, stale-while-revalidate=30', 'vary', 'Accept-Language, Accept-Encoding'],
  ...Object.entries(publicHeaders).flat(),
]
const cacheName = 'vitrine'

/** A name for a text: equal exactly when the text is. */
export const versionOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

interface Parts {
  text: readonly string[]
  /** names this text among all that its address ever answers; base64, dots */
  version: string
  locale: string
  tags: string
  encoding: Encoding
}

const compress = promisify(gzip)
/** Below this a compressed answer is not smaller on the wire. */
const worthCompressing = 1_400

/** Into one buffer at once: a joined string would be as long again, and thrown away. */
const join = (chunks: readonly string[]): Buffer => {
  const buffer = Buffer.allocUnsafeSlow(chunks.reduce((length, chunk) => length + Buffer.byteLength(chunk), 0))
  let at = 0
  for (const chunk of chunks) at += buffer.write(chunk, at)
  return buffer
}

/** `text` is sent as it is; it is never parsed here. A strong ETag differs between encodings (RFC 9110 §8.8.3.3). */
export const encodeResponse = async ({ text, version, locale, tags, encoding }: Parts): Promise<EncodedResponse> => {
  const bytes = join(text)
  const isCompressed = encoding === 'gzip' && bytes.length > worthCompressing
  const body = isCompressed ? await compress(bytes) : bytes
  const etag = isCompressed ? `"${version}.gzip"` : `"${version}"`
  const headers = ['content-type', 'application/json; charset=utf-8', 'content-length', String(body.length)]
  headers.push('content-language', locale)
  if (isCompressed) headers.push('content-encoding', 'gzip')
  const repeated = headers.length
  headers.push('etag', etag, 'cache-tag', tags, 'surrogate-key', tags, ...caching)
  return { status: 200, etag, headers, repeated, body }
}

/** Sends readers on to where a record is now (RFC 9110 §15.4.9). */
export const encodeRedirect = (location: string): EncodedResponse => ({
  status: 308,
  etag: '',
  headers: ['location', location, 'content-length', '0', ...caching],
  repeated: 0,
  body: Buffer.alloc(0),
})

/** The same answer as a cache gives it (RFC 9211 §2). */
export const withHitHeader = (response: EncodedResponse): EncodedResponse => ({
  ...response,
  headers: [...response.headers, 'cache-status', `${cacheName}; hit`],
})

/** RFC 9110 §13.1.2: a list of entity tags, compared weakly. */
export const isUnchanged = (ifNoneMatch: string | undefined, { etag }: EncodedResponse): boolean => {
  if (ifNoneMatch === undefined || etag === '') return false
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true
  return ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

/** While the database is away a cache further out must ask again, or a takedown would outlive its promise. */
const withStaleHeaders = (headers: readonly string[]): string[] => {
  const kept = headers.filter((_, n) => !['cache-control', 'cache-status'].includes(headers[n - (n % 2)] ?? ''))
  return [...kept, 'cache-control', 'public, no-cache', 'cache-status', `${cacheName}; hit; detail=stale`]
}

/** Writes the answer, or 304 where the reader has it; returns the status. `isStale`: the database is away. */
export const writeResponse = (
  req: IncomingMessage,
  res: ServerResponse,
  response: EncodedResponse,
  isStale: boolean,
): number => {
  const unchanged = isUnchanged(req.headers['if-none-match'], response)
  const status = unchanged ? 304 : response.status
  const headers = unchanged ? response.headers.slice(response.repeated) : response.headers
  res.writeHead(status, isStale ? withStaleHeaders(headers) : headers)
  if (unchanged || req.method === 'HEAD') res.end()
  else res.end(response.body)
  return status
}
