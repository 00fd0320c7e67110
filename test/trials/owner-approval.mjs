// Random actions of three institutions on records, pictures and roles, for four minutes, or twenty at night;
// OWNERS_SEED=n repeats a run, OWNERS_MINUTES=60 sets the duration.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('owner-approval', 45)
