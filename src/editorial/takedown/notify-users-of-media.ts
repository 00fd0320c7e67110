import type { Session } from '../../platform/transaction'
import { sessionQuery } from '../../platform/session'
import { userIdOf, loadApproversOrCoordinators, type Actor } from '../../policy'
import { updateGapsOfMedium } from '../readiness/gaps'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { notify } from '../notifications/notify'
import { publicUsersOf, type Settled } from '../state/media-state'
import type { TakedownResult } from './takedown'

/**
 * Opens a task and notifies those responsible for public records that show a removed medium, like for a removed
 * mention; drafts that show it get a problem until it returns.
 */
export const notifyMediaRemoved = async (
  context: EditorialContext,
  session: Session,
  { left, back }: Settled,
  cause: string,
  actor: Actor,
): Promise<void> => {
  for (const medium of [...left, ...back]) await updateGapsOfMedium(session, context, medium)
  await openMediaTasks(
    context,
    session,
    left,
    { what: 'mention_gone', cause, notification: 'medium_left', by: userIdOf(actor) },
    actor,
  )
}

/**
 * The same for files with bytes that another owner took down: removed with them, or kept because their owner
 * showed the bytes first. It does not reveal the owner or the actor.
 */
export const notifyFilesTakenDown = async (
  context: EditorialContext,
  session: Session,
  { hit, stay }: Pick<TakedownResult, 'hit' | 'stay'>,
  cause: string,
  actor: Actor,
): Promise<void> => {
  for (const medium of hit) await updateGapsOfMedium(session, context, medium)
  await openMediaTasks(
    context,
    session,
    hit,
    { what: 'file_taken_back', cause, notification: 'file_taken_back', by: null },
    actor,
  )
  await openMediaTasks(
    context,
    session,
    stay,
    { what: 'same_file_taken_back', cause, notification: 'same_file_taken_back', by: null },
    actor,
  )
}

interface MediaTask {
  what: 'mention_gone' | 'file_taken_back' | 'same_file_taken_back'
  cause: string
  notification: 'medium_left' | 'file_taken_back' | 'same_file_taken_back'
  /** the actor shown to them */
  by: string | null
}

/** For each live record that shows one of these media. */
const openMediaTasks = async (
  context: EditorialContext,
  session: Session,
  media: readonly string[],
  { what, cause, notification, by }: MediaTask,
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
  for (const { kind: slug, id, owner } of await publicUsersOf(session, media)) {
    const kind = findKind(context, slug)
    if (!kind) continue
    const people = (await loadApproversOrCoordinators(session, owner)).filter((person) => person.id !== userIdOf(actor))
    await notify(session, { kind, id }, people, notification, by)
  }
}
