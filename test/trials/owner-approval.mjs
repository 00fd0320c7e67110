// What three institutions may do to their records, their pictures and each other, for four minutes, or twenty in the night;
// OWNERS_SEED=n does the same as another time, OWNERS_MINUTES=60 goes on for so long.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('owner-approval', 45)
