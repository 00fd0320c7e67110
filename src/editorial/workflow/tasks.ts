import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { LockedRecord } from './types'

/**
 * Opens tasks for those responsible for public records that mention this one, which leaves the public. The records
 * themselves stay unchanged: their views show a tombstone.
 */
export const openTasks = async (session: Session, { state: { kind, id }, transition }: LockedRecord): Promise<void> => {
  await sessionQuery(
    session,
    `insert into editorial.tasks (what, kind, id, owner, about_kind, about_id, cause)
     select distinct 'mention_gone', s.kind, s.id, s.owner, m.to_kind, m.to_id, $3
     from delivery.mentions m join editorial.state s on s.kind = m.from_kind and s.id = m.from_id
     where m.to_kind = $1 and m.to_id = $2 and (m.from_kind, m.from_id) <> (m.to_kind, m.to_id) and s.live = 'published'
     on conflict do nothing`,
    [kind, id, transition.name],
  )
}

/**
 * Closes tasks whose record was published, or whose public record no longer mentions the other, or if the other is
 * public again.
 */
export const closeTasks = async (session: Session): Promise<void> => {
  await sessionQuery(
    session,
    `update editorial.tasks t set closed_at = now(), closed_as = case when s.live = 'published' then 'passed' else 'done' end
     from editorial.state s
     where t.closed_at is null and s.kind = t.about_kind and s.id = t.about_id and (t.what = 'mention_gone' or s.live = 'published')
       and (s.live = 'published' or not exists (select from delivery.mentions m
         where m.from_kind = t.kind and m.from_id = t.id and m.to_kind = t.about_kind and m.to_id = t.about_id))`,
  )
  await sessionQuery(
    session,
    `update editorial.tasks t set closed_at = now(), closed_as = case when o.is_over then 'passed' else 'done' end
     from (select number, what, about_id, case what
         when 'mention_gone' then exists (select from editorial.media_state g where g.medium::text = about_id and g.left_at is null)
         else not exists (select from editorial.taken_media x where x.medium::text = about_id) end as is_over
       from editorial.tasks where closed_at is null and about_kind = 'media') o
     where t.number = o.number and (o.is_over or not exists (select from delivery.mentions m
         where m.from_kind = t.kind and m.from_id = t.id and m.to_kind = 'media' and m.to_id = t.about_id))`,
  )
}
