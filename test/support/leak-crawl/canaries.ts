import { randomBytes } from 'node:crypto'

/** Nobody logged in, an editor of another institution, and a person with an account and no membership. */
export const outsiders = ['anonymous', 'stranger', 'unaffiliated'] as const

/** A program that reads what is published, one that reads what is in preparation, and a translator. */
export const insiders = ['client', 'previewer', 'translator'] as const

/** A steward of another institution, who writes as one: what they may read, an editor there is asked about. */
export const writers = ['neighbour'] as const

/** Who crawls. */
export const crawlers = [...outsiders, ...writers, ...insiders] as const
export type Crawler = (typeof crawlers)[number]

/** Who may read what is in preparation: for them a canary is what stays private, and what is no record at all. */
const behindPreparation: Readonly<Partial<Record<Crawler, RegExp>>> = {
  previewer:
    /· private |^(account|session|membership|second factor|key|version) |^a directory|^the (password|secret|metadata)/,
  // what their institution was offered
  neighbour: /^(?!(an )?offered )/,
  translator:
    /· private |^(account|session|membership|second factor|key) |^a directory|^the (password|secret|metadata)/,
}

/** Something that nobody below may come to know, unless named in `known`. */
export interface Canary {
  token: string
  /** where it was put, in words */
  what: string
  known: readonly Crawler[]
}

/** What a private field of a record that can be read holds: asked for by filters and sorts. */
export interface Secret {
  collection: string
  /** dot path, as `where` has it */
  path: string
  token: string
}

export interface Canaries {
  /** makes a word that is nowhere else, and remembers what it marks */
  word: (what: string, knownTo?: readonly Crawler[]) => string
  /** remembers an id, hash, address or name that is there already */
  keep: (token: string, what: string, knownTo?: readonly Crawler[]) => string
  /** the ids of records that are not public, by collection, for the addresses that take one */
  hide: (collection: string, id: string, what: string, knownTo?: readonly Crawler[]) => string
  hidden: (collection: string, from: Crawler) => string[]
  all: () => Canary[]
  from: (crawler: Crawler) => Canary[]
}

/** Every word of ours begins so: nothing else in the exhibit does. */
export const canaryPrefix = 'zqcanary'

/** A word like a canary that stands nowhere: what it is answered is what a canary must be answered. */
export const decoyOf = (token: string): string => {
  const hex = randomBytes(32).toString('hex')
  if (/^[0-9a-f]{8}-/.test(token))
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
  if (/^[0-9a-f]{64}$/.test(token)) return hex
  if (token.includes('@')) return `${hex.slice(0, 10)}${token.slice(token.indexOf('@'))}`
  return token.startsWith(canaryPrefix) ? `${canaryPrefix}${hex.slice(0, 12)}` : `${hex.slice(0, 8)}${token.slice(8)}`
}

const lastPart = (what: string) => what.split(' · ').at(-1) ?? ''

/** `isPrivate`: whether a field is, by its path; a group is where something in it is. */
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
