import { isObject, isText, numberOf, objectsOf, textOf, type Unknown } from '../read'

/** A record as a start page or the queue names it. */
export interface Listed {
  kind: string
  id: string
  title: string
  owner: string
  live: string
  work: string
  revision: number
  changedAt: string
  submittedAt: string
  /** what a reviewer said, and who it was */
  comment: string
  by: string
}

export interface Some<T> {
  docs: T[]
  more: boolean
}

/** Where others show what is theirs. */
export interface Use {
  kind: string
  id: string
  title: string
  since: string
  of: { kind: string; id: string; title: string }
}

/** What a start page tells; a part that is not for this person is undefined. */
export interface Start {
  roles: string[]
  institutions: { id: string; name: string }[]
  changes: Some<Listed> | undefined
  drafts: Some<Listed> | undefined
  review: Some<Listed> | undefined
  publish: Some<Listed> | undefined
  sections: Some<Listed> | undefined
  since: (Some<Listed> & { release: { number: number; at: string } | undefined }) | undefined
  untranslated: Some<Listed> | undefined
  uses: Some<Use> | undefined
  gaps: { institution: string; records: number; more: boolean }[]
  policies: { institution: string; fourEyes: boolean; mayPublishOwnHoldings: boolean }[]
}

export const readListed = (doc: Unknown): Listed => ({
  kind: textOf(doc.kind),
  id: textOf(doc.id),
  title: textOf(doc.title),
  owner: textOf(doc.owner),
  live: textOf(doc.live),
  work: textOf(doc.work),
  revision: numberOf(doc.revision),
  changedAt: textOf(doc.changedAt),
  submittedAt: textOf(doc.submittedAt),
  comment: textOf(doc.comment),
  by: textOf(doc.by),
})

const readUse = ({ kind, id, title, since, of }: Unknown): Use => {
  const shown = isObject(of) ? of : {}
  return {
    kind: textOf(kind),
    id: textOf(id),
    title: textOf(title),
    since: textOf(since),
    of: { kind: textOf(shown.kind), id: textOf(shown.id), title: textOf(shown.title) },
  }
}

const someIn = <T>(part: unknown, read: (doc: Unknown) => T): Some<T> | undefined =>
  isObject(part) ? { docs: objectsOf(part.docs).map(read), more: part.more === true } : undefined

const releaseIn = (part: unknown) => {
  const release = isObject(part) && isObject(part.release) ? part.release : undefined
  return release && { number: numberOf(release.number), at: textOf(release.at) }
}

/** undefined: this is no start page. */
export const readStart = (body: unknown): Start | undefined => {
  if (!isObject(body) || !Array.isArray(body.roles)) return undefined
  const since = someIn(body.since, readListed)
  return {
    roles: body.roles.map(textOf),
    institutions: objectsOf(body.institutions).map(({ id, name }) => ({ id: textOf(id), name: textOf(name) })),
    changes: someIn(body.changes, readListed),
    drafts: someIn(body.drafts, readListed),
    review: someIn(body.review, readListed),
    publish: someIn(body.publish, readListed),
    sections: someIn(body.sections, readListed),
    since: since && { ...since, release: releaseIn(body.since) },
    untranslated: someIn(body.untranslated, readListed),
    uses: someIn(body.uses, readUse),
    gaps: objectsOf(body.gaps).map(({ institution, records, more }) => ({
      institution: textOf(institution),
      records: numberOf(records),
      more: more === true,
    })),
    policies: objectsOf(body.policies).map(({ institution, fourEyes, mayPublishOwnHoldings }) => ({
      institution: textOf(institution),
      fourEyes: fourEyes === true,
      mayPublishOwnHoldings: mayPublishOwnHoldings === true,
    })),
  }
}

/** What somebody has to look at because another record moved. */
export interface Task {
  number: number
  what: string
  cause: string
  kind: string
  id: string
  title: string
  openedAt: string
  /** what whoever took the other record away wants in its place; empty: nothing was said */
  wish: string
  /** the record to be shown instead; undefined: none, or none that this person may read */
  instead: { kind: string; id: string } | undefined
}

const keyIn = (value: unknown) =>
  isObject(value) && isText(value.id) ? { kind: textOf(value.kind), id: value.id } : undefined

/** undefined: this is no list of tasks. */
export const readTasks = (body: unknown): Some<Task> | undefined => {
  if (!isObject(body) || !Array.isArray(body.docs)) return undefined
  return {
    docs: objectsOf(body.docs).map(({ number, what, cause, kind, id, title, openedAt, wish, instead }) => ({
      number: numberOf(number),
      what: textOf(what),
      cause: textOf(cause),
      kind: textOf(kind),
      id: textOf(id),
      title: textOf(title),
      openedAt: textOf(openedAt),
      wish: textOf(wish),
      instead: keyIn(instead),
    })),
    more: typeof body.next === 'number',
  }
}
