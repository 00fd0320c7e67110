import type { Problem } from '../model/problems'
import type { RichMention, RichNode } from './nodes'
import { readRichText } from './read'

const mentionsOf = (node: RichNode): RichMention[] => {
  if (node.type === 'embed') return [{ kind: node.kind, id: node.id }]
  const within = 'children' in node ? node.children.flatMap(mentionsOf) : []
  return node.type === 'record-link' ? [{ kind: node.kind, id: node.id }, ...within] : within
}

/** Every record and medium a text links to or embeds, in order, each once. */
export const mentionsIn = (state: unknown): RichMention[] => {
  const all = readRichText(state).nodes.flatMap(mentionsOf)
  return all.filter(({ kind, id }, n) => all.findIndex((other) => other.kind === kind && other.id === id) === n)
}

/** What an editor must mend in a text before it is saved; pointers begin at the state. */
export const checkRichText = (state: unknown): Problem[] => readRichText(state).problems
