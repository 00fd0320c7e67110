import { z } from 'zod'
import type { Row } from '../kernel/session'
import { columns, Entry, sumOf } from './entry'

/** Where the history is not what was written, or that all of it is. */
export type Verdict = { isWhole: true; count: number } | { isWhole: false; number: number; fault: string }

type Query = (text: string, values: readonly unknown[]) => Promise<Row[]>

const page = 1000

const faultIn = (entry: Entry, expected: number, sums: ReadonlyMap<string, string>): string | undefined => {
  if (entry.number !== expected) return `number ${expected} is missing before it`
  if (entry.previous !== (sums.get(`${entry.kind}:${entry.id}`) ?? null))
    return `the row before it, about ${entry.kind} ${entry.id}, is another than it was`
  if (entry.sum !== sumOf(entry)) return 'the row is another than it was'
  return undefined
}

/** Computes every row's sum again, in their order. `onProgress` hears how many were looked at, every 1,000. Stops at the first fault. */
export const verifyHistory = async (query: Query, onProgress: (count: number) => void): Promise<Verdict> => {
  const sums = new Map<string, string>()
  let last = 0
  for (;;) {
    const entries = z
      .array(Entry)
      .parse(
        await query(`select ${columns} from editorial.history h where number > $1 order by h.number limit ${page}`, [
          last,
        ]),
      )
    for (const entry of entries) {
      const fault = faultIn(entry, last + 1, sums)
      if (fault) return { isWhole: false, number: entry.number, fault }
      sums.set(`${entry.kind}:${entry.id}`, entry.sum)
      last = entry.number
    }
    if (entries.length > 0) onProgress(last)
    if (entries.length < page) return { isWhole: true, count: last }
  }
}
