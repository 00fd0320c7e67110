import { fetchJson } from '../shared/api-client'
import { isObject, isText, listOf, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

/** A difference between two texts of a record. */
export interface Change {
  pointer: string
  what: 'changed' | 'added' | 'removed' | 'moved'
  before: unknown
  after: unknown
}

/** An entry of a record's history. */
export interface AuditEntry {
  number: number
  at: string
  /** the actor's name; null: no person, or unknown */
  by: string | null
  what: string
  comment: string
  reason: string
  release: number | null
  /** the id of the version saved; null: there is none */
  version: string | null
}

/** A comment on a record or a field. */
export interface Comment {
  number: number
  /** empty: on the record as a whole */
  pointer: string
  text: string
  author: string
  isMine: boolean
  at: string
  isResolved: boolean
}

/** A record that shows this one; without an id if the user may not read it. */
export interface Use {
  kind: string
  id: string | null
  owner: string | null
  title: string
  live: string
  work: string
  /** whether the user may change it; false if unknown */
  mayChange: boolean
}

export interface Uses {
  live: Use[]
  /** undefined: not visible to the user */
  drafts: Use[] | undefined
}

const whats = ['changed', 'added', 'removed', 'moved'] as const

const readChange = ({ pointer, what, before, after }: Unknown): Change => ({
  pointer: textOf(pointer),
  what: whats.find((one) => one === what) ?? 'changed',
  before,
  after,
})

const textOrNull = (value: unknown): string | null => (isText(value) ? value : null)

const readAuditEntry = ({ number, at, who, what, comment, reason, release, version }: Unknown): AuditEntry => ({
  number: numberOf(number),
  at: textOf(at),
  by: isObject(who) ? textOrNull(who.name) : null,
  what: textOf(what),
  comment: textOf(comment),
  reason: textOf(reason),
  release: typeof release === 'number' ? release : null,
  version: textOrNull(version),
})

const readComment = ({ number, pointer, text, author, isMine, at, resolvedAt }: Unknown): Comment => ({
  number: numberOf(number),
  pointer: textOf(pointer),
  text: textOf(text),
  author: textOf(author),
  isMine: isMine === true,
  at: textOf(at),
  isResolved: isText(resolvedAt),
})

const readUse = ({ kind, id, owner, title, live, work, mayChange }: Unknown): Use => ({
  kind: textOf(kind),
  id: textOrNull(id),
  owner: textOrNull(owner),
  title: textOf(title),
  live: textOf(live),
  work: textOf(work),
  mayChange: mayChange === true,
})

const readComments = (body: unknown): Comment[] | undefined =>
  isObject(body) && Array.isArray(body.docs) ? objectsOf(body.docs).map(readComment) : undefined

/** The changes between two texts of a record; undefined: not visible, or no response. */
export const fetchChanges = async (address: string, from: string, to: string): Promise<Change[] | undefined> => {
  const body = await fetchJson(`${address}/diff?${new URLSearchParams({ from, to }).toString()}`)
  return isObject(body) && Array.isArray(body.changes) ? objectsOf(body.changes).map(readChange) : undefined
}

/** A record's history, newest first; `next` is the `before` of the next page. */
export const fetchTimeline = async (
  address: string,
  before?: number,
): Promise<{ entries: AuditEntry[]; next: number | null } | undefined> => {
  const query = new URLSearchParams({ limit: '30', ...(before !== undefined && { before: String(before) }) })
  const body = await fetchJson(`${address}/timeline?${query.toString()}`)
  if (!isObject(body) || !Array.isArray(body.entries)) return undefined
  return {
    entries: objectsOf(body.entries).map(readAuditEntry),
    next: typeof body.next === 'number' ? body.next : null,
  }
}

export const fetchUses = async (address: string, locale: string): Promise<Uses | undefined> => {
  const body = await fetchJson(`${address}/uses?${new URLSearchParams({ locale }).toString()}`)
  if (!isObject(body)) return undefined
  const drafts = Array.isArray(body.drafts) ? objectsOf(body.drafts).map(readUse) : undefined
  return { live: objectsOf(listOf(body.live)).map(readUse), drafts }
}

export const fetchComments = async (address: string): Promise<Comment[] | undefined> =>
  readComments(await fetchJson(`${address}/comments`))

const post = (body: object): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** Adds a comment to a record or a field; returns all comments, undefined: it failed. */
export const sendComment = async (address: string, text: string, pointer: string): Promise<Comment[] | undefined> =>
  readComments(await fetchJson(`${address}/comments`, post({ text, ...(pointer && { pointer }) })))

export const resolveComment = async (address: string, number: number): Promise<Comment[] | undefined> =>
  readComments(await fetchJson(`${address}/comments/${number}/resolve`, post({})))
