import type { Cache } from './cache'
import type { Reader } from './reader'

const interval = 500
/** How long the frozen cache stands in for a database that is away, in milliseconds. */
export const longestFreeze = 60_000

export interface HeadWatch {
  /** reads the head now; after it the cache knows every release that was committed before */
  look(): Promise<void>
  stop(): void
}

interface Watched {
  reader: Pick<Reader, 'readEdition'>
  cache: Cache
  log: { warn(message: string): void; info(message: string): void }
  now?: () => number
}

/** Reads delivery.head twice a second: a standby cannot LISTEN, and poolers break it. */
export const watchHead = ({ reader, cache, log, now = Date.now }: Watched): HeadWatch => {
  let seenAt = now()
  let isStopped = false
  let timer: NodeJS.Timeout | undefined

  const look = async () => {
    try {
      const edition = await reader.readEdition()
      seenAt = now()
      if (cache.sight === 'frozen' || (cache.sight === 'gone' && cache.edition))
        log.info('The delivery database is back.')
      cache.see(edition)
    } catch {
      if (cache.sight === 'live') log.warn('The delivery database is away: answering from the frozen cache.')
      cache.lose(now() - seenAt > longestFreeze ? 'gone' : 'frozen')
    }
  }
  const lookAgain = async () => {
    await look()
    if (!isStopped) timer = setTimeout(() => void lookAgain(), interval).unref()
  }
  timer = setTimeout(() => void lookAgain(), interval).unref()
  return {
    look,
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}
