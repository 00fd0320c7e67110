import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

/** Scopes of an API client: published records, or drafts too. */
export const scopes = ['read', 'preview'] as const
export type Scope = (typeof scopes)[number]

/** A program that authenticates by a key and only reads. */
export interface Client {
  id: string
  scopes: readonly Scope[]
}

/** Marks a key, so that a leaked one is recognised. */
const prefix = 'vitrine_'

/** 256 random bits cannot be guessed, so a plain hash is enough. */
const makeKey = (): string => prefix + randomBytes(32).toString('base64url')
const isKey = (text: string): boolean => /^vitrine_[\w-]{43}$/.test(text)
const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest()
/** The visible start of a key, which identifies it: 24 of its bits. */
const startOf = (key: string): string => key.slice(0, prefix.length + 4)

/** A session token (RFC 7519 §7.1), which may also be sent as a bearer token. */
const isToken = (text: string): boolean => /^[\w-]+(\.[\w-]+){2}$/.test(text)

/**
 * The key in an `Authorization` header, valid or not, as bearer token or in Payload's format; null if there is none.
 */
export const keyIn = (authorization: string | null | undefined): string | null => {
  const match = /^(?:bearer|api-clients +api-key)(?: +(.*))?$/i.exec(authorization?.trim() ?? '')
  if (!match) return null
  const [, key = ''] = match
  return isToken(key) ? null : key
}

const Keys = z.array(
  z.object({
    id: z.string(),
    hash: z.string().transform((hex) => Buffer.from(hex, 'hex')),
    scopes: z.array(z.enum(scopes)),
    isUnnoticed: z.boolean(),
  }),
)

/** The client of a key; null if it is unknown, revoked, replaced or expired. */
export const findClientByKey = async (
  session: Session,
  key: string,
): Promise<(Client & { isUnnoticed: boolean }) | null> => {
  if (!isKey(key)) return null
  const rows = await sessionQuery(
    session,
    `select c.id::text as id, encode(k.hash, 'hex') as hash,
       array(select s.value::text from api_clients_scopes s where s.parent_id = c.id order by s.order) as scopes,
       coalesce(c.last_used < now() - interval '1 minute', true) as "isUnnoticed"
     from editorial.client_keys k join api_clients c on c.id = k.client_id
     where k.starts = $1 and coalesce(c.expires > now(), true)`,
    [startOf(key)],
  )
  const hash = hashOf(key)
  const found = Keys.parse(rows).find((row) => timingSafeEqual(row.hash, hash))
  return found ? { id: found.id, scopes: found.scopes, isUnnoticed: found.isUnnoticed } : null
}

/** Records a client's last use, to the minute. */
export const recordUse = async (session: Session, { id }: Client): Promise<void> => {
  await sessionQuery(session, 'update api_clients set last_used = now() where id = $1::uuid', [id])
}

/** Issues a key to a client and invalidates the previous one. Only the response contains the whole key. */
export const issueKey = async (session: Session, client: string): Promise<{ key: string; starts: string }> => {
  const key = makeKey()
  const starts = startOf(key)
  await sessionQuery(
    session,
    `insert into editorial.client_keys (client_id, starts, hash) values ($1::uuid, $2, decode($3, 'hex'))
     on conflict (client_id) do update set starts = excluded.starts, hash = excluded.hash, made_at = now()`,
    [client, starts, hashOf(key).toString('hex')],
  )
  await sessionQuery(session, 'update api_clients set starts = $2 where id = $1::uuid', [client, starts])
  return { key, starts }
}
