import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { appendAuditEntries } from '../../audit'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { ApiError } from '../../model/problems'
import { idOf, valueIn } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import { auditActorOfRequest, readWhatIsStored } from '../../accounts'
import { actorOf, supportingAccess, supportingPolicy, type Ownership } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { mentionersOf, refresh } from '../releases/refresh'
import { assertNotStale, revisionMissing } from '../workflow/revision-check'
import { queueBehindReleases, withPlainForm } from './govern-media'
import { seenRevision } from '../drafts/guard'
import { labels } from '../../locales/labels'

const Rows = z.array(
  z.object({ headRevision: z.coerce.number(), changedBy: z.string().nullable(), changedAt: z.string() }),
)

const ofNobody: Ownership = { owner: null, proposer: null, live: true }

/** A term's revision, locked until the transaction ends; undefined: there is no such term. */
const lockTerm = async (req: PayloadRequest, list: string, id: string) => {
  const [term] = Rows.parse(
    await sessionQuery(
      req,
      `select revision as "headRevision", ${toIsoMicroseconds('updated_at')} as "changedAt",
         (select h.actor_id from editorial.history h where h.kind = $1 and h.id = $2 and h.actor = 'user'
          order by h.number desc limit 1) as "changedBy"
       from ${tableOf(list)} where id::text = $2 for update`,
      [list, id],
    ),
  )
  return term
}

/** Saving a term publishes it: it requires the revision that the client has seen. */
const changeWhatWasSeen =
  (list: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    // the server itself loads given data
    if (operation !== 'update' || overrideAccess === true) return args
    const id: unknown = valueIn(args, 'id')
    if (id === undefined) throw new ApiError('forbidden', 'Terms are written one at a time: name one by its id.')
    const term = await lockTerm(req, list, String(id))
    // the operation itself reports a missing or forbidden term
    if (!term || !supportingPolicy.genres.update.allows(await actorOf(req), ofNobody)) return args
    const seen = seenRevision(args, req)
    if (seen === undefined)
      throw new ApiError('revision_required', 'Say which revision is meant.', [revisionMissing('/revision')])
    await assertNotStale(req, term, seen)
    return args
  }

/** Set by the server, whatever was sent. */
const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = valueIn(originalDoc, 'revision')
  return { ...data, revision: typeof before === 'number' ? before + 1 : 1 }
}

/** A vocabulary: its terms are public on save, and live records with a renamed term are projected again. */
export const governTerms = (context: EditorialContext, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: withPlainForm(collection),
  access: { ...supportingAccess('genres'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    ...collection.fields,
    // number of saves, set by the server
    {
      name: 'revision',
      type: 'number',
      required: true,
      defaultValue: 1,
      label: labels('records.revision'),
      admin: { hidden: true },
    },
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      readWhatIsStored,
      queueBehindReleases,
      changeWhatWasSeen(collection.slug),
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), countRevision],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, operation, req }) => {
        const about = { kind: collection.slug, id: idOf(doc) ?? '' }
        const what = operation === 'create' ? 'create' : 'edit'
        const revision: unknown = valueIn(doc, 'revision')
        await appendAuditEntries(req, [
          { who: auditActorOfRequest(req), what, about, ...(typeof revision === 'number' && { revision }) },
        ])
        if (operation === 'update') await refresh(context, await mentionersOf(req, about), req, await actorOf(req))
      },
    ],
  },
})
