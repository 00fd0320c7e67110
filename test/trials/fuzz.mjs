// Asks a server 5,000 things that nobody means, 50,000 at night; FUZZ_SEED=n asks the same as another time.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('fuzz', 40)
