import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/**
 * Behind an account are its own person and whoever created it, issued a link to its password, granted or offered it a
 * role, vouched for it, or requested another address for it, and transitively whoever is behind those. Actions on the
 * machine itself belong to nobody. The history of older accounts does not name their creator: the last inviter counts
 * until the first login.
 */
const behind = `with recursive behind (whose, person) as (
    select p, p from unnest($1::text[]) p
    union
    select b.whose, s.person from behind b cross join lateral (
      select h.actor_id as person from editorial.history h
      where h.kind = 'users' and h.id = b.person and h.actor = 'user' and h.actor_id is not null
        and h.verb in ('account_made', 'link_given', 'membership_made', 'membership_changed', 'offer_made',
          'account_vouched', 'address_change_asked')
      union all
      select i.invited_by::text from editorial.invitations i where i.user_id::text = b.person and i.invited_by is not null
    ) s
  )`

/** Whether nobody is behind both accounts. */
export const areIndependent = async (session: Session, one: string, other: string): Promise<boolean> => {
  const shared = await sessionQuery(
    session,
    `${behind} select person from behind where whose = $2 intersect select person from behind where whose = $3 limit 1`,
    [[one, other], one, other],
  )
  return shared.length === 0
}
