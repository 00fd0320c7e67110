import type { Readiness } from '../../contract/transitions'

/** A record's state, the transitions the user may execute, and its problems. */
export type Preflight = Readiness

/** Who changed a record last, and when. */
export type LastChange = Readiness['changed']
