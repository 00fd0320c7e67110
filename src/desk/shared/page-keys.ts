import { z } from '../../contract/zod'
import type { Key } from './call'

const Next = z.object({ next: z.int() })

/** The cursor of the next page; null on the last one. */
export const nextOf = (page: unknown): number | null => Next.safeParse(page).data?.next ?? null

/** What SWR knows the pages of a list by, each from the page before it; null after the last one. */
export const pageKeys =
  (keyOf: (next: number | null) => Key | null) =>
  (index: number, previous: unknown): Key | null => {
    const next = nextOf(previous)
    return index > 0 && next === null ? null : keyOf(next)
  }
