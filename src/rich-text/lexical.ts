import type { Json } from '../platform/json'
import type { ResolvedNode } from './resolve'

/** Lexical cannot open a text without a node. */
export const emptyParagraph: { readonly [key: string]: Json } = {
  type: 'paragraph',
  version: 1,
  format: '',
  indent: 0,
  direction: null,
  children: [],
}

const element = { version: 1, format: '', indent: 0, direction: null }

const linkTo = (fields: { [key: string]: Json }, children: readonly ResolvedNode[]): { [key: string]: Json } => ({
  ...element,
  type: 'link',
  version: 3,
  fields: { newTab: false, ...fields },
  children: children.map(nodeToLexical),
})

const nodeToLexical = (node: ResolvedNode, index: number): { [key: string]: Json } => {
  switch (node.type) {
    case 'text':
      return {
        type: 'text',
        version: 1,
        text: node.text,
        format: node.format,
        mode: 'normal',
        style: '',
        detail: 0,
        ...(node.lang ? { $: { lang: node.lang } } : {}),
      }
    case 'linebreak':
      return { type: 'linebreak', version: 1 }
    case 'link':
      return linkTo({ linkType: 'custom', url: node.url }, node.children)
    case 'record-link':
      return linkTo(
        { linkType: 'internal', doc: { relationTo: node.kind, value: node.id }, url: node.record.url },
        node.children,
      )
    case 'embed':
      return {
        type: node.kind === 'media' ? 'upload' : 'relationship',
        version: 2,
        format: '',
        relationTo: node.kind,
        value: node.id,
        record: {
          url: node.record.url,
          title: node.record.title,
          image: node.record.image ? { ...node.record.image } : null,
        },
      }
    case 'list':
      return {
        ...element,
        type: 'list',
        tag: node.tag,
        listType: node.tag === 'ol' ? 'number' : 'bullet',
        start: node.start,
        children: node.children.map(nodeToLexical),
      }
    case 'listitem':
      return { ...element, type: 'listitem', value: index + 1, children: node.children.map(nodeToLexical) }
    case 'heading':
      return { ...element, type: 'heading', tag: node.tag, children: node.children.map(nodeToLexical) }
    default:
      return { ...element, type: node.type, children: node.children.map(nodeToLexical) }
  }
}

/** A Lexical editor state of known nodes and properties only. */
export const toLexical = (nodes: readonly ResolvedNode[]): { [key: string]: Json } => ({
  root: { ...element, type: 'root', children: nodes.map(nodeToLexical) },
})
