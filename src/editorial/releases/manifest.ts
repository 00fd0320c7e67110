import type { LockedRecord, PublicChange } from '../workflow/types'
import type { ReleaseEntry } from './release'

/** What a release is called by, when it does several things: what takes most from the public. */
export const kindOfRelease = (locked: readonly PublicChange[]) => {
  const transitionNames = new Set(locked.map(({ request: { verb: transitionName } }) => transitionName))
  if (transitionNames.has('erase')) return 'erase'
  if (transitionNames.has('withdraw')) return 'withdraw'
  if (transitionNames.has('unpublish')) return 'unpublish'
  if (transitionNames.has('reinstate')) return 'reinstate'
  return locked.length === 0 ? 'transfer' : 'publish'
}

const actionOf = { published: 'upsert', none: 'delete', withdrawn: 'withdraw' } as const

/** How the manifest names a record that has moved, and its text. */
export const entryOf = ({ state, transition }: PublicChange): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: actionOf[transition.live],
  revision: state.headRevision,
  hash: state.headHash,
})

/** What the public reads of a record that has become another's. */
export const republishedEntryOf = ({ state }: LockedRecord): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: 'upsert',
  revision: state.liveRevision ?? state.headRevision,
  hash: state.liveHash ?? state.headHash,
})
