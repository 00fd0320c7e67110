import { z } from 'zod'
import { roles } from '../kernel/roles'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import type { Actor } from './actor'
import { nameInstitutions } from './institution-names'
import { speaksFor } from './word'

/** $1: who made it; $2: the institutions whose word they give. */
const theirs = `expires_at > now() and (offered_by::text = $1 or institution_id::text = any($2::text[]))`

const by = (actor: Actor): readonly [string, readonly string[]] => [
  actor.as === 'user' ? actor.id : '',
  speaksFor(actor),
]

const Made = z.array(
  z.object({
    id: z.string(),
    /** as it was typed: an address that was changed since is not told */
    address: z.string().nullable(),
    role: z.enum(roles),
    institution: z.string().nullable(),
    languages: z.array(z.string()),
    by: z.string().nullable(),
    expiresAt: z.string(),
  }),
)

/** What somebody, or whoever else of their institution, offered to others and waits for an answer, oldest first. */
export const offersMadeBy = async (session: Session, actor: Actor, language: string) => {
  const [id, institutions] = by(actor)
  const rows = Made.parse(
    await sessionQuery(
      session,
      `select id::text, address, role, institution_id::text as institution, languages, editorial.called(offered_by, $3) as by,
         to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "expiresAt"
       from editorial.offers where ${theirs} order by offered_at, id`,
      [id, institutions, language],
    ),
  )
  const asked = rows.flatMap(({ institution }) => institution ?? [])
  const names = await nameInstitutions(session, asked, language)
  return rows.map(({ institution, ...rest }) => ({
    ...rest,
    institution: names.find((named) => named.id === institution) ?? null,
  }))
}

const Taken = z.array(
  z.object({
    user: z.string(),
    role: z.enum(roles),
    institution: z.string().nullable(),
    languages: z.array(z.string()),
  }),
)

/** Ends an offer that is theirs to take back; undefined where there is none. */
export const takeBackOffer = async (session: Session, actor: Actor, offer: string) =>
  Taken.parse(
    await sessionQuery(
      session,
      `delete from editorial.offers where id = $3::uuid and ${theirs}
       returning user_id::text as "user", role, institution_id::text as institution, languages`,
      [...by(actor), offer],
    ),
  )[0]
