import { languages, locales, type Locale, type Localized } from '../languages/languages'

type Direction = 'ltr' | 'rtl'

/** What words in running text may lead to. */
interface LinkedRecord {
  kind: 'people' | 'institutions' | 'archival-collections'
  slug: string
}

/** A node of the editor, as it is stored; a record it leads to is named by its slug until it is loaded. */
export interface TextNode {
  readonly type: string
  readonly children?: readonly TextNode[]
  readonly [property: string]: unknown
}

/** What the editor stores: a serialised Lexical editor state. */
export interface EditorState {
  root: { type: 'root'; children: TextNode[]; direction: Direction; format: ''; indent: number; version: number }
}

/** A node that still waits for the direction of the language it is written in. */
type Written = (direction: Direction) => TextNode

/** Plain words, or a node among them. */
export type Inline = string | Written

const italic = 2

const textNode = (text: string, format = 0): TextNode => ({
  type: 'text',
  text,
  format,
  style: '',
  mode: 'normal',
  detail: 0,
  version: 1,
})

const element = (type: string, children: readonly Inline[], more: object = {}): Written => {
  return (direction) => ({
    format: '',
    indent: 0,
    version: 1,
    type,
    children: children.map((child) => (typeof child === 'string' ? textNode(child) : child(direction))),
    direction,
    ...more,
  })
}

/** The title of a book or a magazine. */
export const title =
  (text: string): Written =>
  () =>
    textNode(text, italic)

/** Words that lead to a record of the exhibit. */
export const linked = (record: LinkedRecord, text: string): Written =>
  element('link', [text], {
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: record.kind, slug: record.slug } },
  })

export const paragraph = (...children: readonly Inline[]): Written =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

export const heading = (text: string): Written => element('heading', [text], { tag: 'h2' })

/** Running text in one language, written in that language's direction. */
export const writtenIn = (locale: Locale, ...nodes: readonly Written[]): EditorState => {
  const direction = languages[locale].dir
  return {
    root: {
      format: '',
      indent: 0,
      version: 1,
      type: 'root',
      children: nodes.map((node) => node(direction)),
      direction,
    },
  }
}

/** Plain paragraphs, English and whichever other languages are given. */
export const paragraphs = (
  texts: Localized<readonly string[]> & { en: readonly string[] },
): Localized<EditorState> & { en: EditorState } => {
  const written = (locale: Locale, lines: readonly string[]) =>
    writtenIn(locale, ...lines.map((text) => paragraph(text)))
  const states: Localized<EditorState> & { en: EditorState } = { en: written('en', texts.en) }
  for (const locale of locales) {
    const lines = texts[locale]
    if (lines) states[locale] = written(locale, lines)
  }
  return states
}
