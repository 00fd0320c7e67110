import { emptyParagraph } from '../../rich-text'
import { isData } from '../../platform/data'

/** A stored text without mentions of some files: a row's relation becomes empty, rich text keeps its words. */
export const withoutMedia = (value: unknown, erased: ReadonlySet<string>): unknown => {
  const isErased = (id: unknown) => typeof id === 'string' && erased.has(id)
  if (isErased(value)) return null
  if (Array.isArray(value))
    return value.map((part) => withoutMedia(part, erased)).filter((part, n) => part !== null || value[n] === null)
  if (!isData(value)) return value
  if (typeof value.relationTo === 'string' && isErased(value.value)) return null
  const without = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withoutMedia(part, erased)]))
  const isEmptyText = value.type === 'root' && Array.isArray(without.children) && without.children.length === 0
  return isEmptyText ? { ...without, children: [emptyParagraph] } : without
}
