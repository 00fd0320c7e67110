import { isObject, objectsOf, textOf, type Unknown } from '../shared/read'

/** The new values of many records; omitted fields stay unchanged. */
export interface BulkChange {
  creditLine?: string
  rights?: { uri: string }
  genre?: string
  themes?: { add: string[]; remove: string[] }
}

/** The outcome of a rejected record. */
export interface RejectedRecord {
  id: string
  message: string
  details: string[]
}

export interface BulkEnd {
  changed: number
  refused: RejectedRecord[]
}

const readRejected = ({ id, message, problems }: Unknown): RejectedRecord => ({
  id: textOf(id),
  message: textOf(message),
  details: objectsOf(problems).map(({ detail }) => textOf(detail)),
})

/** undefined: not a response of bulk edit. */
export const readBulkResults = (body: unknown): BulkEnd | undefined => {
  if (!isObject(body) || !Array.isArray(body.outcomes)) return undefined
  const outcomes = objectsOf(body.outcomes)
  return {
    changed: outcomes.filter(({ ok }) => ok === true).length,
    refused: outcomes.filter(({ ok }) => ok !== true).map(readRejected),
  }
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
const textsIn = (form: FormData, name: string): string[] =>
  form
    .getAll(name)
    .filter((value) => typeof value === 'string' && value !== '')
    .map(String)

/** The change in a form; undefined if there is none. */
export const parseBulkChange = (form: FormData): BulkChange | undefined => {
  const [creditLine, uri, genre] = ['creditLine', 'rights', 'genre'].map((name) => textIn(form, name))
  const [add, remove] = [textsIn(form, 'addThemes'), textsIn(form, 'removeThemes')]
  const change: BulkChange = {
    ...(creditLine && { creditLine }),
    ...(uri && { rights: { uri } }),
    ...(genre && { genre }),
    ...(add.length + remove.length > 0 && { themes: { add, remove } }),
  }
  return Object.keys(change).length > 0 ? change : undefined
}

/** Splits a list, so that progress can be shown. */
export const chunk = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
