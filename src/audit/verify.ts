import { z } from 'zod'
import type { Row } from '../platform/session'
import { columns, Entry, sumOf } from './entry'
import { headsOf } from './heads'
import { startDigest } from './redact-history'

/** The result of a verification: intact, or the first fault. */
export type VerificationResult = { isWhole: true; count: number } | { isWhole: false; number: number; fault: string }

type Query = (text: string, values: readonly unknown[]) => Promise<Row[]>

const page = 1000

const Erasures = z.array(z.object({ kind: z.string(), id: z.string(), number: z.coerce.number() }))

interface Erasure {
  /** of the row that shows the fault */
  number: number
  digest: ReturnType<typeof startDigest>
}

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`

/** Erasures by record: the texts of earlier rows are removed, and the erasure's row has the digest of what remains. */
const erasuresIn = async (query: Query): Promise<ReadonlyMap<string, Erasure>> => {
  const rows = Erasures.parse(
    await query(
      `select kind, id, max(number)::text as number from editorial.history where verb = 'erase' group by kind, id`,
      [],
    ),
  )
  return new Map(rows.map((row) => [keyOf(row), { number: row.number, digest: startDigest() }]))
}

const faultIn = (
  entry: Entry,
  expected: number,
  sums: ReadonlyMap<string, string>,
  erasure: Erasure | undefined,
): string | undefined => {
  if (entry.number !== expected) return `number ${expected} is missing before it`
  if (entry.previous !== (sums.get(keyOf(entry)) ?? null))
    return `the row before it, about ${entry.kind} ${entry.id}, is another than it was`
  if (erasure && entry.number < erasure.number) {
    if (entry.comment !== null || entry.reason !== null) return 'it has words of what was erased'
    erasure.digest.add(entry)
    return undefined
  }
  if (entry.sum !== sumOf(entry)) return 'the row is another than it was'
  if (erasure?.number === entry.number && entry.hash !== erasure.digest.read())
    return `what is left of the rows about ${entry.kind} ${entry.id} is another than it was`
  return undefined
}

const Touched = z.array(z.object({ release: z.coerce.number(), kind: z.string(), id: z.string() }))

/** The records that each release among these rows touches, according to its manifest. */
const touchedBy = async (query: Query, entries: readonly Entry[]): Promise<z.output<typeof Touched>> => {
  const releases = entries.flatMap(({ verb: action, release }) =>
    action === 'release' && release !== null ? [release] : [],
  )
  if (releases.length === 0) return []
  return Touched.parse(
    await query('select release::text, kind, id from delivery.release_entries where release = any($1::bigint[])', [
      releases,
    ]),
  )
}

const faultInRelease = (
  { verb: action, release, hash }: Entry,
  touched: z.output<typeof Touched>,
  sums: ReadonlyMap<string, string>,
): string | undefined =>
  action === 'release' &&
  hash !==
    headsOf(
      touched.filter((one) => one.release === release),
      sums,
    )
    ? `what release ${release} says of its records is another than it was`
    : undefined

/**
 * Recomputes every row's sum in order. `onProgress` gets the count after every 1,000 rows. Stops at the first fault.
 */
export const verifyHistory = async (query: Query, onProgress: (count: number) => void): Promise<VerificationResult> => {
  const sums = new Map<string, string>()
  const erasures = await erasuresIn(query)
  let last = 0
  for (;;) {
    const entries = z
      .array(Entry)
      .parse(
        await query(`select ${columns} from editorial.history h where number > $1 order by h.number limit ${page}`, [
          last,
        ]),
      )
    const touched = await touchedBy(query, entries)
    for (const entry of entries) {
      const fault = faultIn(entry, last + 1, sums, erasures.get(keyOf(entry))) ?? faultInRelease(entry, touched, sums)
      if (fault) return { isWhole: false, number: entry.number, fault }
      sums.set(keyOf(entry), entry.sum)
      last = entry.number
    }
    if (entries.length > 0) onProgress(last)
    if (entries.length < page) return { isWhole: true, count: last }
  }
}
