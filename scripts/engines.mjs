// The oldest Node, for scripts/check-engines.mjs and scripts/deps.mjs.

/** The oldest Node that runs Vitrine and its tests, which test/trials/oldest-node.mjs starts. */
export const floor = '20.19.0'

/** Indirect packages that declare a narrower range than they support; used only in test requests. */
export const pardoned = new Set(['node_modules/cookie'])
