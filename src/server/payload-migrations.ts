import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { DatabaseAdapter } from 'payload'
import { readEnvironment } from '../platform/env'
import { withoutStack } from '../platform/without-stack'
import { statusOf } from './migrate'
import { migrateDatabase } from './migrate-database'
import { createWriteGuards } from './write-guards'

const print = (sentence: string): void => void process.stdout.write(`${sentence}\n`)

const noDatabase = 'There is no database: set DATABASE_URL, or start the server of this DATA_DIR (npm start).'

const rejectCommand = (command: string) => () =>
  Promise.reject(
    withoutStack(
      `payload ${command} is not available: migrations run forwards only. Restore a backup (npm run restore) instead.`,
    ),
  )

/** Payload's template imports types as values, which `verbatimModuleSyntax` rejects. */
export const withTypeImports = (source: string): string =>
  source.replace('import { MigrateUpArgs, MigrateDownArgs,', 'import { type MigrateUpArgs, type MigrateDownArgs,')

const importTypes = async (directory: string): Promise<void> => {
  for (const name of (await readdir(directory)).filter((one) => /^\d+_.*\.ts$/.test(one))) {
    const path = join(directory, name)
    const source = await readFile(path, 'utf8')
    const changed = withTypeImports(source)
    if (changed !== source) await writeFile(path, changed)
  }
}

/**
 * `payload migrate` and `payload migrate:status` work on the one list of migrations, generated and written by hand,
 * under the lock that a start of the server takes. What would undo a migration or drop the database refuses.
 */
export const withOwnMigrations = <
  Adapter extends Pick<DatabaseAdapter, 'connect' | 'createMigration' | 'migrationDir'>,
>(
  adapter: Adapter,
  databaseUrl: string | null,
): Adapter => {
  const { connect, createMigration } = adapter
  const requireUrl = (): string => {
    if (databaseUrl === null) throw withoutStack(noDatabase)
    return databaseUrl
  }
  return Object.assign(adapter, {
    connect: async (...given: Parameters<NonNullable<typeof connect>>) => {
      requireUrl()
      await connect?.apply(adapter, given)
    },
    createMigration: async (...given: Parameters<typeof createMigration>) => {
      await createMigration.apply(adapter, given)
      await importTypes(adapter.migrationDir)
    },
    migrate: async () => {
      const url = requireUrl()
      await migrateDatabase({ url, readsAsRole: readEnvironment().deliveryDatabaseUrl === null, print })
      const { kinds } = await import('../kinds')
      await createWriteGuards(url, kinds)
      print('The database is up to date.')
    },
    migrateStatus: async () => {
      const { migrations } = await import('../../migrations')
      for (const { name, isDone } of await statusOf(requireUrl(), migrations))
        print(`${isDone ? 'Yes' : 'No '}  ${name}`)
    },
    migrateDown: rejectCommand('migrate:down'),
    migrateFresh: rejectCommand('migrate:fresh'),
    migrateRefresh: rejectCommand('migrate:refresh'),
    migrateReset: rejectCommand('migrate:reset'),
  })
}
