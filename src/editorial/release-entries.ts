import type { Held, HeldInPublic } from './held'
import type { ReleaseEntry } from './release'

/** What a release is called by, when it does several things: what takes most from the public. */
export const kindOfRelease = (held: readonly HeldInPublic[]) => {
  const verbs = new Set(held.map(({ move: { verb } }) => verb))
  if (verbs.has('erase')) return 'erase'
  if (verbs.has('withdraw')) return 'withdraw'
  if (verbs.has('unpublish')) return 'unpublish'
  if (verbs.has('reinstate')) return 'reinstate'
  return held.length === 0 ? 'transfer' : 'publish'
}

const actionOf = { published: 'upsert', none: 'delete', withdrawn: 'withdraw' } as const

/** How the manifest names a record that has moved, and its text. */
export const entryOf = ({ state, transition }: HeldInPublic): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: actionOf[transition.live],
  revision: state.headRevision,
  hash: state.headHash,
})

/** What the public reads of a record that has become another's. */
export const entryOfShown = ({ state }: Held): ReleaseEntry => ({
  kind: state.kind,
  id: state.id,
  action: 'upsert',
  revision: state.liveRevision ?? state.headRevision,
  hash: state.liveHash ?? state.headHash,
})
