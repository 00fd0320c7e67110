import { z } from 'zod'

/** What happens to an unpublished dependency: refuse, publish it too, or leave it out. */
export const modes = ['refuse', 'carry', 'omit'] as const
/** What becomes of a public use: a tombstone, another record, nothing. */
export const resolving = ['tombstone', 'replace', 'remove'] as const

/** What becomes of one of the public records that show what is unpublished. */
export interface Resolution {
  kind: string
  id: string
  as: (typeof resolving)[number]
  /** of the same kind */
  with?: { kind: string; id: string } | undefined
}

/** The input of a transition; what it does not need is ignored. */
export interface TransitionInput {
  /** to colleagues: what is to be changed, what was looked at */
  note?: string | undefined
  /** of a withdrawal, one of `withdrawalReasons` */
  reason?: string | undefined
  /** what the public is told of a withdrawal */
  publicReason?: string | undefined
  /** an ISO date: when a withdrawal is expected to end */
  until?: string | undefined
  /** the version to be restored, by its id */
  version?: string | undefined
  /** the institution that takes it over, by its id */
  to?: string | undefined
  mode?: (typeof modes)[number] | undefined
  /** of an unpublication, by use; of what is not named: tombstone */
  resolutions?: readonly Resolution[] | undefined
}

const text = (most: number) => z.string().trim().min(1).max(most)

const Key = z.strictObject({ kind: text(100), id: text(100) })

/** The fields that transitions share. */
export const inputFields = {
  note: text(5000).optional(),
  reason: text(2000).optional(),
  publicReason: text(500).optional(),
  until: z.iso.date().optional(),
  to: text(100).optional(),
  version: text(100).optional(),
  mode: z.enum(modes).optional(),
  resolutions: z
    .array(z.strictObject({ ...Key.shape, as: z.enum(resolving), with: Key.optional() }))
    .max(1000)
    .optional(),
}

/** A text that a transition cannot do without; `expected` says what it is. */
export const requiredText = (expected: string) => z.string(expected).trim().min(1, expected)
