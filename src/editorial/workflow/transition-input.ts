import { z } from 'zod'
import { inputFields } from '../../contract/transitions'

export { inputFields }

/** The resolution of one public use of an unpublished record. */
export interface Resolution {
  kind: string
  id: string
  as: 'tombstone' | 'replace' | 'remove'
  /** of the same kind */
  with?: { kind: string; id: string } | undefined
}

/** The input of a transition; what it does not need is ignored. */
export interface TransitionInput {
  /** for colleagues: what to change, what was reviewed */
  note?: string | undefined
  /** of a withdrawal, one of `withdrawalReasons` */
  reason?: string | undefined
  /** the public reason of a withdrawal */
  publicReason?: string | undefined
  /** an ISO date: when a withdrawal is expected to end */
  until?: string | undefined
  /** the id of the version to restore */
  version?: string | undefined
  /** the id of the institution that receives it */
  to?: string | undefined
  mode?: 'refuse' | 'carry' | 'omit' | undefined
  /** of an unpublish, by use; the default is a tombstone */
  resolutions?: readonly Resolution[] | undefined
}

/** A required text; `expected` describes it. */
export const requiredText = (expected: string) => z.string(expected).trim().min(1, expected)
