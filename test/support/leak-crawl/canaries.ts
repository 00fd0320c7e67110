import { randomBytes } from 'node:crypto'

/** Anonymous, an editor of another institution, and a user without a membership. */
export const outsiders = ['anonymous', 'stranger', 'unaffiliated'] as const

/** An API client that reads published records, one that previews drafts, and a translator. */
export const insiders = ['client', 'previewer', 'translator'] as const

/** A steward of another institution, who also writes; their reads are covered by its editor's. */
export const writers = ['neighbour'] as const

/** All crawlers. */
export const crawlers = [...outsiders, ...writers, ...insiders] as const
export type Crawler = (typeof crawlers)[number]

/** Readers of drafts: their canaries are private fields, and data outside records. */
const behindPreparation: Readonly<Partial<Record<Crawler, RegExp>>> = {
  previewer:
    /· private |^(account|session|membership|second factor|key|version) |^a directory|^the (password|secret|metadata)/,
  // what their institution was offered
  neighbour: /^(?!(an )?offered )/,
  translator:
    /· private |^(account|session|membership|second factor|key) |^a directory|^the (password|secret|metadata)/,
}

/** A value that no crawler may learn, except those in `known`. */
export interface Canary {
  token: string
  /** a description of its position */
  what: string
  known: readonly Crawler[]
}

/** The value of a private field of a readable record, used in filters and sorts. */
export interface Secret {
  collection: string
  /** dot path, as in `where` */
  path: string
  token: string
}

export interface Canaries {
  /** creates a unique word, and records what it marks */
  word: (what: string, knownTo?: readonly Crawler[]) => string
  /** records an existing id, hash, address or name */
  keep: (token: string, what: string, knownTo?: readonly Crawler[]) => string
  /** the ids of records that are not public, by collection, for paths with an id */
  hide: (collection: string, id: string, what: string, knownTo?: readonly Crawler[]) => string
  hidden: (collection: string, from: Crawler) => string[]
  all: () => Canary[]
  from: (crawler: Crawler) => Canary[]
}

/** The unique prefix of every canary. */
export const canaryPrefix = 'zqcanary'

/** A word like a canary that exists nowhere: a canary must get the same response. */
export const decoyOf = (token: string): string => {
  const hex = randomBytes(32).toString('hex')
  if (/^[0-9a-f]{8}-/.test(token))
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  if (/^[0-9a-f]{64}$/.test(token)) return hex
  if (token.includes('@')) return `${hex.slice(0, 10)}${token.slice(token.indexOf('@'))}`
  return token.startsWith(canaryPrefix) ? `${canaryPrefix}${hex.slice(0, 12)}` : `${hex.slice(0, 8)}${token.slice(8)}`
}

const lastPart = (what: string) => what.split(' · ').at(-1) ?? ''

/** `isPrivate`: whether a path is private; a group is if a field in it is. */
export const createCanaries = (isPrivate: (path: string) => boolean): Canaries => {
  const canaries = new Map<string, Canary>()
  const ids: { collection: string; id: string }[] = []
  const keep: Canaries['keep'] = (token, what, knownTo = []) => {
    if (!canaries.has(token)) canaries.set(token, { token, what, known: knownTo })
    return token
  }
  const isKnownTo = ({ known: knownTo, what }: Canary, crawler: Crawler): boolean => {
    const behind = behindPreparation[crawler]
    if (crawler === 'neighbour' && knownTo.includes('stranger')) return true
    return knownTo.includes(crawler) || (behind !== undefined && !behind.test(what) && !isPrivate(lastPart(what)))
  }
  const from: Canaries['from'] = (crawler) => [...canaries.values()].filter((canary) => !isKnownTo(canary, crawler))
  return {
    word: (what, knownTo) => keep(`${canaryPrefix}${randomBytes(6).toString('hex')}`, what, knownTo),
    keep,
    hide: (collection, id, what, knownTo) => {
      ids.push({ collection, id })
      return keep(id, what, knownTo)
    },
    hidden: (collection, crawler) =>
      ids.flatMap(({ id, collection: of }) => {
        const canary = canaries.get(id)
        return of === collection && canary !== undefined && !isKnownTo(canary, crawler) ? [id] : []
      }),
    all: () => [...canaries.values()],
    from,
  }
}
