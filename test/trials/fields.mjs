// Every field of every kind, each value that is wrong there by itself: made, changed, and over GraphQL.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('fields', 40)
