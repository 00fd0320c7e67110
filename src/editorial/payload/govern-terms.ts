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

/** Where a term stands, kept from moving until the transaction ends; undefined: there is none. */
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

/** A term is public as it is saved: so it is changed as a record is published, from the revision that was seen. */
const changeWhatWasSeen =
  (list: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    // by the server itself, which loads what it was given
    if (operation !== 'update' || overrideAccess === true) return args
    const id: unknown = valueIn(args, 'id')
    if (id === undefined) throw new ApiError('forbidden', 'Terms are written one at a time: name one by its id.')
    const term = await lockTerm(req, list, String(id))
    // what is not there, and who may not change it, is for the operation itself to say
    if (!term || !supportingPolicy.genres.update.allows(await actorOf(req), ofNobody)) return args
    const seen = seenRevision(args, req)
    if (seen === undefined)
      throw new ApiError('revision_required', 'Say which revision is meant.', [revisionMissing('/revision')])
    await assertNotStale(req, term, seen)
    return args
  }

/** Counted by us, whatever was sent. */
const countRevision: CollectionBeforeChangeHook = ({ data, originalDoc }) => {
  const before: unknown = valueIn(originalDoc, 'revision')
  return { ...data, revision: typeof before === 'number' ? before + 1 : 1 }
}

/** A controlled list: its terms are public as they are, and live records that carry a renamed term are presented again. */
export const governTerms = (context: EditorialContext, collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: withPlainForm(collection),
  access: { ...supportingAccess('genres'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  lockDocuments: false,
  disableDuplicate: true,
  disableBulkEdit: true,
  fields: [
    ...collection.fields,
    // how often it was saved: set by us
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
