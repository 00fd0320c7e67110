import { z } from 'zod'
import type { MediaStore } from './store'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

const Rows = z.array(z.object({ hash: z.string() }))

/**
 * Unlinks the bytes of what was erased, once that is there to stay; not of a file that somebody has added again meanwhile.
 * A process that dies in between leaves the row, and the next one takes it up.
 */
export const unlinkErased = async (connection: Connection, store: MediaStore): Promise<void> => {
  const { rows } = await connection.query(
    `select hash from editorial.erased_files e
     where not exists (select from media m where m.sha256 = e.hash) and not exists (select from editorial.files f where f.hash = e.hash)`,
  )
  const hashes = Rows.parse(rows).map(({ hash }) => hash)
  for (const hash of hashes) await store.remove(hash)
  if (hashes.length > 0)
    await connection.query('delete from editorial.erased_files where hash = any($1::text[])', [hashes])
}
