import { decoyOf, type Crawler } from './canaries'
import type { Fixtures } from './fixtures'
import type { Pair, Question } from './request'

/** Crawlers who may write something of their own: others are rejected anyway, and tested less. */
export const writes = (as: Crawler) => as === 'stranger' || as === 'neighbour'

export type Written = Pick<Question, 'path' | 'body' | 'headers' | 'then' | 'file'>

/** Two writes that differ in one value: the first is an existing one, the second is unknown. */
export const pair = (
  as: Crawler,
  method: string,
  pattern: string,
  [one, other]: readonly [Written, Written],
  reveals: string,
  isAlone = false,
): Pair => {
  const base = { as, method, surface: `${method} ${pattern}, a guess` }
  return { one: { ...base, ...one }, other: { ...base, ...other }, tells: reveals, isWrite: true, isAlone }
}

export const both = (token: string, make: (token: string) => Written): readonly [Written, Written] => [
  make(token),
  make(decoyOf(token)),
]

export const json = (value: object): Pick<Written, 'body'> => ({ body: JSON.stringify(value) })

export const kindsOf = ({ config }: Fixtures) => config.collections.map(({ slug }) => slug)
