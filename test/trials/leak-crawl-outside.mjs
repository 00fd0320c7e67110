// Asks every address of a server for what it may not tell, as those who have nothing to do with it; and plants leaks.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('leak-crawl-outside', 50)
