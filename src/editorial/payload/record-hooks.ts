import type { Field, FlattenedField, PayloadRequest } from 'payload'
import type { AnyGovernedKind } from '../../model/record'
import { idOf } from '../../model/relations'
import { withOwnRowIds } from '../drafts/row-ids'
import { recordSave } from '../drafts/save'
import { followMerges } from '../merge/follow-merges'
import type { EditorialContext } from '../state/editorial-context'
import { assertReadableReferences } from '../state/references'
import { recordBeingWritten } from '../state/write-context'
import { withStateFields } from '../visibility/state-fields'
import { commonFields } from './record-fields'

/** Fields of every record; the relations among them, such as its owner, are set by the server. */
const setByServer = new Set(commonFields.flatMap((field) => ('name' in field ? [field.name] : [])))

interface Saved {
  data: Record<string, unknown>
  originalDoc?: unknown
  req: PayloadRequest
  /** the final form: plugins add fields after it was governed */
  collection?: { fields: readonly Field[] }
}

/** Asserts that mentioned records exist and are readable. Transitions move only checked texts. */
export const checkReferences =
  (fields: readonly Field[]) =>
  async ({ data, originalDoc, req, collection }: Saved) => {
    if (recordBeingWritten(req.context)) return data
    const followed = await followMerges(data, req)
    const form = collection?.fields.filter((field) => !('name' in field && setByServer.has(field.name))) ?? fields
    await assertReadableReferences(form, followed, originalDoc, req)
    return followed
  }

/** Gives copied rows new ids. Transitions move only stored rows. */
export const keepOwnRows =
  (kind: string | null, fields: readonly FlattenedField[]) =>
  async ({ data, originalDoc, req }: { data: Record<string, unknown>; originalDoc?: unknown; req: PayloadRequest }) =>
    recordBeingWritten(req.context)
      ? data
      : withOwnRowIds(req, { kind, fields, id: idOf(originalDoc), before: originalDoc }, data)

/** A save returns its new revision: Payload read the record before the state was updated. */
export const recordAndReturnState =
  (context: EditorialContext, kind: AnyGovernedKind, nameOf: (doc: unknown) => string) =>
  async <Doc extends Record<string, unknown>>({ doc, req }: { doc: Doc; req: PayloadRequest }): Promise<Doc> => {
    await recordSave(context, kind, nameOf(doc), req)
    return withStateFields(kind.slug, nameOf(doc), doc, req)
  }
