import type { SanitizedConfig } from 'payload'
import { decoyOf, type Canaries, type Crawler } from './canaries'
import type { Seeded } from './seed'
import type { Route } from './serve-inside'

/** All that questions are made of. */
export interface Fixtures {
  config: SanitizedConfig
  routes: readonly Route[]
  canaries: Canaries
  seeded: Seeded
  /** the private fields of a collection, as dot paths */
  privatePaths: (collection: string) => string[]
}

/** The same text with every canary in it replaced by a word that is nowhere; null: there is none in it. */
export const withDecoys = (canaries: Canaries, as: Crawler) => {
  const tokens = canaries.from(as).map(({ token }) => token)
  const decoys = new Map(tokens.map((token) => [token, decoyOf(token)]))
  return (text: string): string => {
    let changed = text
    for (const [token, decoy] of decoys) if (changed.includes(token)) changed = changed.replaceAll(token, decoy)
    return changed
  }
}
