import {
  flattenAllFields,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { idIn, idOf, valueIn } from '../../model/relations'
import { readWhatIsStored } from '../../accounts'
import { actorOf, privateMediaReaders, supportingAccess, supportingPolicy } from '../../policy'
import { updateGapsOfMedium } from '../readiness/gaps'
import { keepPrivate } from '../visibility/private-fields'
import type { EditorialContext } from '../state/editorial-context'
import { mentionersOf, refresh } from '../releases/refresh'
import { waitForRelease } from '../releases/release'
import { mediaUsesEndpoint } from '../review/uses-endpoint'
import { offerOwnInstitutions } from '../drafts/institution-options'
import { keepOtherLanguagesIn } from '../drafts/keep-other-languages'
import { withOwnRowIds } from '../drafts/row-ids'
import { ownerKind } from '../../model/owners'

const assertOwnInstitution = async (owner: string | null, req: PayloadRequest) => {
  if (!req.user) return
  if (supportingPolicy.media.create.allows(await actorOf(req), { owner, proposer: null, live: false })) return
  throw new ApiError('forbidden', 'You may add files only for an institution of yours.', [
    { pointer: '/institution', code: 'foreign_institution', detail: 'Choose an institution that you work for.' },
  ])
}

/**
 * A medium's owner comes from its institution and changes only by a transfer; only a release changes its visibility.
 */
const settleOwnership: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'create') {
    const owner = idIn(data, 'institution')
    await assertOwnInstitution(owner, req)
    return { ...data, owner, shown: false }
  }
  if (idIn(data, 'institution') !== idIn(originalDoc, 'institution'))
    throw new ApiError('forbidden', 'A file stays with its institution.', [
      { pointer: '/institution', code: 'institution_is_fixed', detail: 'Leave the institution as it was.' },
    ])
  return { ...data, owner: idIn(originalDoc, 'owner'), shown: valueIn(originalDoc, 'shown') === true }
}

const Rows = z.array(z.object({ owner: z.string().nullable() }))

/** Captions become public with their recording, so they belong to the same institution. */
const assertOwnCaptions: CollectionBeforeChangeHook = async ({ data, req }) => {
  const rows = valueIn(data, 'captions')
  const ids = (Array.isArray(rows) ? rows : []).map((row: unknown) => idIn(row, 'file'))
  for (const [n, id] of ids.entries()) {
    if (id === null) continue
    const found = await sessionQuery(req, 'select owner_id::text as owner from media where id::text = $1', [id])
    if (Rows.parse(found)[0]?.owner === idIn(data, 'owner')) continue
    throw new ApiError('invalid', 'Captions belong to the institution of their recording.', [
      { pointer: `/captions/${n}/file`, code: 'foreign_captions', detail: 'Choose captions of the same institution.' },
    ])
  }
  return data
}

/**
 * A release writes media rows after it took its number; a change of media takes the same lock first, which prevents a
 * deadlock.
 */
export const queueBehindReleases: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'update') await waitForRelease(req)
  return args
}

/** A public medium must stay ready: its texts are public as soon as they are saved. */
const assertPublishable = async (context: EditorialContext, doc: unknown, req: PayloadRequest) => {
  if (valueIn(doc, 'shown') !== true) return
  const id = idOf(doc) ?? ''
  const problems = (await context.mediaProblems(req, [id])).get(id) ?? []
  if (problems.length > 0)
    throw new ApiError('invalid', 'The public sees this file, and something would be missing.', problems)
}

/** Readers of a medium's private fields may have its original, too. */
export const mayHaveOriginal = async (req: PayloadRequest, owner: string | null): Promise<boolean> =>
  privateMediaReaders.allows(await actorOf(req), { owner, proposer: null, live: false })

const keepOwnRows = ({ slug: kind, fields }: CollectionConfig): CollectionBeforeChangeHook => {
  const flattened = flattenAllFields({ fields })
  return ({ data, originalDoc, req }) =>
    withOwnRowIds(req, { kind, fields: flattened, id: idOf(originalDoc), before: originalDoc }, data)
}

/** Components in forms without drafts, which have no buttons of ours. */
const inPlainForm = {
  edit: {
    beforeDocumentControls: [
      '/src/desk/forms/server-error-fields#ServerErrorFields',
      '/src/desk/forms/overtaken-changes#OvertakenChanges',
    ],
  },
}

export const withPlainForm = ({ admin }: CollectionConfig): NonNullable<CollectionConfig['admin']> => ({
  ...admin,
  components: { ...admin?.components, ...inPlainForm },
})

/** A medium with its texts in every language. */
const readMedium = async (req: PayloadRequest, id: string): Promise<unknown> =>
  req.payload.findByID({
    collection: 'media',
    id,
    depth: 0,
    locale: 'all',
    disableErrors: true,
    overrideAccess: true,
    req: await sameTransaction(req),
  })

/** Media have no drafts and no workflow; a medium is public while a live record shows it. */
export const governMedia = (
  context: EditorialContext,
  collection: CollectionConfig,
  onUpload: () => void,
): CollectionConfig => ({
  ...collection,
  admin: withPlainForm(collection),
  access: { ...supportingAccess('media'), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
  lockDocuments: false,
  forceSelect: { owner: true, shown: true, sha256: true },
  endpoints: [...(collection.endpoints || []), mediaUsesEndpoint(context)],
  fields: [
    // editors find files by name in desk lists, which include public media of others
    ...keepPrivate(
      privateMediaReaders,
      offerOwnInstitutions(supportingPolicy.media.create, 'institution', collection.fields),
      (decision) => decision !== false,
    ),
    // set by the server: owner and visibility
    { name: 'owner', type: 'relationship', relationTo: ownerKind, index: true, admin: { hidden: true } },
    { name: 'shown', type: 'checkbox', index: true, defaultValue: false, admin: { hidden: true } },
  ],
  hooks: {
    ...collection.hooks,
    beforeOperation: [
      readWhatIsStored,
      queueBehindReleases,
      keepOtherLanguagesIn(flattenAllFields({ fields: collection.fields }), readMedium, collection.slug),
      ...(collection.hooks?.beforeOperation ?? []),
    ],
    beforeChange: [
      keepOwnRows(collection),
      settleOwnership,
      assertOwnCaptions,
      ...(collection.hooks?.beforeChange ?? []),
    ],
    afterChange: [
      ...(collection.hooks?.afterChange ?? []),
      async ({ doc, operation, req }) => {
        if (operation === 'create') return onUpload()
        await assertPublishable(context, doc, req)
        await updateGapsOfMedium(req, context, idOf(doc) ?? '')
        await refresh(context, await mentionersOf(req, { kind: 'media', id: idOf(doc) ?? '' }), req)
      },
    ],
  },
})
