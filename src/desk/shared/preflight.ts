import { isObject, isText, listOf, objectsOf, textOf, type Unknown } from './read'

/** Something missing, and where it lies in the form: `date.typed`. */
export interface ProblemInForm {
  pointer: string
  code: string
  detail: string
  path: string
  /** what is in the way; without an id, what this person may not read, with its owner */
  reference?: { kind: string; id?: string; owner: string | null }
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
  /** the institution that it belongs to; empty: the exhibit's */
  owner: string
  /** the institution that it is offered to, where that is this person's to know; empty: to none */
  waitsFor: string
  /** the language it is written in first; empty where it has none */
  language: string
  changed?: Change
  verbs: string[]
  /** what they may do as an exception, with a reason that is remembered */
  exceptions: string[]
  /** the verbs by which this person alone may publish it, in their order; none: others have a word in it */
  way: string[]
  problems: ProblemInForm[]
  /** what does not stand in the way */
  advice: ProblemInForm[]
}

const readProblem = ({ pointer, code, detail, path, reference }: Unknown): ProblemInForm => ({
  pointer: textOf(pointer),
  code: textOf(code),
  detail: textOf(detail),
  path: textOf(path),
  ...(isObject(reference) && isText(reference.kind)
    ? {
        reference: {
          kind: reference.kind,
          ...(isText(reference.id) && { id: reference.id }),
          owner: isText(reference.owner) ? reference.owner : null,
        },
      }
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
    owner: textOf(body.owner),
    waitsFor: textOf(body.waitsFor),
    language: textOf(body.language),
    verbs: listOf(body.verbs).filter(isText),
    exceptions: listOf(body.exceptions).filter(isText),
    way: listOf(body.way).filter(isText),
    problems: objectsOf(body.problems).map(readProblem),
    advice: objectsOf(body.advice).map(readProblem),
  }
}

/** How a move ended: `done`, a refusal, or that nobody answered. */
export type OutcomeCode = 'done' | 'stale' | 'not_ready' | 'refused' | 'unreachable'

/** The sentence with which the server refused, in the language it was asked in. */
export const errorMessageIn = (body: unknown): string => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  return isObject(error) ? textOf(error.message) : ''
}

/** What is wrong with what was said with a verb: where, as a JSON pointer has it, and in the words of whoever asked. */
export interface FieldProblem {
  pointer: string
  message: string
}

export const problemsIn = (body: unknown): FieldProblem[] => {
  const [error] = objectsOf(isObject(body) ? body.errors : undefined)
  const data = isObject(error?.data) ? error.data : {}
  const errors = objectsOf(data.errors)
  return objectsOf(data.problems).map(({ pointer, detail }, n) => ({
    pointer: textOf(pointer),
    message: textOf(errors[n]?.message) || textOf(detail),
  }))
}

/** Which refusal an answer of the server carries. */
export const outcomeCodeOf = (body: unknown): OutcomeCode => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  const code = isObject(error) && isObject(error.data) ? error.data.code : undefined
  return code === 'stale' || code === 'not_ready' ? code : 'refused'
}
