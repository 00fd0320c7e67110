import { isObject, isText, listOf, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

/** A record that waits for somebody. */
export interface QueueEntry {
  kind: string
  id: string
  title: string
  owner: string
  live: string
  work: string
  revision: number
  submittedBy: string
  since: string
  note: string
  /** what this person may do with it now */
  verbs: string[]
}

export interface Queue {
  docs: QueueEntry[]
  /** where the next page begins; undefined: there is none */
  next: number | undefined
}

const readQueueEntry = (doc: Unknown): QueueEntry => ({
  kind: textOf(doc.kind),
  id: textOf(doc.id),
  title: textOf(doc.title),
  owner: textOf(doc.owner),
  live: textOf(doc.live),
  work: textOf(doc.work),
  revision: numberOf(doc.revision),
  submittedBy: isObject(doc.submittedBy) ? textOf(doc.submittedBy.name) : '',
  since: textOf(doc.submittedAt) || textOf(doc.changedAt),
  note: textOf(doc.note),
  verbs: listOf(doc.verbs).filter(isText),
})

/** undefined: this is no queue. */
export const readQueue = (body: unknown): Queue | undefined =>
  isObject(body) && Array.isArray(body.docs)
    ? {
        docs: objectsOf(body.docs).map(readQueueEntry),
        next: typeof body.next === 'number' ? body.next : undefined,
      }
    : undefined

/** How the queue is narrowed; empty: not by this. */
export interface QueueQuery {
  work: string
  kind: string
  institution: string
  mine: boolean
  after: number
}

/** The states that one looks through the queue by. */
export const stages = ['in_review', 'approved', 'changes_requested', 'draft'] as const

/** As the address has it, of the page and of the API alike. */
export const queueSearchParams = ({ work, kind, institution, mine, after }: QueueQuery): string =>
  new URLSearchParams({
    work,
    ...(kind && { kind }),
    ...(institution && { institution }),
    ...(mine && { mine: 'true' }),
    ...(after > 0 && { after: String(after) }),
  }).toString()
