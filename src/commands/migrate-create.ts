import { getPayload } from 'payload'
import { generateTypes } from 'payload/node'

/**
 * `npm run migrate:create NAME`: writes a migration from the last generated one to the current kinds, and Payload's
 * types. Needs no database.
 */
export const run = async ([name]: string[]): Promise<void> => {
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name))
    throw new Error('Name the migration in small letters: npm run migrate:create -- add_people')
  const { default: config } = await import('../../payload.config')
  const payload = await getPayload({ config, disableDBConnect: true, disableOnInit: true })
  await generateTypes(payload.config, { log: false })
  await payload.db.createMigration({ payload, migrationName: name, forceAcceptWarning: false, skipEmpty: true })
}
