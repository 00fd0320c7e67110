import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { withHitHeader, type EncodedResponse } from './response'

/** The newest public release. */
export interface Generation {
  release: string
}

/**
 * `connected`: the database answered just now. `degraded`: it does not answer, the cache serves alone. `down`: the
 * database has not answered for too long.
 */
export type ConnectionState = 'connected' | 'degraded' | 'down'

/** The part of a request that the cache reads. */
type CacheableRequest = Pick<IncomingMessage, 'url' | 'headers'>

export interface Cache {
  readonly connection: ConnectionState
  readonly generation: Generation | null
  /** a response to exactly this request */
  find(req: CacheableRequest): EncodedResponse | undefined
  /** a response by its normalised key; stores the request's spelling as an alias of the key */
  findByKey(req: CacheableRequest, key: string): EncodedResponse | undefined
  /** caches what was read from `generation`, unless the cache has moved on since */
  keep(
    req: CacheableRequest,
    key: string,
    response: EncodedResponse,
    generation: Generation | null,
    release: string,
  ): void
  /** whether /media may serve a file, as far as this generation knows */
  findFile(hash: string): boolean | undefined
  keepFile(hash: string, isPublic: boolean, generation: Generation | null): void
  /** the database answered; a new generation empties the cache */
  onConnected(generation: Generation): void
  onDisconnected(connection: 'degraded' | 'down'): void
}

/** A request as it was spelled. Several spellings share one response. */
const spellingOf = ({ url, headers }: CacheableRequest): string =>
  `${url}\n${headers['accept-language'] ?? ''}\n${headers['accept-encoding'] ?? ''}`

const longestSpelling = 600
const sizeOf = ({ body, headers }: EncodedResponse): number => body.length + 3 * headers.join('').length + 500

/** `bytes` bounds the size of the cached responses; 0 disables the cache. */
export const createCache = (bytes: number): Cache => {
  const responses =
    bytes > 0 ? new LRUCache<string, EncodedResponse>({ maxSize: bytes, sizeCalculation: sizeOf }) : null
  const keys = new LRUCache<string, string>({ max: 20_000 })
  const files = new LRUCache<string, boolean>({ max: 20_000 })
  let connection: ConnectionState = 'down'
  let generation: Generation | null = null

  const memoizeKey = (req: CacheableRequest, key: string) => {
    const spelling = spellingOf(req)
    if (spelling.length <= longestSpelling) keys.set(spelling, key)
  }
  return {
    get connection() {
      return connection
    },
    get generation() {
      return generation
    },
    find(req) {
      if (responses === null || connection === 'down') return undefined
      const key = keys.get(spellingOf(req))
      return key === undefined ? undefined : responses.get(key)
    },
    findByKey(req, key) {
      if (responses === null || connection === 'down') return undefined
      const response = responses.get(key)
      if (response) memoizeKey(req, key)
      return response
    },
    keep(req, key, response, readFrom, release) {
      if (responses === null || readFrom === null || readFrom !== generation || release !== generation.release) return
      responses.set(key, withHitHeader(response))
      memoizeKey(req, key)
    },
    findFile: (hash) => (connection === 'down' ? undefined : files.get(hash)),
    keepFile(hash, isPublic, readFrom) {
      if (readFrom !== null && readFrom === generation) files.set(hash, isPublic)
    },
    onConnected(latest) {
      connection = 'connected'
      if (generation?.release === latest.release) return
      generation = latest
      responses?.clear()
      keys.clear()
      files.clear()
    },
    onDisconnected(state) {
      connection = state
    },
  }
}
