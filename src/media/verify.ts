import { z } from 'zod'
import { formatOf, formats, originalName, publicName } from './formats'
import { fileColumns, fileRow, type FileRow } from './public'
import { hashOf, type MediaStore } from './store'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

/** A fault of the files under one hash. A lost original comes back only from a backup; other files are remade. */
export interface MediaFault {
  hash: string
  fault: 'original_missing' | 'original_changed' | 'rendition_missing'
}

const batch = 100

const Sized = fileRow.extend({ bytes: z.coerce.number() })

/** The names of the derived files in the store. */
const madeOf = ({ mime, renditions }: FileRow): string[] => {
  const format = formatOf(mime)
  if (!format || renditions === null) return []
  if (formats[format].type === 'image') return renditions.flatMap(({ width }) => [`${width}.webp`, `${width}.jpg`])
  return formats[format].type === 'document' ? [] : [publicName(format)]
}

const originalFault = async (store: MediaStore, row: z.output<typeof Sized>, isWhole: boolean) => {
  const format = formatOf(row.mime)
  if (!format) return null
  const name = originalName(format)
  const size = await store.sizeOf(row.hash, name)
  if (size === null) return 'original_missing' as const
  if (size !== row.bytes) return 'original_changed' as const
  if (isWhole && (await hashOf({ path: store.pathOf(row.hash, name) })) !== row.hash) return 'original_changed' as const
  return null
}

const faultsOf = async (store: MediaStore, row: z.output<typeof Sized>, isWhole: boolean): Promise<MediaFault[]> => {
  const { hash } = row
  const there = new Set(await store.list(hash))
  const original = await originalFault(store, row, isWhole)
  const isLost = madeOf(row).some((name) => !there.has(name))
  return [
    ...(original ? [{ hash, fault: original }] : []),
    ...(isLost ? [{ hash, fault: 'rendition_missing' as const }] : []),
  ]
}

/**
 * Checks every stored file: originals by size, with `isWhole` also by hash; derived files by presence. Lost derived
 * files are queued. `onProgress` gets the number of files checked.
 */
export const verifyMedia = async (
  connection: Connection,
  store: MediaStore,
  {
    isWhole,
    onProgress = () => undefined,
    isStopping = () => false,
  }: { isWhole: boolean; onProgress?: (count: number) => void; isStopping?: () => boolean },
): Promise<{ count: number; faults: MediaFault[] }> => {
  const faults: MediaFault[] = []
  let [after, count] = ['', 0]
  while (!isStopping()) {
    const { rows } = await connection.query(
      `select ${fileColumns}, bytes from editorial.files where hash > $1 order by hash limit ${batch}`,
      [after],
    )
    const found = z.array(Sized).parse(rows)
    for (const row of found) faults.push(...(await faultsOf(store, row, isWhole)))
    const lost = faults.filter(({ hash, fault }) => hash > after && fault === 'rendition_missing')
    if (lost.length > 0)
      await connection.query('update editorial.files set recipe = 0, retry_at = null where hash = any($1::text[])', [
        lost.map(({ hash }) => hash),
      ])
    count += found.length
    after = found.at(-1)?.hash ?? after
    onProgress(count)
    if (found.length < batch) break
  }
  return { count, faults }
}
