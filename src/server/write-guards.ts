import pg from 'pg'
import type { AnyRecordKind } from '../model/record'
import { tableOf } from '../platform/tables'

/** Raises the database's wall on every kind of record, as the catalog now has its tables. After every migration. Answers the walled tables. */
export const createWriteGuards = async (url: string, kinds: readonly AnyRecordKind[]): Promise<string[]> => {
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
