// Sends 5,000 generated requests to a server, 50,000 at night; FUZZ_SEED=n repeats a run.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('fuzz', 40)
