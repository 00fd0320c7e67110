import type { Session } from '../../kernel/transaction'
import { sessionQuery } from '../../kernel/session'
import { doerOf, whoGivesTheWordFor, type Actor } from '../../membership'
import { enterGapsOfMedium } from '../gaps/gaps'
import { kindNamed, type House } from '../records'
import { inform } from '../telling/tell'
import { showing, type Settled } from './settle'

/**
 * Whoever answers for a public record that shows a medium which has just left gets a task and is told, as of what a record
 * mentions; drafts that show it lack something from now on, and no longer once it is back.
 */
export const tellOfLeaving = async (
  house: House,
  session: Session,
  { left, back }: Settled,
  cause: string,
  actor: Actor,
): Promise<void> => {
  for (const medium of [...left, ...back]) await enterGapsOfMedium(session, house, medium)
  if (left.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.tasks (what, kind, id, owner, about_kind, about_id, cause)
     select distinct 'mention_gone', s.kind, s.id, s.owner, 'media', n.to_id, $2
     from delivery.mentions n join editorial.state s on s.kind = n.from_kind and s.id = n.from_id
     where n.to_kind = 'media' and n.to_id = any($1::text[]) and s.live = 'published'
     on conflict do nothing`,
    [left, cause],
  )
  for (const { kind: slug, id, owner } of await showing(session, left)) {
    const kind = kindNamed(house, slug)
    if (kind)
      await inform(session, { kind, id }, await whoGivesTheWordFor(session, owner), 'medium_left', doerOf(actor))
  }
}
