// Crawls every path of a server for leaks, as API clients and a translator, who may read a part.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('leak-crawl-inside', 50)
