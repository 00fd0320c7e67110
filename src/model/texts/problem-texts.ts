import type { Problem } from '../problems'
import { problems } from '../../locales/en/desk/problems'

export type ProblemCode = keyof typeof problems

/** A problem of a record, as its checks report it. */
export const problem = (pointer: string, code: ProblemCode): Problem => ({ pointer, code, detail: problems[code] })
