import type { Where } from 'payload'

export const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A condition on one path: what it becomes, each of which has to hold. */
type Translate = (path: string, condition: unknown, own: Where) => Where[] | Promise<Where[]>

/** A question with each of its conditions translated; `and` and `or`, however deep and as a list or an object, stay as they are. */
export const translateConditions = async (where: Where, translate: Translate): Promise<Where> => {
  const parts = Object.entries(where).map(async ([path, condition]): Promise<Where[]> => {
    // a client's JSON may hold anything
    const value: unknown = condition
    if (!/^(and|or)$/i.test(path) || typeof value !== 'object' || value === null)
      return translate(path, value, { [path]: condition })
    const inner = Object.values(value).filter(isWhere)
    return [{ [path]: await Promise.all(inner.map((one) => translateConditions(one, translate))) }]
  })
  const all = (await Promise.all(parts)).flat()
  return all.length === 1 ? (all[0] ?? {}) : { and: all }
}
