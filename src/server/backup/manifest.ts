import { z } from 'zod'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup says of itself: the last of its entries but for the manifest's own hash. */
export const Manifest = z.object({
  format: z.literal('vitrine-backup'),
  version: z.literal(1),
  /** ISO 8601 */
  madeAt: z.string(),
  /** the steps that had made the database's tables */
  migrations: z.array(z.string()),
  /** rows lie in `database/<place in this list>/…` */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string() })),
  /** every other entry, in order; hashes are SHA-256 in lower-case hexadecimal */
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: Hash })),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestPath = 'manifest.json'
export const manifestHashPath = 'manifest.sha256'

/** Rows of a table, each a JSON array of its columns as PostgreSQL writes them, one a line, gzipped. */
export const partPath = (table: number, part: number) =>
  `database/${String(table).padStart(4, '0')}/${String(part).padStart(6, '0')}.jsonl.gz`

export const tableOfPart = (path: string): number | null => {
  const found = /^database\/(\d{4})\/\d{6,}\.jsonl\.gz$/.exec(path)
  return found ? Number(found[1]) : null
}

/** As the media store lays them out: `media/<first 2 of hash>/<hash>/<name>`. */
export const mediumOf = (path: string): { hash: string; name: string } | null => {
  const [, start = '', hash = '', name = ''] =
    /^media\/([0-9a-f]{2})\/([0-9a-f]{64})\/((?:original|[1-9][0-9]{0,4})\.[a-z0-9]{1,5})$/.exec(path) ?? []
  return hash.startsWith(start) && name !== '' ? { hash, name } : null
}
