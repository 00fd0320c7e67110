const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record).filter((key): key is K => Object.hasOwn(record, key))

const isComplete = <K extends string, R>(made: Partial<Record<K, R>>, keys: readonly K[]): made is Record<K, R> =>
  keys.every((key) => key in made)

/** The same keys with mapped values. */
export const mapValues = <K extends string, T, R>(
  record: Readonly<Record<K, T>>,
  make: (value: T, key: K) => R,
): Readonly<Record<K, R>> => {
  const keys = keysOf(record)
  const made: Partial<Record<K, R>> = {}
  for (const key of keys) made[key] = make(record[key], key)
  if (!isComplete(made, keys)) throw new Error('A key was left out')
  return made
}
