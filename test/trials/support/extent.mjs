/** Whether a trial runs in full, as at night, or within a push's budget. */
export const isWhole = process.env.VITRINE_TRIALS === 'whole'

/** The random seed: constant for pushes, so that a failure comes from the change; another each night. */
export const seed = isWhole ? Date.now() % 1_000_000 : 20_261
