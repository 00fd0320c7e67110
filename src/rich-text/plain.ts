import type { ResolvedNode } from './resolve'

const inline = (nodes: readonly ResolvedNode[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.text
      if (node.type === 'linebreak') return '\n'
      return 'children' in node ? inline(node.children) : ''
    })
    .join('')

const itemLines = (node: ResolvedNode): string[] => {
  if (node.type !== 'listitem') return [inline([node])]
  const nested = node.children.filter(({ type }) => type === 'list')
  const own = inline(node.children.filter(({ type }) => type !== 'list'))
  return [own, ...nested.flatMap((list) => ('children' in list ? list.children.flatMap(itemLines) : []))].filter(
    Boolean,
  )
}

const blockText = (node: ResolvedNode): string => {
  if (node.type === 'list') return node.children.flatMap(itemLines).join('\n')
  return node.type === 'embed' ? node.record.title : inline([node])
}

/** Blocks are separated by a blank line, list items by a line break. */
export const toPlainText = (nodes: readonly ResolvedNode[]): string =>
  nodes
    .map((node) => blockText(node).trim())
    .filter(Boolean)
    .join('\n\n')
