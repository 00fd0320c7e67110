import {
  flattenAllFields,
  type Access,
  type CollectionConfig,
  type Field,
  type GlobalConfig,
  type PayloadRequest,
} from 'payload'
import { appendAuditEntries } from '../../audit'
import { ownerFieldOf, type AnyRecordKind } from '../../model/record'
import { idOf } from '../../model/relations'
import { auditActorOf } from '../../accounts'
import {
  actorOf,
  asAccess,
  asCreateAccess,
  evaluateRule,
  either,
  ruleFor,
  toVersions,
  type Operation,
} from '../../policy'
import { readDocument } from '../state/documents'
import { commonFields, stateFields } from './record-fields'
import { filterByState } from '../visibility/state-filters'
import { narrowList } from '../visibility/narrow-list'
import { respondWithCount, chooseVersions, countDrafts } from '../visibility/choose-versions'
import { findByAnyName } from '../search/find-by-any-name'
import { guardGlobal, guardRecords } from '../drafts/guard'
import { hideMerged } from '../merge/hide-merged'
import { withSimilarNames } from '../drafts/similar-names-field'
import { stripUnknown } from '../drafts/strip-unknown'
import { keepPrivate } from '../visibility/private-fields'
import { withReadOnlyAccess } from '../drafts/read-only-fields'
import { recordEndpoints } from './record-endpoints'
import type { EditorialContext } from '../state/editorial-context'
import { offerOwnInstitutions } from '../drafts/institution-options'
import { keepOtherLanguagesIn, keepOtherLanguagesOf } from '../drafts/keep-other-languages'
import { settleOwnership } from '../drafts/prepare-save'
import { formParts, listFiltersOf, views, withStatusColumn } from './record-form'
import { checkReferences, keepOwnRows, recordAndReturnState } from './record-hooks'
import { withStateFields } from '../visibility/state-fields'
import { excludeErased } from '../visibility/exclude-erased'
import { deleteState } from '../state/update-state'

/** What the desk shows and what a query may find. The guard decides what happens. */
const accessTo = (kind: string, operation: Operation): Access => asAccess(ruleFor(kind, operation))

/** Translators save too: the guard and the checks after the save limit the fields. */
const saving = (kind: string) => either(ruleFor(kind, 'update'), ruleFor(kind, 'translate'))

/** Every version is kept, because releases refer to them. Drafts are validated field by field on save. */
const versions = { maxPerDoc: 0, drafts: { autosave: false, validate: true } } as const

/**
 * Suggests existing records for kinds that are easily entered twice: mergeable ones, and institutions with their many
 * names.
 */
const formOf = (kind: AnyRecordKind, { fields }: CollectionConfig): readonly Field[] =>
  kind.mergeable || kind.ownedThrough === 'id' ? withSimilarNames(fields, kind.nameField) : fields

/** Adds workflow to a kind of record: access, rules, state and transitions. */
export const governCollection = (
  context: EditorialContext,
  kind: AnyRecordKind,
  collection: CollectionConfig,
): CollectionConfig => {
  const { slug } = kind
  const flattened = flattenAllFields({ fields: collection.fields })
  return {
    ...collection,
    fields: withReadOnlyAccess(
      slug,
      keepPrivate(ruleFor(slug, 'readPrivate'), [
        ...offerOwnInstitutions(ruleFor(slug, 'create'), ownerFieldOf(kind), formOf(kind, collection)),
        ...commonFields,
      ]),
    ),
    versions,
    lockDocuments: false,
    disableDuplicate: true,
    disableBulkEdit: true,
    // access and state depend on these, whatever fields are selected
    forceSelect: { owner: true, proposer: true, slug: true, _status: true },
    custom: { ...collection.custom, listFilters: listFiltersOf(kind), bulkEditable: kind.bulkEditable ?? [] },
    admin: {
      ...collection.admin,
      defaultColumns: withStatusColumn(collection.admin?.defaultColumns),
      hideAPIURL: true,
      baseFilter: narrowList(kind),
      components: {
        ...collection.admin?.components,
        beforeListTable: ['/src/desk/lists/before-list-table#BeforeListTable'],
        edit: {
          ...formParts,
          beforeDocumentControls: [
            '/src/desk/workflow/before-document-controls#BeforeDocumentControls',
            ...(kind.mergeable ? ['/src/desk/merge/merge-control#MergeControl'] : []),
          ],
        },
        views: { edit: views },
      },
    },
    access: {
      read: async ({ req }) => excludeErased(await evaluateRule(ruleFor(slug, 'read'), req)),
      readVersions: async ({ req }) =>
        toVersions(excludeErased(await evaluateRule(ruleFor(slug, 'readVersions'), req))),
      create: asCreateAccess(ruleFor(slug, 'create')),
      update: asAccess(saving(slug)),
      delete: accessTo(slug, 'delete'),
      unlock: () => false,
      admin: ({ req }) => Boolean(req.user),
    },
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        guardRecords(kind),
        keepOtherLanguagesIn(flattened, (req, id) => readDocument(req, kind, id, 'newest'), slug),
        countDrafts(slug),
        findByAnyName(kind),
        filterByState(context, slug),
        chooseVersions(slug),
        ...(kind.mergeable ? [hideMerged] : []),
      ],
      beforeChange: [
        ({ data }) => stripUnknown(flattened, data),
        keepOwnRows(slug, flattened),
        ...(collection.hooks?.beforeChange ?? []),
        settleOwnership(context, kind),
        checkReferences(collection.fields),
      ],
      afterChange: [
        ...(collection.hooks?.afterChange ?? []),
        recordAndReturnState(context, kind, (doc) => idOf(doc) ?? ''),
      ],
      afterRead: [
        ...(collection.hooks?.afterRead ?? []),
        ({ doc, req }) => withStateFields(slug, idOf(doc) ?? '', doc, req),
      ],
      afterOperation: [respondWithCount, ...(collection.hooks?.afterOperation ?? [])],
      afterDelete: [
        async ({ id, req }) => {
          await deleteState(req, slug, String(id))
          const who = auditActorOf(await actorOf(req))
          await appendAuditEntries(req, [{ who, what: 'delete', about: { kind: slug, id: String(id) } }])
        },
      ],
    },
    endpoints: recordEndpoints(context, kind),
  }
}

/** The same for a global. */
export const governGlobal = (context: EditorialContext, kind: AnyRecordKind, global: GlobalConfig): GlobalConfig => {
  const { slug } = kind
  const flattened = flattenAllFields({ fields: global.fields })
  const readNewest = (req: PayloadRequest) => readDocument(req, kind, slug, 'newest')
  return {
    ...global,
    fields: withReadOnlyAccess(slug, keepPrivate(ruleFor(slug, 'readPrivate'), [...global.fields, ...stateFields])),
    versions: { max: 0, drafts: versions.drafts },
    lockDocuments: false,
    admin: {
      ...global.admin,
      hideAPIURL: true,
      components: {
        ...global.admin?.components,
        elements: {
          ...formParts,
          beforeDocumentControls: ['/src/desk/workflow/before-document-controls#BeforeDocumentControls'],
        },
        views: { edit: views },
      },
    },
    access: {
      read: accessTo(slug, 'read'),
      readVersions: asCreateAccess(ruleFor(slug, 'readVersions')),
      update: asCreateAccess(saving(slug)),
    },
    hooks: {
      ...global.hooks,
      beforeOperation: [guardGlobal(kind), keepOtherLanguagesOf(flattened, readNewest, slug)],
      beforeChange: [
        keepOwnRows(null, flattened),
        ...(global.hooks?.beforeChange ?? []),
        checkReferences(global.fields),
      ],
      afterChange: [...(global.hooks?.afterChange ?? []), recordAndReturnState(context, kind, () => slug)],
      afterRead: [...(global.hooks?.afterRead ?? []), ({ doc, req }) => withStateFields(slug, slug, doc, req)],
    },
    endpoints: recordEndpoints(context, kind),
  }
}
