import type { SanitizedConfig } from 'payload'
import { decoyOf, type Canaries, type Crawler } from './canaries'
import type { Seeded } from './seed'
import type { Route } from './serve-inside'

/** Everything requests are made from. */
export interface Fixtures {
  config: SanitizedConfig
  routes: readonly Route[]
  canaries: Canaries
  seeded: Seeded
  /** a collection's private fields, as dot paths */
  privatePaths: (collection: string) => string[]
}

/** The text with every canary replaced by an unknown word; null if it contains none. */
export const withDecoys = (canaries: Canaries, as: Crawler) => {
  const tokens = canaries.from(as).map(({ token }) => token)
  const decoys = new Map(tokens.map((token) => [token, decoyOf(token)]))
  return (text: string): string => {
    let changed = text
    for (const [token, decoy] of decoys) if (changed.includes(token)) changed = changed.replaceAll(token, decoy)
    return changed
  }
}
