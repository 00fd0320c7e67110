import { dictionary } from '@zxcvbn-ts/language-common'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'

/** Follows NIST SP 800-63B rev. 4 §3.1.1; marks and spaces count. */
const minLength = 12

const edgeMarks = /^[^\p{L}]+|[^\p{L}]+$/gu

/** Whether a password is guessed early: a common one, also with digits around it, or a repetition. */
export const isCommon = (password: string): boolean => {
  const common = dictionary['passwords-common']
  const folded = password.normalize('NFC').toLowerCase().slice(0, 100)
  const unit = /^(.+?)\1+$/su.exec(folded)?.[1]
  return (
    common.includes(folded) ||
    common.includes(folded.replace(edgeMarks, '')) ||
    /^[\d\s]*$/.test(folded) ||
    (unit !== undefined && (unit.length < 6 || common.includes(unit)))
  )
}

export const passwordPointer = '/password'

/**
 * Throws unless the password is long enough, not common, and not the user's address or name. `pointer`: the field it
 * was sent in.
 */
export const assertStrongPassword = (
  password: string,
  of: readonly (string | null | undefined)[] = [],
  pointer = passwordPointer,
): void => {
  const reject = (code: AccountCode) => {
    throw new ApiError('invalid', 'This password cannot be taken.', [accountProblem(pointer, code)])
  }
  if ([...password].length < minLength) reject('password_short')
  if (of.some((text) => text?.trim().toLowerCase() === password.trim().toLowerCase())) reject('password_is_name')
  if (isCommon(password)) reject('password_common')
}
