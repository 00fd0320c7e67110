// Random actions on a few records, thirty times, or for twenty minutes at night; VERBS_SEED=n repeats a run,
// VERBS_MINUTES=60 sets the duration.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('transitions', 30)
