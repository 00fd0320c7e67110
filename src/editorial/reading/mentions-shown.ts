import { flattenAllFields, type Field } from 'payload'
import { isData, type Data } from '../../kernel/data'
import { isLocale } from '../../kernel/languages'
import { idOf } from '../../kernel/relations'
import { mentionsBeside } from './words-beside'

/** Whether the reader may know that there is such a record. */
export type IsShown = (kind: string, id: string) => boolean

/** A relation to one of several kinds, as Payload writes it in fields and in running text; populated or not. */
const isShownMention = ({ relationTo, value }: Data, isShown: IsShown): boolean => {
  const id = idOf(value)
  return id === null || (typeof relationTo === 'string' && isShown(relationTo, id))
}

const isShownValue = (relationTo: string | readonly string[], value: unknown, isShown: IsShown): boolean => {
  if (typeof relationTo !== 'string') return !isData(value) || isShownMention(value, isShown)
  const id = idOf(value)
  return id === null || isShown(relationTo, id)
}

const onlyShown = (relationTo: string | readonly string[], value: unknown, isShown: IsShown): unknown => {
  if (Array.isArray(value)) return value.filter((one) => isShownValue(relationTo, one, isShown))
  return isShownValue(relationTo, value, isShown) ? value : null
}

/** A link to what is hidden becomes its words, an embed of it nothing. */
const shownNodes = (node: unknown, isShown: IsShown): unknown[] => {
  if (!isData(node)) return [node]
  const children = Array.isArray(node.children) ? node.children.flatMap((child) => shownNodes(child, isShown)) : null
  const mention =
    isData(node.fields) && isData(node.fields.doc)
      ? node.fields.doc
      : { relationTo: node.type === 'upload' ? 'media' : undefined, ...node }
  if (!isShownMention(mention, isShown)) return children ?? []
  return [children ? { ...node, children } : node]
}

/** Lexical refuses to open a text without a single node. */
const emptyParagraph = { type: 'paragraph', version: 1, format: '', indent: 0, direction: null, children: [] }

const shownText = (text: unknown, isShown: IsShown): unknown => {
  if (!isData(text) || !isData(text.root)) return text
  const [root] = shownNodes(text.root, isShown)
  if (!isData(root)) return null
  const isEmpty = Array.isArray(root.children) && root.children.length === 0
  return { ...text, root: isEmpty ? { ...root, children: [emptyParagraph] } : root }
}

/** With ?locale=all a localized value comes as one value a language. */
const inEachLanguage = (value: unknown, change: (one: unknown) => unknown): unknown =>
  isData(value) && Object.keys(value).length > 0 && Object.keys(value).every(isLocale)
    ? Object.fromEntries(Object.entries(value).map(([locale, one]) => [locale, change(one)]))
    : change(value)

/**
 * What is written beside a mention goes with it, as it does from the public views; but not from beside an address, which it
 * belongs to as well.
 */
const withoutOrphans = (fields: readonly Field[], before: Data, shown: Data): Data => {
  const flattened = flattenAllFields({ fields: [...fields] })
  const isGone = ({ name }: { name: string }) => idOfAny(before[name]) !== null && idOfAny(shown[name]) === null
  if (before.url || !mentionsBeside(flattened).some(isGone)) return shown
  const kept = (name: string) => name === 'id' || name.startsWith('block')
  return Object.fromEntries(
    Object.entries(shown).map(([name, value]) => [name, kept(name) ? value : Array.isArray(value) ? [] : null]),
  )
}

const idOfAny = (value: unknown): string | null => idOf(isData(value) && 'relationTo' in value ? value.value : value)

const inEachRow = (rows: unknown, change: (row: Data) => Data): unknown =>
  Array.isArray(rows) ? rows.map((row: unknown) => (isData(row) ? change(row) : row)) : rows

const shownIn = (field: Field, value: unknown, isShown: IsShown): unknown => {
  const within = (fields: readonly Field[]) => (data: Data) =>
    withoutOrphans(fields, data, onlyShownMentions(fields, data, isShown))
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return onlyShown(field.relationTo, value, isShown)
    case 'join':
      return isData(value) ? { ...value, docs: onlyShown(field.collection, value.docs, isShown) } : value
    case 'richText':
      return shownText(value, isShown)
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
 * The document without what it mentions and the reader may not know of, found by walking the configuration: single relations
 * become null, lists lose the entry, running text keeps its words.
 */
export const onlyShownMentions = (fields: readonly Field[], data: Data, isShown: IsShown): Data => {
  const shown = { ...data }
  for (const field of fields) {
    if (field.type === 'tabs')
      for (const tab of field.tabs) {
        const inner = 'name' in tab && tab.name ? shown[tab.name] : undefined
        if (!('name' in tab && tab.name)) Object.assign(shown, onlyShownMentions(tab.fields, shown, isShown))
        else if (isData(inner)) shown[tab.name] = onlyShownMentions(tab.fields, inner, isShown)
      }
    else if ('name' in field && field.name) {
      if (field.name in shown)
        shown[field.name] = inEachLanguage(shown[field.name], (one) => shownIn(field, one, isShown))
    } else if ('fields' in field) Object.assign(shown, onlyShownMentions(field.fields, shown, isShown))
  }
  return shown
}
