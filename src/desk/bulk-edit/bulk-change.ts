import { isObject, objectsOf, textOf, type Unknown } from '../shared/read'

/** What is given to many records; what is left out stays. */
export interface BulkChange {
  creditLine?: string
  rights?: { uri: string }
  genre?: string
  themes?: { add: string[]; remove: string[] }
}

/** How it went with one that was refused. */
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

/** undefined: this is no answer to a change of many. */
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

/** What a form asks for; undefined where it asks for nothing. */
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

/** In parts, so that it can be seen how far it is. */
export const chunk = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
