import type { Preflight } from './preflight'

/** Where a record stands, as one word that is another when it has moved; empty while nobody knows. */
export const stateKeyOf = (preflight: Preflight | undefined): string =>
  preflight ? `${preflight.revision} ${preflight.live} ${preflight.work}` : ''
