import type { CollectionBeforeReadHook, Config, GlobalConfig, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { idOf, valueIn } from '../../model/relations'
import { requestValue } from '../../platform/request-store'
import { releasedMerges } from './merges'
import { repoint } from '../state/repoint'
import { mayWrite } from '../visibility/redact'

type Destinations = ReadonlyMap<string, string>

const isPromise = (value: unknown): value is Promise<Destinations> => value instanceof Promise
const released = requestValue(Symbol.for('vitrine.released'), isPromise)

/** Queried once for all documents of a request. */
const destinationsFor = (req: PayloadRequest): Promise<Destinations> => released.memoize(req, () => releasedMerges(req))

/**
 * Replaces mentions of merged records in the public text of a record, as /v1 does: the stored text waits for its owner.
 * Those who may write the record read it as stored.
 */
const follow = async (kind: string, doc: Data, req: PayloadRequest): Promise<Data> => {
  // a version has no id here, and stays unchanged
  if (valueIn(doc, '_status') !== 'published' || idOf(doc) === null) return doc
  const to = await destinationsFor(req)
  if (to.size === 0 || (await mayWrite(kind, doc, req))) return doc
  const followed = repoint(doc, to)
  return isData(followed) ? followed : doc
}

const followInDocuments: CollectionBeforeReadHook<Data & { id: string }> = ({
  collection,
  doc,
  overrideAccess,
  req,
}) => (overrideAccess ? doc : follow(collection.slug, doc, req))

const followInGlobals: NonNullable<NonNullable<GlobalConfig['hooks']>['beforeRead']>[number] = ({
  doc,
  global,
  overrideAccess,
  req,
}: {
  doc: Data
  global: { slug: string }
  overrideAccess?: boolean
  req: PayloadRequest
}) => (overrideAccess ? doc : follow(global.slug, doc, req))

/** Runs before relations are populated, so that they lead to the public record. */
export const followReleased = (config: Config): Config => ({
  ...config,
  collections: (config.collections ?? []).map((collection) => ({
    ...collection,
    hooks: { ...collection.hooks, beforeRead: [...(collection.hooks?.beforeRead ?? []), followInDocuments] },
  })),
  globals: (config.globals ?? []).map((global) => ({
    ...global,
    hooks: { ...global.hooks, beforeRead: [...(global.hooks?.beforeRead ?? []), followInGlobals] },
  })),
})
