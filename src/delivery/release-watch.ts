import type { Cache } from './cache'
import type { Reader } from './reader'

const interval = 500
/** How long the cache serves alone while the database is unreachable, in milliseconds. */
export const longestDegraded = 60_000

export interface ReleaseWatch {
  /** reads the head now: afterwards the cache knows every release committed earlier */
  look(): Promise<void>
  stop(): void
}

interface WatchOptions {
  reader: Pick<Reader, 'readGeneration'>
  cache: Cache
  log: { warn(message: string): void; info(message: string): void }
  now?: () => number
}

/** Polls delivery.head twice a second: a standby cannot LISTEN, and poolers break LISTEN. */
export const watchReleases = ({ reader, cache, log, now = Date.now }: WatchOptions): ReleaseWatch => {
  let seenAt = now()
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      const generation = await reader.readGeneration()
      seenAt = now()
      if (cache.connection === 'degraded' || (cache.connection === 'down' && cache.generation))
        log.info('The delivery database is reachable again.')
      cache.onConnected(generation)
    } catch {
      if (cache.connection === 'connected') log.warn('The delivery database is unreachable: serving from the cache.')
      cache.onDisconnected(now() - seenAt > longestDegraded ? 'down' : 'degraded')
    }
  }
  const poll = async () => {
    await look()
    if (!isStopped) timer = setTimeout(() => void poll(), interval).unref()
  }
  timer = setTimeout(() => void poll(), interval).unref()
  return {
    look,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
