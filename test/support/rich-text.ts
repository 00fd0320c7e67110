/** Lexical editor states as the desk stores them, for tests. */
type Node = Record<string, unknown>

export const textNode = (text: string, more: Node = {}): Node => ({
  type: 'text',
  version: 1,
  text,
  format: 0,
  ...more,
})
export const block = (type: string, children: Node[], more: Node = {}): Node => ({
  type,
  version: 1,
  children,
  ...more,
})
export const paragraph = (...children: Node[]): Node => block('paragraph', children)
export const state = (...children: Node[]): Node => ({ root: block('root', children) })

/** One paragraph of plain text. */
export const richText = (text: string): Node => state(paragraph(textNode(text)))

export const linkTo = (url: string, text: string): Node =>
  block('link', [textNode(text)], { fields: { linkType: 'custom', url } })

export const recordLink = (kind: string, id: unknown, text: string): Node =>
  block('link', [textNode(text)], { fields: { linkType: 'internal', doc: { relationTo: kind, value: id } } })

export const embed = (kind: string, id: unknown): Node => ({
  type: 'relationship',
  version: 2,
  relationTo: kind,
  value: id,
})
