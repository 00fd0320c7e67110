// Crawls every path of a server for leaks, as outsiders; and checks that planted leaks are found.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('leak-crawl-outside', 50)
