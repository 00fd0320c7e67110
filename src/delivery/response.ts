import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Encoding } from './negotiate'

/** An encoded response, sent unchanged to every request for it. */
export interface EncodedResponse {
  status: number
  /** strong; empty if there is nothing to compare */
  etag: string
  /** flat: name, value, name, value */
  headers: string[]
  /** index in `headers` of the first header that a 304 repeats (RFC 9110 §15.4.5) */
  repeated: number
  body: Buffer
}

const exposed =
  'ETag, Content-Language, Cache-Status, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset'

/** Headers of every delivery response; they allow browsers to read it from other origins. */
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

/** A version for a text: a hash of it. */
export const versionOf = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

interface Parts {
  text: readonly string[]
  /** identifies this text among all texts of its path; base64, dots */
  version: string
  locale: string
  tags: string
  encoding: Encoding
}

const compress = promisify(gzip)
/** Compressing a shorter body saves no packet. */
const worthCompressing = 1_400

/** Writes all chunks to one buffer: joining them would allocate a second string of the same length. */
const join = (chunks: readonly string[]): Buffer => {
  const buffer = Buffer.allocUnsafeSlow(chunks.reduce((length, chunk) => length + Buffer.byteLength(chunk), 0))
  let at = 0
  for (const chunk of chunks) at += buffer.write(chunk, at)
  return buffer
}

/** Sends `text` unchanged and never parses it. A strong ETag differs between encodings (RFC 9110 §8.8.3.3). */
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

/** Redirects to a record's current path (RFC 9110 §15.4.9). */
export const encodeRedirect = (location: string): EncodedResponse => ({
  status: 308,
  etag: '',
  headers: ['location', location, 'content-length', '0', ...caching],
  repeated: 0,
  body: Buffer.alloc(0),
})

/** The same response, marked as a cache hit (RFC 9211 §2). */
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

/**
 * While the database is unreachable, caches downstream must revalidate: otherwise a takedown could exceed its promised
 * delay.
 */
const withStaleHeaders = (headers: readonly string[]): string[] => {
  const kept = headers.filter((_, n) => !['cache-control', 'cache-status'].includes(headers[n - (n % 2)] ?? ''))
  return [...kept, 'cache-control', 'public, no-cache', 'cache-status', `${cacheName}; hit; detail=stale`]
}

/** Writes the response, or 304 if the client has it; returns the status. `isStale`: the database is unreachable. */
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
