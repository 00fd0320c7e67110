import pg from 'pg'
import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { isData } from '../platform/data'
import { tableOf } from '../platform/tables'
import { withoutStack } from '../platform/without-stack'

type Entity = SanitizedConfig['collections'][number] | SanitizedConfig['globals'][number]

const Tables = z.array(z.object({ name: z.string(), isGuarded: z.boolean() }))

const tableNameOf = ({ slug, dbName }: Entity): string => (typeof dbName === 'string' ? dbName : tableOf(slug))

const hasDrafts = ({ versions }: Entity): boolean => isData(versions) && Boolean(versions.drafts)

/**
 * Throws an Error with one sentence unless every collection and global has its table, and the write guard triggers are
 * on the tables of those with drafts.
 */
export const assertTables = async (url: string, { collections, globals }: SanitizedConfig): Promise<void> => {
  const entities: Entity[] = [...collections, ...globals]
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query(
      `select c.relname as name, exists (
         select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'vitrine_wall' and t.tgenabled = 'O') as "isGuarded"
       from pg_class c where c.oid in (select to_regclass(quote_ident(one)) from unnest($1::text[]) as one)`,
      [entities.map(tableNameOf)],
    )
    const tables = new Map(Tables.parse(rows).map(({ name, isGuarded }) => [name, isGuarded]))
    for (const entity of entities) {
      const isGuarded = tables.get(tableNameOf(entity))
      if (isGuarded === undefined)
        throw withoutStack(
          `The collection ${entity.slug} has no table: write its migration with npm run migrate:create add_${tableOf(entity.slug)}.`,
        )
      if (hasDrafts(entity) && !isGuarded)
        throw withoutStack(
          `The collection ${entity.slug} lacks its write guard triggers: a collection with drafts is a kind, listed in src/kinds.ts.`,
        )
    }
  } finally {
    await client.end()
  }
}
