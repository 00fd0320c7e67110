// Asks every address of a server for what it may not tell, as programs and a translator, who may read some of it.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('leak-crawl-inside', 50)
