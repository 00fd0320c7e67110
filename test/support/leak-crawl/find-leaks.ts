import { createHash } from 'node:crypto'
import { canaryPrefix, type Canary, type Crawler } from './canaries'
import { describe, type Pair, type Question, type Reply } from './request'

export interface Finding {
  as: Crawler
  surface: string
  /** what leaked */
  what: string
  /** the request that leaked it */
  by: string
}

const tokenPattern = new RegExp(`${canaryPrefix}[0-9a-f]{12}`, 'gi')
const uuids = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi
const hashes = /[0-9a-f]{64}/gi
const opaque = /[A-Za-z0-9_-]{24,600}/g

/** Cursors and tokens are base64url: their contents are searched too. */
const unpack = (text: string) =>
  (text.match(opaque) ?? []).map((one) => Buffer.from(one, 'base64url').toString('latin1'))

const isPatterned = ({ token }: Canary) =>
  [tokenPattern, uuids, hashes].some((pattern) => token.match(pattern)?.[0]?.length === token.length)

const hashOf = (file?: Buffer) => (file ? createHash('sha256').update(file).digest('hex') : '')

/** Finds canaries in a response. `canaries`: everything this reader may not know. */
export const watchFor = (canaries: readonly Canary[]) => {
  const patterned = new Map(canaries.filter(isPatterned).map((one) => [one.token.toLowerCase(), one]))
  const plain = canaries.filter((one) => !isPatterned(one))
  const search = (text: string): Canary[] => [
    ...[tokenPattern, uuids, hashes]
      .flatMap((pattern) => text.match(pattern) ?? [])
      .flatMap((token) => patterned.get(token.toLowerCase()) ?? []),
    ...plain.filter(({ token }) => text.includes(token)),
  ]
  return (question: Question, { headers, text }: Reply): Finding[] => {
    const output = `${headers}\n${text}`
    const sentText = decodeURIComponent(`${question.path} ${question.body ?? ''} ${hashOf(question.file)}`)
    const found = new Set([...search(output), ...unpack(output).flatMap(search)])
    // a canary sent in the request may be echoed; pairs of requests test whether it exists
    return [...found]
      .filter(({ token }) => !sentText.includes(token))
      .map(({ what }) => ({ as: question.as, surface: question.surface, what, by: describe(question) }))
  }
}

const changing: readonly [RegExp, string][] = [
  [/"requestId":"[^"]*"/g, ''],
  [/"(exp|iat)":\d+/g, ''],
]

/** Values that each write generates. */
const madeAnew: readonly [RegExp, string][] = [
  [/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|\b[0-9a-f]{24}\b/gi, '#'],
  [/\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)/g, 'then'],
  [/"(revision|filesize|number)":\d+/g, '"$1":0'],
]

/** A response without values that vary between requests, and without the request's own. */
const plainly = ({ status, text }: Reply, sent: string, other: string, isWrite = false): string => {
  const parts = sent.split(/[^A-Za-z0-9@.-]+/).filter((part) => part.length > 6 && !other.includes(part))
  const same = parts.reduce((rest, part) => rest.replaceAll(part, '…'), text)
  const patterns = isWrite ? [...changing, ...madeAnew] : changing
  return `${status} ${patterns.reduce((rest, [pattern, by]) => rest.replace(pattern, by), same)}`
}

/** Compares the two responses of a pair. */
export const compare = ({ one, other, tells: reveals, isWrite }: Pair, first: Reply, second: Reply): Finding[] => {
  const sent = decodeURIComponent(`${one.path} ${one.body ?? ''}`)
  const sentThen = decodeURIComponent(`${other.path} ${other.body ?? ''}`)
  const [actual, instead] = [plainly(first, sent, sentThen, isWrite), plainly(second, sentThen, sent, isWrite)]
  if (actual === instead) return []
  const at = [...actual].findIndex((letter, n) => letter !== instead[n])
  const excerpt = (text: string) => text.slice(Math.max(0, at - 30), at + 60)
  return [
    {
      as: one.as,
      surface: one.surface,
      what: reveals,
      by: `${describe(one)}\n      “${excerpt(actual)}” instead of “${excerpt(instead)}”`,
    },
  ]
}
