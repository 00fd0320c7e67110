import { z } from 'zod'
import { sentOffers } from '../../contract/invitations'
import { toIsoSeconds } from '../../platform/sql-timestamps'
import { roles } from '../../model/roles'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { type Actor, institutionsApprovedBy } from '../../policy'
import { nameInstitutions } from '../institution-names'
import { linkLifetimes } from '../links'

/** $1: who made it; $2: the institutions they approve for. */
const ownOffers = `expires_at > now() and (offered_by::text = $1 or institution_id::text = any($2::text[]))`

/** Pending memberships of invited users who have not logged in; $1 and $2 as above. */
const waiting = `memberships m join editorial.invitations i on i.user_id = m.user_id join users u on u.id = m.user_id
  where i.invited_at + interval '1 second' * ${linkLifetimes.invitation} > now()
    and not exists (select from editorial.leavers l where l.user_id = m.user_id)
    and (i.invited_by::text = $1 or m.institution_id::text = any($2::text[]))`

const by = (actor: Actor): readonly [string, readonly string[]] => [
  actor.as === 'user' ? actor.id : '',
  institutionsApprovedBy(actor),
]

// the address as typed: a later change of it is not revealed
const Sent = z.array(sentOffers.answer.shape.docs.element.extend({ institution: z.string().nullable() }))

/**
 * Open offers by the actor or their institution, oldest first. Users invited without an account are listed alike until
 * they log in.
 */
export const sentOffersOf = async (session: Session, actor: Actor, language: string) => {
  const [id, institutions] = by(actor)
  const rows = Sent.parse(
    await sessionQuery(
      session,
      `select id, address, role, institution, languages, by, ${toIsoSeconds('until')} as "expiresAt" from (
         select id::text, address, role, institution_id::text as institution, languages, editorial.called(offered_by, $3) as by,
           offered_at as since, expires_at as until from editorial.offers where ${ownOffers}
         union all
         select m.id::text, u.email, m.role::text, m.institution_id::text,
           array(select l.value::text from memberships_languages l where l.parent_id = m.id order by l."order"),
           editorial.called(i.invited_by, $3), i.invited_at, i.invited_at + interval '1 second' * ${linkLifetimes.invitation}
         from ${waiting}) made order by since, id`,
      [id, institutions, language],
    ),
  )
  return nameInstitutions(session, rows, language)
}

const Taken = z.array(
  z.object({
    user: z.string(),
    role: z.enum(roles),
    institution: z.string().nullable(),
    languages: z.array(z.string()),
  }),
)

/** Ends an offer that the actor may revoke; undefined if there is none. */
export const revokeOffer = async (session: Session, actor: Actor, offer: string) =>
  Taken.parse(
    await sessionQuery(
      session,
      `delete from editorial.offers where id = $3::uuid and ${ownOffers}
       returning user_id::text as "user", role, institution_id::text as institution, languages`,
      [...by(actor), offer],
    ),
  )[0]

const Invited = z.array(z.object({ user: z.string() }))

/** The invited user with a pending membership that the actor may revoke; undefined if there is none. */
export const invitedTo = async (session: Session, actor: Actor, membership: string): Promise<string | undefined> =>
  Invited.parse(
    await sessionQuery(session, `select m.user_id::text as "user" from ${waiting} and m.id = $3::uuid`, [
      ...by(actor),
      membership,
    ]),
  )[0]?.user

/** Invalidates the link to an unused account that holds nothing. */
export const endLink = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(
    session,
    `update users set reset_password_token = null, reset_password_expiration = null
     where id = $1::uuid and not exists (select from memberships m where m.user_id = users.id)`,
    [user],
  )
}
