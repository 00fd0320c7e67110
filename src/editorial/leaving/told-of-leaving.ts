import type { Session } from '../../kernel/transaction'
import { sessionQuery } from '../../kernel/session'
import { doerOf, whoGivesTheWordFor, type Actor } from '../../membership'
import { enterGapsOfMedium } from '../gaps/gaps'
import { kindNamed, type House } from '../records'
import { inform } from '../telling/tell'
import { showing, type Settled } from './settle'
import type { TakenBack } from './taken-back'

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
  await askToLook(house, session, left, { what: 'mention_gone', cause, told: 'medium_left', by: doerOf(actor) }, actor)
}

/**
 * The same of what has bytes that another owner took back: it left the public with them, or it stays, because the public saw it
 * before the other was there. Nobody is told whose it was, nor who did it.
 */
export const tellOfBytes = async (
  house: House,
  session: Session,
  { hit, stay }: Pick<TakenBack, 'hit' | 'stay'>,
  cause: string,
  actor: Actor,
): Promise<void> => {
  for (const medium of hit) await enterGapsOfMedium(session, house, medium)
  await askToLook(house, session, hit, { what: 'file_taken_back', cause, told: 'file_taken_back', by: null }, actor)
  await askToLook(
    house,
    session,
    stay,
    { what: 'same_file_taken_back', cause, told: 'same_file_taken_back', by: null },
    actor,
  )
}

interface Looking {
  what: 'mention_gone' | 'file_taken_back' | 'same_file_taken_back'
  cause: string
  told: 'medium_left' | 'file_taken_back' | 'same_file_taken_back'
  /** whose doing they are told it was */
  by: string | null
}

/** Of each live record that shows one of these media. */
const askToLook = async (
  house: House,
  session: Session,
  media: readonly string[],
  { what, cause, told, by }: Looking,
  actor: Actor,
): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.tasks (what, kind, id, owner, about_kind, about_id, cause)
     select distinct $3, s.kind, s.id, s.owner, 'media', n.to_id, $2
     from delivery.mentions n join editorial.state s on s.kind = n.from_kind and s.id = n.from_id
     where n.to_kind = 'media' and n.to_id = any($1::text[]) and s.live = 'published'
     on conflict do nothing`,
    [media, cause, what],
  )
  for (const { kind: slug, id, owner } of await showing(session, media)) {
    const kind = kindNamed(house, slug)
    if (!kind) continue
    const people = (await whoGivesTheWordFor(session, owner)).filter((person) => person.id !== doerOf(actor))
    await inform(session, { kind, id }, people, told, by)
  }
}
