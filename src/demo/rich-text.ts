import { languages, locales, type Locale, type Localized } from '../languages/languages'

type Direction = 'ltr' | 'rtl'

/** The target of a link in rich text. */
interface LinkedRecord {
  kind: 'people' | 'institutions' | 'archival-collections'
  slug: string
}

/** An editor node as stored; until it is loaded, a linked record is named by its slug. */
export interface TextNode {
  readonly type: string
  readonly children?: readonly TextNode[]
  readonly [property: string]: unknown
}

/** What the editor stores: a serialised Lexical editor state. */
export interface EditorState {
  root: { type: 'root'; children: TextNode[]; direction: Direction; format: ''; indent: number; version: number }
}

/** A node that takes the direction of its language. */
type Written = (direction: Direction) => TextNode

/** Plain text or an inline node. */
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

/** A link to a record of the exhibit. */
export const linked = (record: LinkedRecord, text: string): Written =>
  element('link', [text], {
    version: 3,
    fields: { linkType: 'internal', newTab: false, doc: { relationTo: record.kind, slug: record.slug } },
  })

export const paragraph = (...children: readonly Inline[]): Written =>
  element('paragraph', children, { textFormat: 0, textStyle: '' })

export const heading = (text: string): Written => element('heading', [text], { tag: 'h2' })

/** Rich text in one language, with that language's direction. */
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

/** Plain paragraphs in English and other languages. */
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
