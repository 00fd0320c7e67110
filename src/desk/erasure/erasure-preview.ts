import { isObject, listOf, objectsOf, textOf } from '../shared/read'

const retentionReasons = ['of_another', 'shown_by_its_owner', 'shown_in_public'] as const
export type RetentionReason = (typeof retentionReasons)[number]

/** A file that a record names, and what an erasure of the record would do with it. */
export interface ErasureFile {
  id: string
  name: string
  /** null: it goes */
  why: RetentionReason | null
  /** how many drafts elsewhere would name it no more */
  clears: number
}

/** undefined: this is no answer about an erasure. */
export const readErasurePreview = (body: unknown): ErasureFile[] | undefined =>
  isObject(body) && Array.isArray(body.files)
    ? objectsOf(body.files).map(({ id, name, why, clears }) => ({
        id: textOf(id),
        name: textOf(name) || textOf(id),
        why: retentionReasons.find((one) => one === why) ?? null,
        clears: listOf(clears).length,
      }))
    : undefined
