import type { LockedRecord, PublicChange } from '../workflow/types'
import { releaseKinds, type ReleaseKind } from '../workflow/release-kinds'
import type { ReleaseEntry } from './release'

/** What a release is called that does several things: what takes most from the public. */
export const kindOfRelease = (locked: readonly LockedRecord[]): ReleaseKind =>
  releaseKinds.find((kind) => locked.some(({ transition }) => transition.releaseKind === kind)) ?? 'publish'

const actionOf = { published: 'upsert', none: 'delete', withdrawn: 'withdraw' } as const

/** How the manifest names a record that has moved, and its text. */
export const entryOf = ({ state, transition }: PublicChange): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: actionOf[transition.to.live],
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
