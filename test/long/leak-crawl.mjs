// Asks every address of a server for what it may not tell.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('leak-crawl', 50)
