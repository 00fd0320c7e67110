import { isObject, listOf, objectsOf, textOf } from '../shared/read'

const retentionReasons = ['of_another', 'shown_by_its_owner', 'shown_in_public'] as const
export type RetentionReason = (typeof retentionReasons)[number]

/** A file of the record, and what an erasure would do with it. */
export interface ErasureFile {
  id: string
  name: string
  /** null: it is deleted */
  why: RetentionReason | null
  /** the number of drafts elsewhere that would lose it */
  clears: number
}

/** undefined: not a preview of an erasure. */
export const readErasurePreview = (body: unknown): ErasureFile[] | undefined =>
  isObject(body) && Array.isArray(body.files)
    ? objectsOf(body.files).map(({ id, name, why, clears }) => ({
        id: textOf(id),
        name: textOf(name) || textOf(id),
        why: retentionReasons.find((one) => one === why) ?? null,
        clears: listOf(clears).length,
      }))
    : undefined
