// Sends every invalid value to every field of every kind: on create, update, and over GraphQL.
import { runTrial } from './support/jest-trial.mjs'

await runTrial('fields', 40)
