import type { z } from 'zod'
import { Failure } from '../../contract/failure'

/** An error of the server; without a message if there is none. */
export type CallError = z.output<typeof Failure>['errors'][number]

/** The error in a response's body. */
export const errorIn = (body: unknown): CallError => Failure.safeParse(body).data?.errors[0] ?? { message: '' }

/** The message of the first field that is not as expected, or else of the whole. */
export const messageOf = ({ message, data }: CallError): string => data?.errors?.[0]?.message || message

/** An error of a transition's input: its JSON pointer, and its message. */
export interface FieldProblem {
  pointer: string
  message: string
}

/** The errors of the fields, in the requested language. */
export const fieldProblemsOf = ({ data }: CallError): FieldProblem[] =>
  (data?.problems ?? []).map(({ pointer, detail }, n) => ({ pointer, message: data?.errors?.[n]?.message || detail }))

/** The outcome of a transition: `done`, an error, or no response. */
export type OutcomeCode = 'done' | 'stale' | 'not_ready' | 'refused' | 'unreachable'

/** The outcome of a rejected transition. */
export const outcomeCodeOf = ({ data }: CallError): OutcomeCode =>
  data?.code === 'stale' || data?.code === 'not_ready' ? data.code : 'refused'
