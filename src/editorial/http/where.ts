import type { Where } from 'payload'

export const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Translates a condition on one path to conditions that must all hold. */
type Translate = (path: string, condition: unknown, own: Where) => Where[] | Promise<Where[]>

/** Translates each condition of a query; `and` and `or`, at any depth and as a list or an object, stay unchanged. */
export const translateConditions = async (where: Where, translate: Translate): Promise<Where> => {
  const parts = Object.entries(where).map(async ([path, condition]): Promise<Where[]> => {
    // a client's JSON may contain anything
    const value: unknown = condition
    if (!/^(and|or)$/i.test(path) || typeof value !== 'object' || value === null)
      return translate(path, value, { [path]: condition })
    const inner = Object.values(value).filter(isWhere)
    return [{ [path]: await Promise.all(inner.map((one) => translateConditions(one, translate))) }]
  })
  const all = (await Promise.all(parts)).flat()
  return all.length === 1 ? (all[0] ?? {}) : { and: all }
}
