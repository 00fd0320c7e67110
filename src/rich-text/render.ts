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
 * A text for the public: sanitised HTML, plain text and a Lexical state of supported nodes only. Mentions that
 * `resolve` does not know are omitted, including their ids.
 */
export const renderRichText = (state: unknown, resolve: ResolveMention): RenderedRichText => {
  const nodes = readRichText(state).nodes.flatMap((node) => resolveNode(node, resolve))
  return { html: toHtml(nodes), text: toPlainText(nodes), lexical: toLexical(nodes) }
}
