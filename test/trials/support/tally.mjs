// The counts of a trial, and its last line: `N passed, N failed`.
import { performance } from 'node:perf_hooks'
import { conclude, print } from '../../../scripts/running.mjs'

export { print }

export const now = () => performance.now()

/** Seconds since `started`, with one decimal. */
export const secondsSince = (started) => ((now() - started) / 1000).toFixed(1)

/** @throws an Error with `sentence` unless `truth` holds */
export const expect = (truth, sentence) => {
  if (!truth) throw new Error(sentence)
}

export const expectEqual = (found, expected, what) =>
  expect(
    JSON.stringify(found) === JSON.stringify(expected),
    `${what} is ${JSON.stringify(found)}, not ${JSON.stringify(expected)}`,
  )

/** Steps of a trial, each printed with its seconds; a failure prints its reason, and the others still run. */
export const openTally = () => {
  const counts = { passed: 0, failed: 0, notRun: 0 }
  const cleanings = []
  /** Returns the step's result, or undefined if it failed. */
  const step = async (name, act) => {
    const started = now()
    try {
      const response = await act()
      counts.passed += 1
      print(`  passed  ${name} (${secondsSince(started)} s)`)
      return response
    } catch (error) {
      counts.failed += 1
      print(`  FAILED  ${name} (${secondsSince(started)} s): ${error instanceof Error ? error.message : error}`)
      return undefined
    }
  }
  /** Counts a step that this machine cannot run, and prints why. */
  const notRun = (name, why) => {
    counts.notRun += 1
    print(`  not run ${name}: ${why}`)
  }
  /** Runs at the end in any case; last registered first. */
  const later = (clean) => void cleanings.unshift(clean)
  const clean = async () => {
    for (const one of cleanings.splice(0)) {
      try {
        await one()
      } catch (error) {
        counts.failed += 1
        print(`  FAILED  tidying up: ${error.message}`)
      }
    }
  }
  /** Runs the trial and exits with its result. A signal cleans up too. */
  const run = async (trial) => {
    for (const signal of ['SIGINT', 'SIGTERM'])
      process.once(signal, () => void clean().finally(() => process.exit(130)))
    try {
      await trial()
    } catch (error) {
      counts.failed += 1
      print(`  FAILED  ${error instanceof Error ? error.stack : error}`)
    }
    await clean()
    conclude([counts])
  }
  return { step, notRun, later, tidy: clean, run }
}
