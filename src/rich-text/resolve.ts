import type { RichNode } from './nodes'

/** What a text needs of a mentioned record: its API path, name and picture. */
export interface ResolvedMention {
  url: string
  title: string
  image?: { src: string; srcset: string; alt: string; width: number; height: number } | null
}

/** Returns null for records that are not public; the text omits them, including their ids. */
export type ResolveMention = (kind: string, id: string) => ResolvedMention | null

/** A node with all its mentions resolved. */
export type ResolvedNode =
  | Exclude<RichNode, { children: RichNode[] } | { type: 'embed' }>
  | { type: 'paragraph' | 'quote' | 'listitem'; children: ResolvedNode[] }
  | { type: 'heading'; tag: string; children: ResolvedNode[] }
  | { type: 'list'; tag: 'ul' | 'ol'; start: number; children: ResolvedNode[] }
  | { type: 'link'; url: string; children: ResolvedNode[] }
  | { type: 'record-link'; kind: string; id: string; record: ResolvedMention; children: ResolvedNode[] }
  | { type: 'embed'; kind: string; id: string; record: ResolvedMention }

const isBare = (node: ResolvedNode): boolean => 'children' in node && node.children.length === 0

/** Resolves a node's mentions; a link to a hidden record becomes its text, an embed is omitted. */
export const resolveNode = (node: RichNode, resolve: ResolveMention): ResolvedNode[] => {
  if (node.type === 'text' || node.type === 'linebreak') return [node]
  if (node.type === 'embed') {
    const record = resolve(node.kind, node.id)
    return record ? [{ ...node, record }] : []
  }
  const children = node.children.flatMap((child) => resolveNode(child, resolve))
  if (node.type === 'record-link') {
    const record = resolve(node.kind, node.id)
    return record ? [{ ...node, record, children }] : children
  }
  const kept: ResolvedNode = { ...node, children }
  return isBare(kept) ? [] : [kept]
}
