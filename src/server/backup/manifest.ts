import { z } from 'zod'
import { ledgerName } from '../migrate'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The manifest of a backup, its last entry except for the manifest's own hash. */
export const Manifest = z.object({
  format: z.literal('vitrine-backup'),
  version: z.literal(1),
  /** ISO 8601 */
  madeAt: z.string(),
  /** the migrations that created the tables */
  migrations: z.array(z.string().transform(ledgerName)),
  /** rows are in `database/<index in this list>/…` */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: z.int() })),
  sequences: z.array(z.object({ name: z.string(), last: z.string() })),
  /** all other entries, in order; hashes are SHA-256 in lower-case hexadecimal */
  files: z.array(z.object({ path: z.string(), bytes: z.int(), sha256: Hash })),
})
export type Manifest = z.infer<typeof Manifest>

export const manifestPath = 'manifest.json'
export const manifestHashPath = 'manifest.sha256'

/** Rows of a table as gzipped lines; each line is a JSON array of the columns in PostgreSQL's text format. */
export const partPath = (table: number, part: number) =>
  `database/${String(table).padStart(4, '0')}/${String(part).padStart(6, '0')}.jsonl.gz`

export const tableOfPart = (path: string): number | null => {
  const found = /^database\/(\d{4})\/\d{6,}\.jsonl\.gz$/.exec(path)
  return found ? Number(found[1]) : null
}

/** Parses a path of the media store: `media/<first 2 of hash>/<hash>/<name>`. */
export const mediumOf = (path: string): { hash: string; name: string } | null => {
  const [, start = '', hash = '', name = ''] =
    /^media\/([0-9a-f]{2})\/([0-9a-f]{64})\/((?:original|[1-9][0-9]{0,4})\.[a-z0-9]{1,5})$/.exec(path) ?? []
  return hash.startsWith(start) && name !== '' ? { hash, name } : null
}
