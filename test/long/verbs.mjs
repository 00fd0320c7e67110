// What people may do to a few records in any order, thirty times over; VERBS_SEED=n does the same as another time,
// VERBS_MINUTES=20 goes on for so long.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('verbs', 30)
