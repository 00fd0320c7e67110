import type { CollectionBeforeReadHook, Config, GlobalConfig, PayloadRequest } from 'payload'
import { isData, type Data } from '../../platform/data'
import { idOf, valueIn } from '../../model/relations'
import { releasedMerges } from './merges'
import { repoint } from '../state/repoint'
import { mayWrite } from '../visibility/redact'

const contextKey = Symbol.for('vitrine.released')

type Destinations = ReadonlyMap<string, string>

/** Asked once for all documents of one request. */
const destinationsFor = (req: PayloadRequest): Promise<Destinations> => {
  const known: unknown = Reflect.get(req.context, contextKey)
  if (isPromise(known)) return known
  const destinations = releasedMerges(req)
  Reflect.set(req.context, contextKey, destinations)
  return destinations
}
const isPromise = (value: unknown): value is Promise<Destinations> => value instanceof Promise

/**
 * The public text of a record mentions what was merged in public as what it has become part of, as /v1 has it: the stored text
 * waits for its owner. Whoever may write the record reads it as it is stored.
 */
const follow = async (kind: string, doc: Data, req: PayloadRequest): Promise<Data> => {
  // a version has no id of its own here, and stays what it was
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

/** Before relations are followed, so that they lead to what the public finds there. */
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
