import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { isDeactivated } from '../deactivation/is-deactivated'
import { membershipColumns, MembershipRows, type Actor, type Membership } from '../../policy'

/** A person's memberships. */
export const membershipsOf = async (session: Session, user: string): Promise<readonly Membership[]> =>
  MembershipRows.parse(
    await sessionQuery(session, `select ${membershipColumns} from memberships where user_id = $1::uuid order by id`, [
      user,
    ]),
  )

/** An actor for any user id; a deactivated user has no memberships. */
export const loadActorById = async (session: Session, id: string): Promise<Extract<Actor, { as: 'user' }>> => ({
  as: 'user',
  id,
  memberships: (await isDeactivated(session, id)) ? [] : await membershipsOf(session, id),
})

const Rows = z.array(MembershipRows.element.extend({ id: z.string(), user: z.string() }))

/** A membership with its id and user. */
export type MembershipRow = z.output<typeof Rows>[number]

export const membershipRowsOf = async (session: Session, user: string): Promise<readonly MembershipRow[]> =>
  Rows.parse(
    await sessionQuery(
      session,
      `select id::text as id, user_id::text as "user", ${membershipColumns} from memberships where user_id = $1::uuid order by id`,
      [user],
    ),
  )
