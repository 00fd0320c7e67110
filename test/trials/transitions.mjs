// What people may do to a few records in any order, thirty times over, or for twenty minutes in the night; VERBS_SEED=n does
// the same as another time, VERBS_MINUTES=60 goes on for so long.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('transitions', 30)
