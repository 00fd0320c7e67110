// What people may do to a few records in any order, thirty times over; VERBS_SEED=n does the same as another time.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('verbs', 30)
