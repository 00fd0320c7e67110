import { z } from 'zod'
import { recordDerived } from './derived'
import type { MediaStore } from './store'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

const Rows = z.array(z.object({ hash: z.string() }))

const unused = `select f.hash from editorial.files f join editorial.erased_files e on e.hash = f.hash
  where not exists (select from media m where m.sha256 = f.hash)`

/**
 * Files kept for a medium that is gone: locked before they are checked again, because an upload of the same bytes may
 * be running.
 */
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
 * Unlinks erased bytes after the erasure is committed, unless the file was added again meanwhile. If another medium has
 * the bytes, they stay until it is gone. Hashes of derived files stay recorded. If the process dies, the row remains
 * and another process handles it.
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
