import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { membershipColumns, MembershipRows, type Actor, type Membership } from '../../policy'

/** What a person may do, and where. */
export const membershipsOf = async (session: Session, user: string): Promise<readonly Membership[]> =>
  MembershipRows.parse(
    await sessionQuery(session, `select ${membershipColumns} from memberships where user_id = $1::uuid order by id`, [
      user,
    ]),
  )

/** Of one account, one thing at a time. */
export const lockUserRow = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(session, 'select from users where id = $1::uuid for update', [user])
}

/** Somebody as an actor, whoever asks; who has left holds nothing. */
export const loadActorById = async (session: Session, id: string): Promise<Extract<Actor, { as: 'user' }>> => {
  const left = await sessionQuery(session, 'select from editorial.leavers where user_id = $1::uuid', [id])
  return { as: 'user', id, memberships: left.length > 0 ? [] : await membershipsOf(session, id) }
}
const Rows = z.array(MembershipRows.element.extend({ id: z.string(), user: z.string() }))
/** The same with whose each is, and its id. */
export type MembershipRow = z.output<typeof Rows>[number]

export const membershipRowsOf = async (session: Session, user: string): Promise<readonly MembershipRow[]> =>
  Rows.parse(
    await sessionQuery(
      session,
      `select id::text as id, user_id::text as "user", ${membershipColumns} from memberships where user_id = $1::uuid order by id`,
      [user],
    ),
  )
