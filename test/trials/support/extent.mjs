/** Whether a trial goes on for as long as it may, as in the night, or stops at what a push can wait for. */
export const isWhole = process.env.VITRINE_TRIALS === 'whole'

/** The seed of what is drawn by lot: the same for each push, so that a push fails for what it changed; another each night. */
export const seed = isWhole ? Date.now() % 1_000_000 : 20_261
