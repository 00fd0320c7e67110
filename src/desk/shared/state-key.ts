import type { Preflight } from './preflight'

/** A key of the record's state that changes with it; empty while unknown. */
export const stateKeyOf = (preflight: Preflight | undefined): string =>
  preflight ? `${preflight.revision} ${preflight.live} ${preflight.work}` : ''
