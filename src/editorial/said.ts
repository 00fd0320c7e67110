import { Refusal, type Problem } from '../kernel/problems'
import { isWithdrawalReason, withdrawalReasons } from '../kernel/withdrawal-reasons'
import type { Move } from './held'
import { transitions, type Transition } from './transitions'

const expected = {
  note: 'Say what is to be changed: expected some words for whoever prepares the record.',
  reason: `Expected one of ${withdrawalReasons.join(', ')}.`,
  version: 'Expected the id of an older version of this record.',
} as const

/** What a verb cannot do without. Throws `invalid`, by field. */
export const refuseUnlessSaid = (move: Move): void => {
  const { needs = [] }: Transition = transitions[move.verb]
  const problems = needs.flatMap((field): Problem[] => {
    const said = field === 'reason' ? isWithdrawalReason(move.reason) : Boolean(move[field]?.trim())
    return said ? [] : [{ pointer: `/${field}`, code: 'required', detail: expected[field] }]
  })
  if (problems.length > 0) throw new Refusal('invalid', 'Something has to be said with this.', problems)
}
