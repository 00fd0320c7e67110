import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'

/**
 * Behind an account stands whoever made it, made it an administrator's or offered to, vouched for it, or asked for another address
 * of it, and whoever stands behind those; and its own person. What was done on the machine itself is nobody's.
 */
const behind = `with recursive behind (whose, person) as (
    select p, p from unnest($1::text[]) p
    union
    select b.whose, h.actor_id from behind b join editorial.history h on h.kind = 'users' and h.id = b.person
    where h.actor = 'user' and h.actor_id is not null
      and (h.verb in ('account_made', 'account_vouched', 'address_change_asked')
        or h.verb in ('membership_made', 'membership_changed', 'offer_made') and h.became = 'admin')
  )`

/** Whether nobody stands behind both accounts, so that they are two people's to whoever runs the server. */
export const areIndependent = async (session: Session, one: string, other: string): Promise<boolean> => {
  const shared = await sessionQuery(
    session,
    `${behind} select person from behind where whose = $2 intersect select person from behind where whose = $3 limit 1`,
    [[one, other], one, other],
  )
  return shared.length === 0
}
