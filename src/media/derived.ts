import { z } from 'zod'
import { hashOf, type MediaStore } from './store'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

/**
 * Records the hashes of files derived from an original, so that an upload of such a file is recognised, also after it
 * is remade or erased.
 */
export const recordDerived = async (connection: Connection, store: MediaStore, hash: string): Promise<void> => {
  const names = (await store.list(hash)).filter((name) => !name.startsWith('original.'))
  const hashes: string[] = []
  for (const name of names) hashes.push(await hashOf({ path: store.pathOf(hash, name) }))
  await connection.query(
    `with known as (update editorial.files set is_derived_known = true where hash = $1)
     insert into editorial.derived_files (of, hash) select $1, made from unnest($2::text[]) made where made <> $1 on conflict do nothing`,
    [hash, hashes],
  )
}

const Rows = z.array(z.object({ hash: z.string() }))

/** The same for one file older than these records; returns whether there was one. */
export const recordNextDerived = async (connection: Connection, store: MediaStore): Promise<boolean> => {
  const { rows } = await connection.query(
    `select hash from editorial.files where renditions is not null and not is_derived_known
     order by stored_at limit 1 for update skip locked`,
  )
  const [next] = Rows.parse(rows)
  if (next) await recordDerived(connection, store, next.hash)
  return next !== undefined
}
