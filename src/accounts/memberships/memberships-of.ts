import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { membershipColumns, MembershipRows, type Actor, type Membership } from '../../policy'

/** A person's memberships. */
export const membershipsOf = async (session: Session, user: string): Promise<readonly Membership[]> =>
  MembershipRows.parse(
    await sessionQuery(session, `select ${membershipColumns} from memberships where user_id = $1::uuid order by id`, [
      user,
    ]),
  )

/** Serialises operations on one account. */
export const lockUserRow = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(session, 'select from users where id = $1::uuid for update', [user])
}

/** An actor for any user id; a deactivated user has no memberships. */
export const loadActorById = async (session: Session, id: string): Promise<Extract<Actor, { as: 'user' }>> => {
  const left = await sessionQuery(session, 'select from editorial.leavers where user_id = $1::uuid', [id])
  return { as: 'user', id, memberships: left.length > 0 ? [] : await membershipsOf(session, id) }
}
const Rows = z.array(MembershipRows.element.extend({ id: z.string(), user: z.string() }))
/** The same with each membership's id and user. */
export type MembershipRow = z.output<typeof Rows>[number]

export const membershipRowsOf = async (session: Session, user: string): Promise<readonly MembershipRow[]> =>
  Rows.parse(
    await sessionQuery(
      session,
      `select id::text as id, user_id::text as "user", ${membershipColumns} from memberships where user_id = $1::uuid order by id`,
      [user],
    ),
  )
