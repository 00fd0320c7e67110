// npm run test:long: runs the trials, each a program in test/trials that prints `N passed, N failed` last. Arguments
// select them by prefix (`npm run test:long -- kill leak-crawl`). Endless ones stop after a few minutes; npm run
// test:nightly runs them in full. As many run in parallel as there are cores; their output is prefixed by name, and
// each duration is shown with its budget.
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { keepTime, readTimes, formatBudget, trialBudgets } from './budgets.mjs'
import { conclude, countsOf, inLanes, root, run, print } from './running.mjs'
import { git } from './tree.mjs'

const limit = 60

/** Longest first, so that none is waited for at the end. */
const times = await readTimes(Object.keys(trialBudgets))
const expected = (name) => times[name]?.seconds ?? trialBudgets[name] ?? Infinity

const selected = process.argv.slice(2)
const names = await readdir(join(root, 'test/trials')).catch(() => [])
const trials = names
  .filter((name) => name.endsWith('.mjs') && (selected.length === 0 || selected.some((word) => name.startsWith(word))))
  .map((name) => name.replace(/\.mjs$/, ''))
  .sort((one, other) => expected(other) - expected(one) || one.localeCompare(other))
const commit = git('rev-parse', '--short', 'HEAD').trim()

const counts = []
await inLanes(availableParallelism(), trials, async (name) => {
  print(`== ${name} begins`)
  const path = join('test/trials', `${name}.mjs`)
  const result = await run(process.execPath, ['--conditions=production', path], { limit, as: name })
  if (result.ended) print(`${name} was ended after ${limit} minutes.`)
  const { passed, failed, notRun } = countsOf(result)
  print(`== ${name}: ${passed} passed, ${failed} failed in ${result.seconds} s ${formatBudget(trialBudgets[name])}`)
  await keepTime(name, result.seconds, commit)
  counts.push({ passed, failed, notRun })
})
if (trials.length === 0) print('There is no trial to run in test/trials.')
conclude(counts.length > 0 ? counts : [{ passed: 0, failed: 1 }])
