import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Migration } from '../src/server/migrate'
import { migrations as made } from './generated'

/** A step that Payload wrote from the kinds: `npm run migrate:create`. */
const generated = (name: string): Migration => {
  const found = made.find((migration) => migration.name === name)
  if (!found) throw new Error(`There is no generated migration ${name}`)
  // it asks for a Payload too, which it does not use: the database is migrated before there is one
  return { name: `generated/${name}`, up: (args) => Promise.resolve(Reflect.apply(found.up, undefined, [args])).then(() => undefined) }
}

/** SQL by hand, for what is ours: one file a step. */
const written = (name: string): Migration => ({
  name: `written/${name}`,
  up: async ({ client }) => {
    await client.query(await readFile(join(process.cwd(), 'migrations', 'written', `${name}.sql`), 'utf8'))
  },
})

/** Every step of the database, in order. None is edited after it was merged. */
export const migrations: readonly Migration[] = [
  generated('20261121_231900_spine'),
  written('0001-editorial-and-delivery'),
  written('0002-reader'),
  written('0003-walls'),
]
