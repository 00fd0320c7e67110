import type { CollectionSlug, Endpoint, SanitizedConfig } from 'payload'
import { sameTransaction } from '../platform/transaction'
import { onBehalfOf } from '../policy'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

/** What stays open of Payload's own collections: people read and change their own settings of the desk, and no one else's. */
const openOperations: Readonly<Record<string, readonly string[]>> = {
  'payload-preferences': ['read', 'update', 'delete'],
}

const closed = () => false

/** Of Payload's own collections the desk asks for people's settings alone; what it keeps no versions of has none to ask for. */
const isEnabled = (
  { slug, versions, auth }: SanitizedConfig['collections'][number],
  { method, path }: Omit<Endpoint, 'root'>,
): boolean => {
  // Payload's statement to delete a setting by its key is one that PostgreSQL refuses
  if (slug.startsWith('payload-')) return slug in openOperations && path === '/:key' && method !== 'delete'
  if (path.startsWith('/versions') && !versions) return false
  return !path.startsWith('/verify') || (typeof auth === 'object' && Boolean(auth.verify))
}

/** Asked what one may do with a record, Payload tells one that is not there from one that may not be read. Here both are not there. */
const requireReadable = (collection: CollectionSlug, endpoint: Omit<Endpoint, 'root'>): Omit<Endpoint, 'root'> =>
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
              req: await sameTransaction(req),
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
    // with none at all Payload answers 501, where there is simply nothing
    collection.endpoints = (endpoints || [])
      .filter((endpoint) => isEnabled(collection, endpoint))
      .map((endpoint) => requireReadable(slug, endpoint))
    if (slug.startsWith('payload-'))
      for (const operation of operations)
        if (!openOperations[slug]?.includes(operation)) Object.assign(access, { [operation]: closed })
  }
  // nothing is generated for search engines: what the plugin answers there is an empty text
  const { endpoints } = config
  endpoints.splice(0, endpoints.length, ...endpoints.filter(({ path }) => !path.startsWith('/plugin-seo/')))
  return config
}
