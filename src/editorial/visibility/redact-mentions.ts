import { emptyParagraph } from '../../rich-text'
import { flattenAllFields, type Field } from 'payload'
import { isData, type Data } from '../../platform/data'
import { isLocale } from '../../languages/languages'
import { idOf } from '../../model/relations'
import { mentionsBeside } from './text-beside-mentions'

/** Whether the reader may know that such a record exists. */
export type IsVisible = (kind: string, id: string) => boolean

/** A polymorphic relation, as Payload writes it in fields and rich text; populated or not. */
const isVisibleMention = ({ relationTo, value }: Data, isVisible: IsVisible): boolean => {
  const id = idOf(value)
  return id === null || (typeof relationTo === 'string' && isVisible(relationTo, id))
}

const isVisibleValue = (relationTo: string | readonly string[], value: unknown, isVisible: IsVisible): boolean => {
  if (typeof relationTo !== 'string') return !isData(value) || isVisibleMention(value, isVisible)
  const id = idOf(value)
  return id === null || isVisible(relationTo, id)
}

const onlyVisible = (relationTo: string | readonly string[], value: unknown, isVisible: IsVisible): unknown => {
  if (Array.isArray(value)) return value.filter((one) => isVisibleValue(relationTo, one, isVisible))
  return isVisibleValue(relationTo, value, isVisible) ? value : null
}

/** A link to a hidden record becomes its text, an embed is removed. */
const visibleNodes = (node: unknown, isVisible: IsVisible): unknown[] => {
  if (!isData(node)) return [node]
  const children = Array.isArray(node.children)
    ? node.children.flatMap((child) => visibleNodes(child, isVisible))
    : null
  const mention =
    isData(node.fields) && isData(node.fields.doc)
      ? node.fields.doc
      : { relationTo: node.type === 'upload' ? 'media' : undefined, ...node }
  if (!isVisibleMention(mention, isVisible)) return children ?? []
  return [children ? { ...node, children } : node]
}

const visibleText = (text: unknown, isVisible: IsVisible): unknown => {
  if (!isData(text) || !isData(text.root)) return text
  const [root] = visibleNodes(text.root, isVisible)
  if (!isData(root)) return null
  const isEmpty = Array.isArray(root.children) && root.children.length === 0
  return { ...text, root: isEmpty ? { ...root, children: [emptyParagraph] } : root }
}

/** With ?locale=all a localized value is one value per language. */
const inEachLanguage = (value: unknown, change: (one: unknown) => unknown): unknown =>
  isData(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)
    ? Object.fromEntries(Object.entries(value).map(([locale, one]) => [locale, change(one)]))
    : change(value)

/**
 * Texts about a mention are removed with it, like in the public views; texts beside a URL stay, because they belong to
 * it as well.
 */
const withoutOrphans = (fields: readonly Field[], before: Data, visible: Data): Data => {
  const flattened = flattenAllFields({ fields: [...fields] })
  const isRedacted = ({ name }: { name: string }) => idOfAny(before[name]) !== null && idOfAny(visible[name]) === null
  if (before.url || !mentionsBeside(flattened).some(isRedacted)) return visible
  const kept = (name: string) => name === 'id' || name.startsWith('block')
  return Object.fromEntries(
    Object.entries(visible).map(([name, value]) => [name, kept(name) ? value : Array.isArray(value) ? [] : null]),
  )
}

const idOfAny = (value: unknown): string | null => idOf(isData(value) && 'relationTo' in value ? value.value : value)

const inEachRow = (rows: unknown, change: (row: Data) => Data): unknown =>
  Array.isArray(rows) ? rows.map((row: unknown) => (isData(row) ? change(row) : row)) : rows

const visibleIn = (field: Field, value: unknown, isVisible: IsVisible): unknown => {
  const within = (fields: readonly Field[]) => (data: Data) =>
    withoutOrphans(fields, data, redactMentions(fields, data, isVisible))
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return onlyVisible(field.relationTo, value, isVisible)
    case 'join':
      return isData(value) ? { ...value, docs: onlyVisible(field.collection, value.docs, isVisible) } : value
    case 'richText':
      return visibleText(value, isVisible)
    case 'array':
      return inEachRow(value, within(field.fields))
    case 'blocks':
      return inEachRow(value, (row) =>
        within(field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [])(row),
      )
    case 'group':
      return isData(value) ? within(field.fields)(value) : value
    default:
      return value
  }
}

/**
 * The document without mentions the reader may not know of: relations become null, lists lose the entry, rich text
 * keeps its words.
 */
export const redactMentions = (fields: readonly Field[], data: Data, isVisible: IsVisible): Data => {
  const visible = { ...data }
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        const inner = 'name' in tab && tab.name ? visible[tab.name] : undefined
        if (!('name' in tab && tab.name)) Object.assign(visible, redactMentions(tab.fields, visible, isVisible))
        else if (isData(inner)) visible[tab.name] = redactMentions(tab.fields, inner, isVisible)
      }
    else if ('name' in field && field.name) {
      if (field.name in visible)
        visible[field.name] = inEachLanguage(visible[field.name], (one) => visibleIn(field, one, isVisible))
    } else if ('fields' in field) Object.assign(visible, redactMentions(field.fields, visible, isVisible))
  }
  return visible
}
