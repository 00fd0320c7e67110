import type { RichNode } from './nodes'

/** What a text needs to know of a record it mentions: where this API serves it, its name, its picture if it has one. */
export interface ResolvedMention {
  url: string
  title: string
  image?: { src: string; srcset: string; alt: string; width: number; height: number } | null
}

/** Answers null for what the public may not see; the text is then printed without it, its id too. */
export type ResolveMention = (kind: string, id: string) => ResolvedMention | null

/** A node all of whose mentions are public. */
export type ResolvedNode =
  | Exclude<RichNode, { children: RichNode[] } | { type: 'embed' }>
  | { type: 'paragraph' | 'quote' | 'listitem'; children: ResolvedNode[] }
  | { type: 'heading'; tag: string; children: ResolvedNode[] }
  | { type: 'list'; tag: 'ul' | 'ol'; start: number; children: ResolvedNode[] }
  | { type: 'link'; url: string; children: ResolvedNode[] }
  | { type: 'record-link'; kind: string; id: string; record: ResolvedMention; children: ResolvedNode[] }
  | { type: 'embed'; kind: string; id: string; record: ResolvedMention }

const isBare = (node: ResolvedNode): boolean => 'children' in node && node.children.length === 0

/** The node with its mentions resolved; a link to what is hidden becomes its words, an embed of it nothing. */
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
