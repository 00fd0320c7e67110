/** The supported nodes of rich text. Other nodes are rejected on save and omitted from output. */
export type RichNode =
  | { type: 'paragraph' | 'quote' | 'listitem'; children: RichNode[] }
  | { type: 'heading'; tag: HeadingTag; children: RichNode[] }
  | { type: 'list'; tag: 'ul' | 'ol'; start: number; children: RichNode[] }
  | { type: 'link'; url: string; children: RichNode[] }
  | { type: 'record-link'; kind: string; id: string; children: RichNode[] }
  | { type: 'embed'; kind: string; id: string }
  | { type: 'text'; text: string; format: number; lang: string | null }
  | { type: 'linebreak' }

export const headingTags = ['h2', 'h3', 'h4'] as const
export type HeadingTag = (typeof headingTags)[number]

/** Lexical's bits of supported formats, outermost first; other pasted formats are dropped. */
export const formats = [
  { bit: 1, tag: 'strong' },
  { bit: 2, tag: 'em' },
  { bit: 32, tag: 'sub' },
  { bit: 64, tag: 'sup' },
] as const

export const printedFormats = formats.reduce((mask, { bit }) => mask | bit, 0)

/** Per language and field. The longest known biography has 9,000 characters. */
export const limits = { characters: 200_000, nodes: 10_000, depth: 16 } as const

/** A record or medium that a text links to or embeds; `kind` is the plural slug. */
export interface RichMention {
  kind: string
  id: string
}
