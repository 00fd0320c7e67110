import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Migration } from '../src/server/migrate'
import type { MigrateUpArgs } from '@payloadcms/db-postgres'
import { migrations as made } from './generated'

/** A migration that Payload wrote from the kinds: `npm run migrate:create`. */
interface Generated {
  name: string
  /** it asks for a Payload too, which it does not use: the database is migrated before there is one */
  up(args: Pick<MigrateUpArgs, 'db'>): Promise<void>
}

const generated = ({ name, up }: Generated): Migration => ({ name, up: ({ db }) => up({ db }) })

const directory = join(process.cwd(), 'migrations', 'written')

/** SQL written by hand, for our own schemas: one file a migration. */
const written = (name: string): Migration => ({
  name,
  up: async ({ client }) => {
    await client.query(await readFile(join(directory, `${name}.sql`), 'utf8'))
  },
})

const [spine, ...later] = made.map(generated)
if (!spine) throw new Error('No migration makes the tables of the kinds')

/**
 * The SQL files by name: `0001-…` follow the first generated migration, the others are called
 * `yyyymmdd_hhmmss_what`, as Payload names its own.
 */
const byHand = readdirSync(directory)
  .filter((file) => file.endsWith('.sql'))
  .sort()
  .map((file) => written(file.slice(0, -'.sql'.length)))

const misnamed = byHand.find(({ name }) => !/^(\d{4}-|\d{8}_\d{6}_)[\w-]+$/.test(name))
if (misnamed) throw new Error(`migrations/written/${misnamed.name}.sql must be called yyyymmdd_hhmmss_what.sql.`)

const isNumbered = ({ name }: Migration) => /^\d{4}-/.test(name)

/**
 * Every migration of the database, in order: the beginning, then by time. None is edited after it was merged. Names are
 * Payload's own, so `payload migrate:status` finds them in `payload_migrations`.
 */
export const migrations: readonly Migration[] = [
  spine,
  ...byHand.filter(isNumbered),
  ...[...later, ...byHand.filter((one) => !isNumbered(one))].sort((a, b) => (a.name < b.name ? -1 : 1)),
]
