import type { Problem } from '../problems'
import { accountProblems } from '../../locales/en/messages/account-problems'

export type AccountCode = keyof typeof accountProblems

export const isAccountCode = (code: string): code is AccountCode => Object.hasOwn(accountProblems, code)

/** A problem of an account, an invitation or a role. */
export const accountProblem = (pointer: string, code: AccountCode): Problem => ({
  pointer,
  code,
  detail: accountProblems[code],
})

/** The detail and problems of an error with one problem. */
export const describedBy = ({ pointer, code }: { pointer: string; code: AccountCode }): [string, Problem[]] => [
  accountProblems[code],
  [accountProblem(pointer, code)],
]
