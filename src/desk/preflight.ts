import { isObject, isText, listOf, objectsOf, textOf, type Unknown } from './read'

/** Something missing, and where it lies in the form: `date.typed`. */
export interface ProblemInForm {
  pointer: string
  code: string
  detail: string
  path: string
  reference?: { kind: string; id: string }
}

/** Who moved a record on last, and when (ISO 8601). */
export interface Change {
  by: string | null
  at: string
}

/** Where a record stands, what this person may do with it, and what is missing for the public. */
export interface Preflight {
  revision: number
  live: string
  work: string
  changed?: Change
  verbs: string[]
  /** the verbs by which this person alone may publish it, in their order; none: others have a word in it */
  way: string[]
  problems: ProblemInForm[]
}

const readProblem = ({ pointer, code, detail, path, reference }: Unknown): ProblemInForm => ({
  pointer: textOf(pointer),
  code: textOf(code),
  detail: textOf(detail),
  path: textOf(path),
  ...(isObject(reference) && isText(reference.kind) && isText(reference.id)
    ? { reference: { kind: reference.kind, id: reference.id } }
    : {}),
})

/** undefined: it is not told. */
export const readChange = (value: unknown): Change | undefined =>
  isObject(value) && isText(value.at) && !Number.isNaN(Date.parse(value.at))
    ? { by: isText(value.by) ? value.by : null, at: value.at }
    : undefined

/** undefined: this is no answer to a preflight. */
export const readPreflight = (body: unknown): Preflight | undefined => {
  if (!isObject(body) || typeof body.revision !== 'number') return undefined
  const changed = readChange(body.changed)
  return {
    ...(changed && { changed }),
    revision: body.revision,
    live: textOf(body.live),
    work: textOf(body.work),
    verbs: listOf(body.verbs).filter(isText),
    way: listOf(body.way).filter(isText),
    problems: objectsOf(body.problems).map(readProblem),
  }
}

/** How a move ended: `done`, a refusal, or that nobody answered. */
export type Ending = 'done' | 'stale' | 'not_ready' | 'refused' | 'unreachable'

/** The sentence with which the server refused, in the language it was asked in. */
export const sentenceIn = (body: unknown): string => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  return isObject(error) ? textOf(error.message) : ''
}

/** Which refusal an answer of the server carries. */
export const endingOf = (body: unknown): Ending => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  const code = isObject(error) && isObject(error.data) ? error.data.code : undefined
  return code === 'stale' || code === 'not_ready' ? code : 'refused'
}
