import type { Use } from './review-api'

/** Counts unreadable uses in drafts by kind and owner. */
export const countUnreadableUses = (uses: readonly Use[]): { kind: string; owner: string | null; count: number }[] => {
  const counts = new Map<string, { kind: string; owner: string | null; count: number }>()
  for (const { kind, owner, id } of uses) {
    if (id !== null) continue
    const key = `${kind} ${owner ?? ''}`
    counts.set(key, { kind, owner, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
