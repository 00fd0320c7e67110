import type { CollectionSlug, Endpoint, SanitizedConfig } from 'payload'
import { sameTransaction } from '../platform/transaction'
import { onBehalfOf } from '../policy'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

/** Operations that stay open on Payload's own collections: users read and change their own desk preferences. */
const openOperations: Readonly<Record<string, readonly string[]>> = {
  'payload-preferences': ['read', 'update', 'delete'],
}

const closed = () => false

/**
 * Of Payload's own collections only preferences have endpoints; collections without versions have no version endpoints.
 */
const isEnabled = (
  { slug, versions, auth }: SanitizedConfig['collections'][number],
  { method, path }: Omit<Endpoint, 'root'>,
): boolean => {
  // PostgreSQL rejects Payload's statement that deletes a preference by its key
  if (slug.startsWith('payload-')) return slug in openOperations && path === '/:key' && method !== 'delete'
  if (path.startsWith('/versions') && !versions) return false
  return !path.startsWith('/verify') || (typeof auth === 'object' && Boolean(auth.verify))
}

/**
 * Asked for a record's permissions, Payload distinguishes a missing record from a forbidden one. Here both are not
 * found.
 */
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
 * Payload adds its own collections after reading the configuration, and opens unnamed operations to every logged-in
 * user. This closes them. Payload's internal calls bypass access functions.
 */
export const closeAccess = (config: SanitizedConfig): SanitizedConfig => {
  for (const collection of config.collections) {
    const { slug, access, endpoints } = collection
    // without endpoints Payload responds 501, where 404 is right
    collection.endpoints = (endpoints || [])
      .filter((endpoint) => isEnabled(collection, endpoint))
      .map((endpoint) => requireReadable(slug, endpoint))
    if (slug.startsWith('payload-'))
      for (const operation of operations)
        if (!openOperations[slug]?.includes(operation)) Object.assign(access, { [operation]: closed })
  }
  // nothing is generated for search engines: the plugin's endpoints would return an empty text
  const { endpoints } = config
  endpoints.splice(0, endpoints.length, ...endpoints.filter(({ path }) => !path.startsWith('/plugin-seo/')))
  return config
}
