import { locales, type Localized } from '../languages/languages'
import { localized, type Value } from './localized'

/** Ids by `kind:slug`. */
export type Ids = ReadonlyMap<string, string>

export const idOf = (ids: Ids, kind: string, slug: string): string => {
  const id = ids.get(`${kind}:${slug}`)
  if (!id) throw new Error(`The demo mentions ${kind} ${slug}, which it has not loaded`)
  return id
}

const isTree = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Rich text with record ids in place of the slugs in its links. */
const withIds = (value: unknown, ids: Ids): unknown => {
  if (Array.isArray(value)) return value.map((part) => withIds(part, ids))
  if (!isTree(value)) return value
  const { relationTo, slug } = value
  if (typeof relationTo === 'string' && typeof slug === 'string')
    return { relationTo, value: idOf(ids, relationTo, slug) }
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withIds(part, ids)]))
}

const valueWithIds = (value: Value, ids: Ids): Value => {
  const found = withIds(value, ids)
  return isTree(found) ? found : value
}

/** A localized text, ready to be saved. */
export const localizedData = (texts: Localized<Value> | undefined, ids: Ids) => {
  if (!texts) return undefined
  const languages = locales.flatMap((locale) => {
    const text = texts[locale]
    return text === undefined || text === null ? [] : [[locale, valueWithIds(text, ids)] as const]
  })
  return localized(Object.fromEntries(languages))
}

/** A polymorphic relation as Payload stores it. */
export const pointTo = (ids: Ids, { kind, slug }: { kind: string; slug: string }) => ({
  relationTo: kind,
  value: idOf(ids, kind, slug),
})
