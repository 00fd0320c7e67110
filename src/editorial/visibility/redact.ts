import type { CollectionAfterReadHook, Config, Field, FlattenedField, GlobalConfig, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { idIn, idOf, valueIn } from '../../model/relations'
import { actorOf } from '../../policy'
import { visibilityLoaderOf, nameOf, rowFor, type Mention } from './visibility'
import { redactMentions } from './redact-mentions'
import { restrictPrivateFilters, restrictTextBesideMentions, redactFilters } from './redact-filters'
import { selectMentions } from './text-beside-mentions'

/**
 * Those who may write a record read its ids unredacted: a redacted id would be lost with the next save. They cannot
 * read the referenced record, and new references are checked on save.
 */
export const mayWrite = async (kind: string, doc: unknown, req: PayloadRequest): Promise<boolean> =>
  Boolean(req.user) &&
  rowFor(req, kind).update.allows(await actorOf(req), {
    owner: idIn(doc, 'owner'),
    proposer: idIn(doc, 'proposer'),
    live: valueIn(doc, 'live') === 'published' || valueIn(doc, '_status') === 'published',
  })

const mentionsOf = (fields: readonly Field[], doc: Data): Mention[] => {
  const found = new Map<string, Mention>()
  redactMentions(fields, doc, (kind, id) => {
    found.set(nameOf({ kind, id }), { kind, id })
    return true
  })
  return [...found.values()]
}

/** A document without the ids of records the reader may not know of. */
export const redactDocument = async (fields: readonly Field[], doc: Data, req: PayloadRequest): Promise<Data> => {
  const loader = visibilityLoaderOf(req)
  const mentions = mentionsOf(fields, doc)
  const visible = await Promise.all(mentions.map((mention) => loader.load(mention)))
  if (!visible.includes(false)) return doc
  const hidden = new Set(mentions.filter((_mention, n) => !visible[n]).map(nameOf))
  return redactMentions(fields, doc, (of, mentioned) => !hidden.has(nameOf({ kind: of, id: mentioned })))
}

const redact = async <Doc extends Data>(
  kind: string,
  fields: readonly Field[],
  doc: Doc,
  req: PayloadRequest,
): Promise<Data> => {
  const loader = visibilityLoaderOf(req)
  const id = idOf(doc)
  // they read it, so they may know of it
  if (id !== null) loader.prime({ kind, id }, true)
  if (mentionsOf(fields, doc).length === 0 || (await mayWrite(kind, doc, req))) return doc
  return redactDocument(fields, doc, req)
}

/** Only reads with access checks are redacted; writes return to those who may write, and hooks need the ids. */
const redactDocuments: CollectionAfterReadHook<Data & { id: string }> = ({
  collection,
  doc,
  overrideAccess,
  query,
  req,
}) => (overrideAccess || query === undefined ? doc : redact(collection.slug, collection.fields, doc, req))

const redactGlobals: NonNullable<NonNullable<GlobalConfig['hooks']>['afterRead']>[number] = ({
  doc,
  global,
  overrideAccess,
  req,
}: {
  doc: Data
  global: { slug: string; fields: Field[] }
  overrideAccess?: boolean
  req: PayloadRequest
}) => (overrideAccess ? doc : redact(global.slug, global.fields, doc, req))

/** Selects the mentions that decide whether texts about them are readable. */
const readMentionsToo: NonNullable<NonNullable<GlobalConfig['hooks']>['beforeOperation']>[number] = ({
  args,
  global,
}: {
  args?: unknown
  global: { flattenedFields: FlattenedField[] }
}) => {
  const select: unknown = isData(args) ? args.select : undefined
  return isData(args) && isData(select) ? { ...args, select: selectMentions(global.flattenedFields, select) } : args
}

/**
 * Payload returns the id in a relation whatever the access to its target. This redacts ids of records the reader may
 * not read, in every collection and global, at any depth, over REST and GraphQL.
 */
export const redactIds = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [
        ...(collection.hooks?.beforeOperation ?? []),
        redactFilters,
        restrictPrivateFilters,
        restrictTextBesideMentions,
      ],
      afterRead: [...(collection.hooks?.afterRead ?? []), redactDocuments],
    },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: {
      ...global.hooks,
      beforeOperation: [...(global.hooks?.beforeOperation ?? []), readMentionsToo],
      afterRead: [...(global.hooks?.afterRead ?? []), redactGlobals],
    },
  })),
})
