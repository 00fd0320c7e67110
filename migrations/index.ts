import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Migration } from '../src/server/migrate'
import { migrations as made } from './generated'

/** A step that Payload wrote from the kinds: `npm run migrate:create`. */
const generated = ({ name, up }: (typeof made)[number]): Migration => ({
  name: `generated/${name}`,
  // it asks for a Payload too, which it does not use: the database is migrated before there is one
  up: (args) => Promise.resolve(Reflect.apply(up, undefined, [args])).then(() => undefined),
})

/** SQL by hand, for what is ours: one file a step. */
const written = (name: string): Migration => ({
  name: `written/${name}`,
  up: async ({ client }) => {
    await client.query(await readFile(join(process.cwd(), 'migrations', 'written', `${name}.sql`), 'utf8'))
  },
})

const [spine, ...later] = made.map(generated)
if (!spine) throw new Error('No migration makes the tables of the kinds')

/** SQL by hand of a later time, named `yyyymmdd_hhmmss_what` as Payload names its own. */
const laterByHand: readonly string[] = [
  '20261122_030500_proposals_adopted',
  '20261122_031000_accounts',
  '20261122_031600_history',
  '20261122_031700_nameless_rows',
  '20261122_060500_second_factors',
  '20261122_065900_client_keys',
  '20261122_101500_search',
  '20261122_104500_gaps',
  '20261122_111000_merges',
  '20261122_111500_name_keys',
  '20261122_114500_walls_around_lists',
  '20261122_143000_strange_rows',
  '20261122_150500_days_of_gaps',
  '20261122_152500_lists',
  '20261122_153500_workflow',
  '20261122_183500_start_pages',
  '20261122_185000_uses',
  '20261122_190000_transfers',
  '20261122_191500_erasing',
  '20261122_193000_gone_files',
  '20261122_194500_waiting',
  '20261129_201500_taken_off_is_a_draft',
  '20261129_200500_renditions',
  '20261129_201000_confirmed_accounts',
  '20261129_203000_offers',
  '20261129_204500_login_alarms',
  '20261129_210000_people_called',
  '20261129_203000_stand_ins',
  '20261129_211500_mailed_links',
  '20261129_210000_absences',
  '20261129_202400_left_files',
  '20261129_202500_media_leave',
  '20261129_220000_derived_files',
  '20261129_220100_taken_back',
  '20261130_000500_offered_media',
  '20261130_001000_offered_addresses',
  '20261130_003000_called_in_public',
  '20261130_012500_taken_bytes',
]

const timeOf = ({ name }: Migration) => name.replace(/^\w+\//, '')

/**
 * Every step of the database, in order: the beginning, then by time. What Payload writes is listed by itself.
 * None is edited after it was merged.
 */
export const migrations: readonly Migration[] = [
  spine,
  written('0001-editorial-and-delivery'),
  written('0002-reader'),
  written('0003-walls'),
  ...[...later, ...laterByHand.map(written)].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)),
]
