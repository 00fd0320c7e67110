/** Whether a trial goes on for as long as it may, as in the night, or stops at what a push can wait for. */
export const isWhole = process.env.VITRINE_TRIALS === 'whole'
