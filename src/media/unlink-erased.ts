import { z } from 'zod'
import { recordDerived } from './derived'
import type { MediaStore } from './store'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

const Rows = z.array(z.object({ hash: z.string() }))

const unused = `select f.hash from editorial.files f join editorial.erased_files e on e.hash = f.hash
  where not exists (select from media m where m.sha256 = f.hash)`

/** What was kept for another medium, which is gone: locked before it is looked at again, because somebody may be sending it. */
const forgetUnused = async (connection: Connection): Promise<void> => {
  if ((await connection.query(unused)).rows.length === 0) return
  await connection.query('begin')
  try {
    const { rows } = await connection.query(`${unused} for update of f skip locked`)
    await connection.query(
      'delete from editorial.files f where hash = any($1::text[]) and not exists (select from media m where m.sha256 = f.hash)',
      [Rows.parse(rows).map(({ hash }) => hash)],
    )
  } finally {
    await connection.query('commit')
  }
}

/**
 * Unlinks the bytes of what was erased, once that is there to stay; not of a file that somebody has added again meanwhile.
 * Where another medium has them, they wait until it is gone. What was made of them stays known by its hash.
 * A process that dies in between leaves the row, and the next one takes it up.
 */
export const unlinkErased = async (connection: Connection, store: MediaStore): Promise<void> => {
  await forgetUnused(connection)
  const { rows } = await connection.query(
    `select hash from editorial.erased_files e
     where not exists (select from media m where m.sha256 = e.hash) and not exists (select from editorial.files f where f.hash = e.hash)`,
  )
  const hashes = Rows.parse(rows).map(({ hash }) => hash)
  for (const hash of hashes) {
    await recordDerived(connection, store, hash)
    await store.remove(hash)
  }
  if (hashes.length > 0)
    await connection.query('delete from editorial.erased_files where hash = any($1::text[])', [hashes])
}
