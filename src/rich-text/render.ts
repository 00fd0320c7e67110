import type { Json } from '../platform/json'
import { toHtml } from './html'
import { toLexical } from './lexical'
import { toPlainText } from './plain'
import { readRichText } from './read'
import { resolveNode, type ResolveMention } from './resolve'

export type RenderedRichText = {
  html: string
  text: string
  lexical: { [key: string]: Json }
}

/**
 * A text as the public gets it: sanitised HTML, plain text and a Lexical state rebuilt from the closed list alone.
 * What `resolve` does not know leaves no trace, its id neither.
 */
export const renderRichText = (state: unknown, resolve: ResolveMention): RenderedRichText => {
  const nodes = readRichText(state).nodes.flatMap((node) => resolveNode(node, resolve))
  return { html: toHtml(nodes), text: toPlainText(nodes), lexical: toLexical(nodes) }
}
