import pg from 'pg'
import type { AnyGovernedKind } from '../model/record'
import { tableOf } from '../platform/tables'

/**
 * Creates the write guard triggers for every kind, on the tables in the catalog. Runs after every migration. Returns
 * the guarded tables.
 */
export const createWriteGuards = async (url: string, kinds: readonly AnyGovernedKind[]): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const guarded: string[] = []
    for (const kind of kinds) {
      const { rows } = await client.query<{ raise_wall: string }>('select editorial.raise_wall($1, $2, $3)', [
        kind.slug,
        tableOf(kind.slug),
        kind.global ? kind.slug : '',
      ])
      guarded.push(...rows.map(({ raise_wall }) => raise_wall))
    }
    await client.query('commit')
    return guarded
  } finally {
    await client.end()
  }
}
