import pg from 'pg'
import type { AnyRecordKind } from '../kernel/record'
import { tableOf } from '../kernel/tables'

/** Raises the database's wall on every kind of record, as the catalog now has its tables. After every migration. Answers the walled tables. */
export const raiseWalls = async (url: string, kinds: readonly AnyRecordKind[]): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const walled: string[] = []
    for (const kind of kinds) {
      const { rows } = await client.query<{ raise_wall: string }>('select editorial.raise_wall($1, $2, $3)', [
        kind.slug,
        tableOf(kind.slug),
        kind.global ? kind.slug : '',
      ])
      walled.push(...rows.map(({ raise_wall }) => raise_wall))
    }
    await client.query('commit')
    return walled
  } finally {
    await client.end()
  }
}
