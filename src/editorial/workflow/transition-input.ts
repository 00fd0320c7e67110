import { ApiError, type Problem } from '../../model/problems'
import { isWithdrawalReason, withdrawalReasons } from '../../model/withdrawal-reasons'
import type { TransitionRequest } from './types'
import { transitions, type Transition } from './transitions'

const expected = {
  note: 'Say what is to be changed: expected some words for whoever prepares the record.',
  reason: `Expected one of ${withdrawalReasons.join(', ')}.`,
  version: 'Expected the id of an older version of this record.',
  to: 'Expected the id of the institution that takes it over.',
} as const

const expectedOfErasing = {
  ...expected,
  note: 'Expected the record’s address on the web, the last part of it, as a sign that this record is meant.',
  reason: 'Expected which order asks for it; this is remembered.',
} as const

/** What a verb cannot do without. Throws `invalid`, by field. */
export const assertInputComplete = (request: TransitionRequest): void => {
  const { needs = [] }: Transition = transitions[request.verb]
  const problems = needs.flatMap((field): Problem[] => {
    const isCode = field === 'reason' && request.verb === 'withdraw'
    const isGiven = isCode ? isWithdrawalReason(request.reason) : Boolean(request[field]?.trim())
    const detail = request.verb === 'erase' ? expectedOfErasing[field] : expected[field]
    return isGiven ? [] : [{ pointer: `/${field}`, code: 'required', detail }]
  })
  if (problems.length > 0) throw new ApiError('invalid', 'Something has to be said with this.', problems)
}
