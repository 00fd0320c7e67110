import { problem } from '../model/texts/problem-texts'
import type { Problem } from '../model/problems'
import { headingTags, limits, printedFormats, type HeadingTag, type RichNode } from './nodes'

type Raw = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)
const objectAt = (raw: Raw, key: string): Raw => (isObject(raw[key]) ? raw[key] : {})
const textAt = (raw: Raw, key: string): string => (typeof raw[key] === 'string' ? raw[key] : '')
const numberAt = (raw: Raw, key: string): number => (Number.isInteger(raw[key]) ? Number(raw[key]) : 0)
const isHeadingTag = (tag: unknown): tag is HeadingTag => headingTags.some((headingTag) => headingTag === tag)

/** A relation as Lexical stores it: an id, or the populated document. */
const idOf = (value: unknown): string =>
  isObject(value) ? textAt(value, 'id') : typeof value === 'string' ? value : ''

const safeSchemes = ['http:', 'https:', 'mailto:']

/** A URL allowed in public links: http, https or mailto, absolute. */
export const isSafeUrl = (url: string): boolean => URL.canParse(url) && safeSchemes.includes(new URL(url).protocol)

/** A BCP 47 tag allowed in an attribute. */
const isTag = (lang: unknown): lang is string =>
  typeof lang === 'string' && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang)

const languageOf = (raw: Raw): string | null => {
  const { lang } = objectAt(raw, '$')
  return isTag(lang) ? lang : null
}

/** A language mark without a valid tag: its text is kept, the mark is reported. */
const isLanguageTagBroken = (raw: Raw): boolean => {
  const { lang } = objectAt(raw, '$')
  return lang !== undefined && lang !== null && !isTag(lang)
}

const readText = (raw: Raw, text: string): RichNode => ({
  type: 'text',
  text,
  format: numberAt(raw, 'format') & printedFormats,
  lang: languageOf(raw),
})

type Reader = (raw: Raw, children: RichNode[]) => RichNode | 'node_unknown' | 'link_unsafe' | 'mention_broken'

const readMention = (kind: string, value: unknown): ReturnType<Reader> => {
  const id = idOf(value)
  return kind && id ? { type: 'embed', kind, id } : 'mention_broken'
}

const readLink: Reader = (raw, children) => {
  const fields = objectAt(raw, 'fields')
  if (fields.linkType === 'internal') {
    const doc = objectAt(fields, 'doc')
    const [kind, id] = [textAt(doc, 'relationTo'), idOf(doc.value)]
    return kind && id ? { type: 'record-link', kind, id, children } : 'mention_broken'
  }
  const url = textAt(fields, 'url').trim()
  return isSafeUrl(url) ? { type: 'link', url, children } : 'link_unsafe'
}

/** One reader per node type; other types are unknown. */
const readers: Readonly<Record<string, Reader>> = {
  paragraph: (_raw, children) => ({ type: 'paragraph', children }),
  heading: ({ tag }, children) => (isHeadingTag(tag) ? { type: 'heading', tag, children } : 'node_unknown'),
  quote: (_raw, children) => ({ type: 'quote', children }),
  list: (raw, children) => ({
    type: 'list',
    tag: raw.tag === 'ol' ? 'ol' : 'ul',
    start: Math.max(1, numberAt(raw, 'start')),
    children,
  }),
  listitem: (_raw, children) => ({ type: 'listitem', children }),
  link: readLink,
  autolink: readLink,
  relationship: (raw) => readMention(textAt(raw, 'relationTo'), raw.value),
  upload: (raw) => readMention(textAt(raw, 'relationTo') || 'media', raw.value),
  text: (raw) => readText(raw, textAt(raw, 'text')),
  tab: (raw) => readText(raw, '\t'),
  linebreak: () => ({ type: 'linebreak' }),
}

/** A parsed Lexical editor state in our own nodes, with every problem to fix. */
export interface RichReading {
  nodes: RichNode[]
  problems: Problem[]
}

/**
 * Parses a Lexical editor state (`{ root }`). It never throws: unknown nodes are omitted and reported; pointers start
 * at the state.
 */
export const readRichText = (state: unknown): RichReading => {
  const problems: Problem[] = []
  const remaining = { nodes: limits.nodes, characters: limits.characters }

  const readChildren = (raw: Raw, pointer: string, depth: number): RichNode[] => {
    const children = Array.isArray(raw.children) ? raw.children : []
    if (children.length > 0 && depth > limits.depth) {
      problems.push(problem(pointer, 'text_too_deep'))
      return []
    }
    return children.flatMap((child, n) => readNode(child, `${pointer}/children/${n}`, depth + 1))
  }

  const readNode = (raw: unknown, pointer: string, depth: number): RichNode[] => {
    if (remaining.nodes < 0 || remaining.characters < 0) return []
    remaining.nodes -= 1
    if (!isObject(raw)) return reject(pointer, 'node_unknown')
    const type = textAt(raw, 'type')
    const reader = Object.hasOwn(readers, type) ? readers[type] : undefined
    if (!reader) return reject(pointer, 'node_unknown')
    if (type === 'text') remaining.characters -= textAt(raw, 'text').length
    if (remaining.nodes < 0 || remaining.characters < 0) return reject('', 'text_too_long')
    if (type === 'text' && isLanguageTagBroken(raw)) problems.push(problem(pointer, 'language_unknown'))
    const node = reader(raw, readChildren(raw, pointer, depth))
    return typeof node === 'string' ? reject(pointer, node) : [node]
  }

  const reject = (pointer: string, code: Parameters<typeof problem>[1]): RichNode[] => {
    problems.push(problem(pointer, code))
    return []
  }

  if (state === null || state === undefined) return { nodes: [], problems }
  if (!isObject(state) || !isObject(state.root)) return { nodes: [], problems: [problem('', 'node_unknown')] }
  return { nodes: readChildren(state.root, '/root', 1), problems }
}

const hasContent = (node: RichNode): boolean =>
  node.type === 'embed' ||
  (node.type === 'text' ? node.text.trim() !== '' : 'children' in node && node.children.some(hasContent))

/** Whether a state is empty: the editor leaves an empty paragraph where text was. */
export const isRichTextEmpty = (state: unknown): boolean => !readRichText(state).nodes.some(hasContent)
