import type { DraftUse } from '../../contract/uses'

/** Counts unreadable uses in drafts by kind and owner. */
export const countUnreadableUses = (
  uses: readonly DraftUse[],
): { kind: string; owner: string | null; count: number }[] => {
  const counts = new Map<string, { kind: string; owner: string | null; count: number }>()
  for (const { kind, owner, id } of uses) {
    if (id !== undefined) continue
    const key = `${kind} ${owner ?? ''}`
    counts.set(key, { kind, owner, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()]
}
