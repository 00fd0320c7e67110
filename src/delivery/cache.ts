import type { IncomingMessage } from 'node:http'
import { LRUCache } from 'lru-cache'
import { markHit, type Answer } from './answer'

/** The newest release that the public may see. */
export interface Edition {
  release: string
}

/** `live`: the database was seen just now. `frozen`: it is away, the cache answers meanwhile. `gone`: away for too long. */
export type Sight = 'live' | 'frozen' | 'gone'

/** As much of a request as the cache looks at. */
type Asked = Pick<IncomingMessage, 'url' | 'headers'>

export interface Cache {
  readonly sight: Sight
  readonly edition: Edition | null
  /** an answer to this very request */
  find(req: Asked): Answer | undefined
  /** an answer by its normalised key; remembers that this request asked for it */
  findByKey(req: Asked, key: string): Answer | undefined
  /** keeps what was read from `edition`, unless the cache has moved on since */
  keep(req: Asked, key: string, answer: Answer, edition: Edition | null, release: string): void
  /** whether /media may serve a file, as far as this edition knows */
  findFile(hash: string): boolean | undefined
  keepFile(hash: string, isPublic: boolean, edition: Edition | null): void
  /** the database was seen; another edition drops everything */
  see(edition: Edition): void
  lose(sight: 'frozen' | 'gone'): void
}

/** A request as it was spelled; the same in many spellings leads to one answer. */
const spellingOf = ({ url, headers }: Asked): string =>
  `${url}\n${headers['accept-language'] ?? ''}\n${headers['accept-encoding'] ?? ''}`

const longestSpelling = 600
const sizeOf = ({ body, headers }: Answer): number => body.length + 3 * headers.join('').length + 500

/** `bytes` bounds the answers kept; 0 keeps none. */
export const createCache = (bytes: number): Cache => {
  const answers = bytes > 0 ? new LRUCache<string, Answer>({ maxSize: bytes, sizeCalculation: sizeOf }) : null
  const keys = new LRUCache<string, string>({ max: 20_000 })
  const files = new LRUCache<string, boolean>({ max: 20_000 })
  let sight: Sight = 'gone'
  let edition: Edition | null = null

  const remember = (req: Asked, key: string) => {
    const spelling = spellingOf(req)
    if (spelling.length <= longestSpelling) keys.set(spelling, key)
  }
  return {
    get sight() {
      return sight
    },
    get edition() {
      return edition
    },
    find(req) {
      if (answers === null || sight === 'gone') return undefined
      const key = keys.get(spellingOf(req))
      return key === undefined ? undefined : answers.get(key)
    },
    findByKey(req, key) {
      if (answers === null || sight === 'gone') return undefined
      const answer = answers.get(key)
      if (answer) remember(req, key)
      return answer
    },
    keep(req, key, answer, readFrom, release) {
      if (answers === null || readFrom === null || readFrom !== edition || release !== edition.release) return
      answers.set(key, markHit(answer))
      remember(req, key)
    },
    findFile: (hash) => (sight === 'gone' ? undefined : files.get(hash)),
    keepFile(hash, isPublic, readFrom) {
      if (readFrom !== null && readFrom === edition) files.set(hash, isPublic)
    },
    see(seen) {
      sight = 'live'
      if (edition?.release === seen.release) return
      edition = seen
      answers?.clear()
      keys.clear()
      files.clear()
    },
    lose(next) {
      sight = next
    },
  }
}
