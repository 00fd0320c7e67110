import type { Problem } from '../model/problems'
import type { RichMention, RichNode } from './nodes'
import { readRichText } from './read'

const mentionsOf = (node: RichNode): RichMention[] => {
  if (node.type === 'embed') return [{ kind: node.kind, id: node.id }]
  const within = 'children' in node ? node.children.flatMap(mentionsOf) : []
  return node.type === 'record-link' ? [{ kind: node.kind, id: node.id }, ...within] : within
}

/** The distinct records and media that a text links to or embeds, in order. */
export const mentionsIn = (state: unknown): RichMention[] => {
  const all = readRichText(state).nodes.flatMap(mentionsOf)
  return all.filter(({ kind, id }, n) => all.findIndex((other) => other.kind === kind && other.id === id) === n)
}

/** Problems of a text to fix before saving; pointers start at the state. */
export const checkRichText = (state: unknown): Problem[] => readRichText(state).problems
