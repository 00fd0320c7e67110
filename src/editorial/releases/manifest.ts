import type { LockedRecord, PublicChange } from '../workflow/types'
import { releaseKinds, type ReleaseKind } from '../workflow/release-kinds'
import type { ReleaseEntry } from './release'

/** The kind of a release with several transitions: the one that removes most from the public. */
export const kindOfRelease = (locked: readonly LockedRecord[]): ReleaseKind =>
  releaseKinds.find((kind) => locked.some(({ transition }) => transition.releaseKind === kind)) ?? 'publish'

const actionOf = { published: 'upsert', none: 'delete', withdrawn: 'withdraw' } as const

/** A changed record and its text in the manifest. */
export const entryOf = ({ state, transition }: PublicChange): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: actionOf[transition.to.live],
  revision: state.headRevision,
  hash: state.headHash,
})

/** The public text of a record that was transferred. */
export const republishedEntryOf = ({ state }: LockedRecord): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: 'upsert',
  revision: state.liveRevision ?? state.headRevision,
  hash: state.liveHash ?? state.headHash,
})
