// What is drawn by lot among the tests, the same for the same seed.

/** A pattern for `jest -t` that this name alone matches. */
export const exactly = (name) => `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`

/** Numbers between 0 and 1 (mulberry32). */
const numbers = (seed) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** So many of these, in the order they were drawn. */
export const drawSome = (things, count, seed) => {
  const next = numbers(seed)
  return things
    .map((thing) => ({ thing, at: next() }))
    .sort((one, other) => one.at - other.at)
    .slice(0, count)
    .map(({ thing }) => thing)
}

/** A tenth of these, at least one, in the order they were drawn. */
export const drawTenth = (things, seed) => drawSome(things, Math.ceil(things.length / 10), seed)
