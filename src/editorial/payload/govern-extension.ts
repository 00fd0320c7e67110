import {
  flattenAllFields,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type Endpoint,
  type Field,
  type PayloadRequest,
  type Plugin,
} from 'payload'
import { appendAuditEntries } from '../../audit'
import { auditActorOfRequest, readWhatIsStored } from '../../accounts'
import { ownerKind } from '../../model/owners'
import { ApiError } from '../../model/problems'
import { idIn, idOf, valueIn } from '../../model/relations'
import { sameTransaction } from '../../platform/transaction'
import { actorOf, evaluateRule, rowAccess, userIdOf, type ExtensionRow, type Rule } from '../../policy'
import { assertRowFits } from './assert-row-fits'
import { keepOtherLanguagesIn } from '../drafts/keep-other-languages'
import { offerOwnInstitutions } from '../drafts/institution-options'
import { isCollection } from '../state/documents'
import { keepPrivate } from '../visibility/private-fields'
import { withPlainForm } from './govern-media'
import { checkReferences, keepOwnRows } from './record-hooks'

/** An endpoint, and who may call it. */
export interface ExtensionEndpoint extends Omit<Endpoint, 'root'> {
  /** a rule about records admits whoever it may admit: the handler checks the record */
  allowedTo: Rule
}

/** A collection, and its row of the policy. Its endpoints are listed here, each with its rule. */
export interface ExtensionCollection {
  collection: Omit<CollectionConfig, 'access' | 'auth' | 'endpoints' | 'trash' | 'upload' | 'versions'>
  policy: ExtensionRow
  endpoints?: readonly ExtensionEndpoint[]
}

/** What an installation adds. Everything else of the configuration stays as it is. */
export interface Extensions {
  collections?: readonly ExtensionCollection[]
  /** below /api */
  endpoints?: readonly ExtensionEndpoint[]
  plugins?: readonly Plugin[]
  admin?: Pick<NonNullable<Config['admin']>, 'components' | 'meta'>
}

/** The field that names the institution of a document, from which its owner comes. */
const institutionField = 'institution'

const hasInstitution = (fields: readonly Field[]): boolean =>
  flattenAllFields({ fields: [...fields] }).some(
    (field) => field.name === institutionField && field.type === 'relationship' && field.relationTo === ownerKind,
  )

/** Set by the server. */
const ownerField: Field = {
  name: 'owner',
  type: 'relationship',
  relationTo: ownerKind,
  index: true,
  admin: { hidden: true },
}

/** Adds the check of its rule to an endpoint. */
export const guardEndpoint = ({ allowedTo, ...endpoint }: ExtensionEndpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    if ((await evaluateRule(allowedTo, req)) === false)
      throw req.user
        ? new ApiError('forbidden', 'This is not yours to do.')
        : new ApiError('unauthenticated', 'Log in to do this.')
    return endpoint.handler(req)
  },
})

/** Documents are written one at a time, as records are. */
const oneAtATime: CollectionBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (
    (operation === 'update' || operation === 'delete') &&
    overrideAccess !== true &&
    valueIn(args, 'id') === undefined
  )
    throw new ApiError('forbidden', 'Documents are written one at a time: name one by its id.')
  return args
}

const assertMayCreate = async (rule: Rule, owner: string | null, req: PayloadRequest) => {
  // the server itself loads given data
  if (!req.user) return
  const actor = await actorOf(req)
  if (rule.allows(actor, { owner, proposer: userIdOf(actor), live: false })) return
  throw new ApiError('forbidden', 'This is not yours to add there.', [
    {
      pointer: `/${institutionField}`,
      code: 'foreign_institution',
      detail: 'Choose an institution that you work for.',
    },
  ])
}

/** The owner is the institution that the document named when it was created. */
const settleOwner =
  (rule: Rule, isOwned: boolean): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const owner = isOwned ? idIn(operation === 'create' ? data : originalDoc, institutionField) : null
    if (operation === 'create') await assertMayCreate(rule, owner, req)
    else if (isOwned && idIn(data, institutionField) !== owner)
      throw new ApiError('forbidden', 'The institution stays as it was.', [
        { pointer: `/${institutionField}`, code: 'institution_is_fixed', detail: 'Leave the institution as it was.' },
      ])
    return isOwned ? { ...data, owner } : data
  }

/** The stored document, for those who may change it: this runs before the access check. */
const readInEveryLanguage =
  (slug: string, rule: Rule) =>
  async (req: PayloadRequest, id: string): Promise<unknown> => {
    const may = await evaluateRule(rule, req)
    if (may === false || !isCollection(req, slug)) return null
    const { docs } = await req.payload.find({
      collection: slug,
      where: { and: [{ id: { equals: id } }, ...(may === true ? [] : [may])] },
      limit: 1,
      depth: 0,
      locale: 'all',
      overrideAccess: true,
      req: await sameTransaction(req),
    })
    return docs[0] ?? null
  }

/**
 * Governs a collection that an installation adds: access by its row, an owner, references that are checked, and the
 * history. It has no drafts and no workflow; a kind of record has those.
 */
export const governExtension = ({ collection, policy, endpoints = [] }: ExtensionCollection): CollectionConfig => {
  const { slug, hooks } = collection
  const isOwned = hasInstitution(collection.fields)
  assertRowFits(collection, policy, isOwned)
  const fields = keepPrivate(
    policy.readPrivate ?? policy.update,
    offerOwnInstitutions(policy.create, isOwned ? institutionField : null, collection.fields),
  )
  const flattened = flattenAllFields({ fields })
  const append = async (req: PayloadRequest, what: string, id: string) =>
    appendAuditEntries(req, [{ who: auditActorOfRequest(req), what, about: { kind: slug, id } }])
  return {
    ...collection,
    admin: withPlainForm(collection),
    // the visibility of mentions reads it
    custom: { ...collection.custom, policy },
    access: { ...rowAccess(policy), unlock: () => false, admin: ({ req }) => Boolean(req.user) },
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    ...(isOwned && { forceSelect: { ...collection.forceSelect, owner: true } }),
    fields: isOwned ? [...fields, ownerField] : fields,
    hooks: {
      ...hooks,
      beforeOperation: [
        readWhatIsStored,
        oneAtATime,
        keepOtherLanguagesIn(flattened, readInEveryLanguage(slug, policy.update), slug),
        ...(hooks?.beforeOperation ?? []),
      ],
      beforeChange: [
        keepOwnRows(slug, flattened),
        ...(hooks?.beforeChange ?? []),
        settleOwner(policy.create, isOwned),
        checkReferences(fields),
      ],
      afterChange: [
        ...(hooks?.afterChange ?? []),
        async ({ doc, operation, req }) => append(req, operation === 'create' ? 'create' : 'edit', idOf(doc) ?? ''),
      ],
      afterDelete: [...(hooks?.afterDelete ?? []), async ({ id, req }) => append(req, 'delete', String(id))],
    },
    endpoints: endpoints.map(guardEndpoint),
  }
}
