import { isObject, numberOf, objectsOf, textOf, type Unknown } from '../shared/read'

export interface GapTotal {
  code: string
  detail: string
  count: number
}

/** A record that lacks something. `path`: where in the form, with dots. */
export interface RecordWithGaps {
  kind: string
  id: string
  title: string
  live: string
  work: string
  problems: { pointer: string; path: string; code: string; detail: string }[]
}

/** What the records of an institution lack, a page of it. */
export interface GapPage {
  totals: GapTotal[]
  docs: RecordWithGaps[]
  page: number
  limit: number
  totalDocs: number
}

const readTotal = ({ code, detail, count }: Unknown): GapTotal => ({
  code: textOf(code),
  detail: textOf(detail),
  count: numberOf(count),
})

const readRecord = ({ kind, id, title, live, work, problems }: Unknown): RecordWithGaps => ({
  kind: textOf(kind),
  id: textOf(id),
  title: textOf(title),
  live: textOf(live),
  work: textOf(work),
  problems: objectsOf(problems).map((problem) => ({
    pointer: textOf(problem.pointer),
    path: textOf(problem.path),
    code: textOf(problem.code),
    detail: textOf(problem.detail),
  })),
})

/** undefined: this is no list of gaps. */
export const readGaps = (body: unknown): GapPage | undefined => {
  if (!isObject(body) || !Array.isArray(body.totals)) return undefined
  return {
    totals: objectsOf(body.totals).map(readTotal),
    docs: objectsOf(body.docs).map(readRecord),
    page: numberOf(body.page),
    limit: numberOf(body.limit),
    totalDocs: numberOf(body.totalDocs),
  }
}

/** The part of an address that leads to a field of a record's form. */
export const fragmentOf = (path: string): string => `#field=/${path.split('.').map(encodeURIComponent).join('/')}`

/** The path that such an address leads to; empty where it leads to none. */
export const pathInFragment = (hash: string): string[] =>
  (/^#field=\/(.*)$/.exec(hash)?.[1] ?? '').split('/').filter(Boolean).map(decodeURIComponent)
