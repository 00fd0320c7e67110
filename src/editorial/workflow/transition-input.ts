import { z } from 'zod'

/** What happens to an unpublished dependency: refuse, publish it too, or omit it. */
export const modes = ['refuse', 'carry', 'omit'] as const
/** What replaces a public use: a tombstone, another record, nothing. */
export const resolving = ['tombstone', 'replace', 'remove'] as const

/** The resolution of one public use of an unpublished record. */
export interface Resolution {
  kind: string
  id: string
  as: (typeof resolving)[number]
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
  mode?: (typeof modes)[number] | undefined
  /** of an unpublish, by use; the default is a tombstone */
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

/** A required text; `expected` describes it. */
export const requiredText = (expected: string) => z.string(expected).trim().min(1, expected)
