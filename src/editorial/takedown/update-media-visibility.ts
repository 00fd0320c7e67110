import { project } from '../../projection'
import { sessionQuery } from '../../platform/session'
import type { LockedRecord, ReleaseUnit } from '../workflow/types'
import { documentSource } from '../releases/document-source'
import type { State } from '../state/state'
import { settleMedia, publicUsersOf, type MediaUses } from '../state/media-state'
import { liftByOwner, takeDown } from './takedown'
import { notifyFilesTakenDown, notifyMediaRemoved } from './notify-users-of-media'

/**
 * Removes pictures with their owner's record, and their bytes if those are the reason: after a release has stored its
 * mentions, records of others that show media removed or returned are projected again under the same number. `before`:
 * what the changed records showed until then.
 */
export const updateMediaVisibility = async (
  { context, req, actor, loaded, release: { number } }: ReleaseUnit,
  locked: readonly LockedRecord[],
  before: MediaUses,
): Promise<void> => {
  const states = (live: State['live']) =>
    locked.filter(({ transition }) => transition.to.live === live).map(({ state: { kind, id } }) => ({ kind, id }))
  const settled = await settleMedia(req, before, states('published'), states('withdrawn'))
  const taken = await takeDown(req, locked, before, settled.left, number)
  const lifted = await liftByOwner(req, locked, settled.back, actor)
  const left = [...new Set([...settled.left, ...taken.left])]
  const concerned = await publicUsersOf(req, [...left, ...settled.back, ...taken.hit, ...lifted])
  if (concerned.length > 0) {
    const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
    const projection = { query, source: documentSource(context, req, loaded), kinds: context.kinds, release: number }
    await project({ ...projection, media: 'concerned' }, concerned)
  }
  const cause = locked.map(({ transition }) => transition.name)[0] ?? ''
  await notifyMediaRemoved(context, req, { left, back: [...settled.back, ...lifted] }, cause, actor)
  await notifyFilesTakenDown(context, req, taken, cause, actor)
}
