import { isObject, isText, listOf, objectsOf, textOf, type Unknown } from './read'

/** A problem with its form path: `date.typed`. */
export interface ProblemInForm {
  pointer: string
  code: string
  detail: string
  path: string
  /** the record concerned; without an id if the user may not read it, with its owner */
  reference?: { kind: string; id?: string; owner: string | null }
}

/** Who changed a record last, and when (ISO 8601). */
export interface Change {
  by: string | null
  at: string
}

/** A record's state, the transitions the user may execute, and its problems. */
export interface Preflight {
  revision: number
  live: string
  work: string
  /** the owning institution; empty: the exhibit */
  owner: string
  /** the institution it is offered to, if visible to the user; empty: none */
  waitsFor: string
  /** the source language; empty if it has none */
  language: string
  changed?: Change
  verbs: string[]
  /** transitions allowed as an exception, with a recorded reason */
  exceptions: string[]
  /** the publish path of this user; empty: others decide on it */
  way: string[]
  problems: ProblemInForm[]
  /** problems that do not prevent publication */
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

/** undefined: unknown. */
export const readChange = (value: unknown): Change | undefined =>
  isObject(value) && isText(value.at) && !Number.isNaN(Date.parse(value.at))
    ? { by: isText(value.by) ? value.by : null, at: value.at }
    : undefined

/** undefined: not a response of preflight. */
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

/** The outcome of a transition: `done`, an error, or no response. */
export type OutcomeCode = 'done' | 'stale' | 'not_ready' | 'refused' | 'unreachable'

/** The server's error message, in the requested language. */
export const errorMessageIn = (body: unknown): string => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  return isObject(error) ? textOf(error.message) : ''
}

/** An error of a transition's input: its JSON pointer, and its message. */
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

/** The error code of a response. */
export const outcomeCodeOf = (body: unknown): OutcomeCode => {
  const [error] = listOf(isObject(body) ? body.errors : undefined)
  const code = isObject(error) && isObject(error.data) ? error.data.code : undefined
  return code === 'stale' || code === 'not_ready' ? code : 'refused'
}
