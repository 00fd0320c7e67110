// Asks a server 5,000 things that nobody means; FUZZ_SEED=n asks the same as another time.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('fuzz', 40)
