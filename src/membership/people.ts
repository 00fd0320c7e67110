import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import { membershipColumns, MembershipRows, type Membership } from './actor'

/** What a person may do, and where. */
export const membershipsOf = async (session: Session, user: string): Promise<readonly Membership[]> =>
  MembershipRows.parse(
    await sessionQuery(session, `select ${membershipColumns} from memberships where user_id = $1::uuid order by id`, [
      user,
    ]),
  )
