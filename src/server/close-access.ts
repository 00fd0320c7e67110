import type { CollectionSlug, Endpoint, SanitizedConfig } from 'payload'
import { within } from '../kernel/transaction'
import { onBehalfOf } from '../membership'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

/** What stays open of Payload's own collections: people read and change their own settings of the desk, and no one else's. */
const kept: Readonly<Record<string, readonly string[]>> = { 'payload-preferences': ['read', 'update', 'delete'] }

const closed = () => false

/** Asked what one may do with a record, Payload tells one that is not there from one that may not be read. Here both are not there. */
const askedOfReadable = (collection: CollectionSlug, endpoint: Omit<Endpoint, 'root'>): Omit<Endpoint, 'root'> =>
  endpoint.path === '/access/:id?'
    ? {
        ...endpoint,
        handler: async (req) => {
          const id = req.routeParams?.id
          if (id !== undefined)
            await req.payload.findByID({
              collection,
              id: String(id),
              depth: 0,
              select: {},
              overrideAccess: false,
              ...onBehalfOf(req),
              req: await within(req),
            })
          return endpoint.handler(req)
        },
      }
    : endpoint

/**
 * Payload adds collections of its own once it has read ours, and lets whoever has logged in do there what it names nobody
 * for. Here nobody may: what Payload does with them itself asks no access function.
 */
export const closeAccess = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const { slug, access, endpoints } = collection
    if (endpoints) collection.endpoints = endpoints.map((endpoint) => askedOfReadable(slug, endpoint))
    if (slug.startsWith('payload-'))
      for (const operation of operations)
        if (!kept[slug]?.includes(operation)) Object.assign(access, { [operation]: closed })
  }
  return config
}
