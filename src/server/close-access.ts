import type { SanitizedConfig } from 'payload'

const operations = ['create', 'read', 'readVersions', 'update', 'delete', 'unlock', 'admin'] as const

/** What stays open of Payload's own collections: people read and change their own settings of the desk, and no one else's. */
const kept: Readonly<Record<string, readonly string[]>> = { 'payload-preferences': ['read', 'update', 'delete'] }

const closed = () => false

/**
 * Payload adds collections of its own once it has read ours, and lets whoever has logged in do there what it names nobody
 * for. Here nobody may: what Payload does with them itself asks no access function.
 */
export const closeAccess = (config: SanitizedConfig): SanitizedConfig => {
  for (const { slug, access } of config.collections)
    if (slug.startsWith('payload-'))
      for (const operation of operations)
        if (!kept[slug]?.includes(operation)) Object.assign(access, { [operation]: closed })
  return config
}
