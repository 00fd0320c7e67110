import type { Problem } from '../problems'
import { valueProblems } from '../../locales/en/messages/value-problems'

export type ValueCode = keyof typeof valueProblems

/** The problem of a value that does not match its field's type. */
export const valueProblem = (pointer: string, code: ValueCode): Problem => ({
  pointer,
  code,
  detail: valueProblems[code],
})
