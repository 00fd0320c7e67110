/** A run of words that both texts contain, or only one. */
export interface Run {
  text: string
  in: 'both' | 'before' | 'after'
}

/** Longer texts are not compared word by word: they differ as a whole. */
const maxCells = 1_000_000

/** Words with the space after them. */
const splitWords = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? []

/** The lengths of the longest common subsequences from each pair of positions. */
const sharedFrom = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--) {
      const [row, below] = [table[i], table[i + 1]]
      if (row && below)
        row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}

const join = (runs: readonly Run[]): Run[] =>
  runs.reduce<Run[]>((joined, run) => {
    const last = joined.at(-1)
    if (run.text === '') return joined
    if (last?.in === run.in) last.text += run.text
    else joined.push({ ...run })
    return joined
  }, [])

const compareMiddle = (before: readonly string[], after: readonly string[]): Run[] => {
  const whole: Run[] = [
    { text: before.join(''), in: 'before' },
    { text: after.join(''), in: 'after' },
  ]
  if (before.length * after.length > maxCells) return whole
  const shared = sharedFrom(before, after)
  const runs: Run[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    if (old !== undefined && old === now) {
      runs.push({ text: old, in: 'both' })
      i++
      j++
    } else if (old !== undefined && (now === undefined || (shared[i + 1]?.[j] ?? 0) >= (shared[i]?.[j + 1] ?? 0))) {
      runs.push({ text: old, in: 'before' })
      i++
    } else {
      runs.push({ text: now ?? '', in: 'after' })
      j++
    }
  }
  return runs
}

/** Compares two texts word by word. Each text is its own and the shared runs, in order. */
export const diffWords = (before: string, after: string): Run[] => {
  const [old, now] = [splitWords(before), splitWords(after)]
  let head = 0
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - head && old.at(-1 - tail) === now.at(-1 - tail)) tail++
  return join([
    { text: old.slice(0, head).join(''), in: 'both' },
    ...compareMiddle(old.slice(head, old.length - tail), now.slice(head, now.length - tail)),
    { text: old.slice(old.length - tail).join(''), in: 'both' },
  ])
}
