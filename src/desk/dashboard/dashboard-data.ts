import { isObject, isText, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

/** A record as a start page or the queue names it. */
export interface DashboardRecord {
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

export interface PartialList<T> {
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
export interface DashboardData {
  roles: string[]
  institutions: { id: string; name: string }[]
  changes: PartialList<DashboardRecord> | undefined
  drafts: PartialList<DashboardRecord> | undefined
  review: PartialList<DashboardRecord> | undefined
  publish: PartialList<DashboardRecord> | undefined
  sections: PartialList<DashboardRecord> | undefined
  since: (PartialList<DashboardRecord> & { release: { number: number; at: string } | undefined }) | undefined
  untranslated: PartialList<DashboardRecord> | undefined
  uses: PartialList<Use> | undefined
  gaps: { institution: string; records: number; more: boolean }[]
  policies: { institution: string; fourEyes: boolean; mayPublishOwnHoldings: boolean }[]
}

export const readDashboardRecord = (doc: Unknown): DashboardRecord => ({
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
  const used = isObject(of) ? of : {}
  return {
    kind: textOf(kind),
    id: textOf(id),
    title: textOf(title),
    since: textOf(since),
    of: { kind: textOf(used.kind), id: textOf(used.id), title: textOf(used.title) },
  }
}

const partialListIn = <T>(part: unknown, read: (doc: Unknown) => T): PartialList<T> | undefined =>
  isObject(part) ? { docs: objectsOf(part.docs).map(read), more: part.more === true } : undefined

const releaseIn = (part: unknown) => {
  const release = isObject(part) && isObject(part.release) ? part.release : undefined
  return release && { number: numberOf(release.number), at: textOf(release.at) }
}

/** undefined: this is no start page. */
export const readDashboard = (body: unknown): DashboardData | undefined => {
  if (!isObject(body) || !Array.isArray(body.roles)) return undefined
  const since = partialListIn(body.since, readDashboardRecord)
  return {
    roles: body.roles.map(textOf),
    institutions: objectsOf(body.institutions).map(({ id, name }) => ({ id: textOf(id), name: textOf(name) })),
    changes: partialListIn(body.changes, readDashboardRecord),
    drafts: partialListIn(body.drafts, readDashboardRecord),
    review: partialListIn(body.review, readDashboardRecord),
    publish: partialListIn(body.publish, readDashboardRecord),
    sections: partialListIn(body.sections, readDashboardRecord),
    since: since && { ...since, release: releaseIn(body.since) },
    untranslated: partialListIn(body.untranslated, readDashboardRecord),
    uses: partialListIn(body.uses, readUse),
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
export const readTasks = (body: unknown): PartialList<Task> | undefined => {
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
