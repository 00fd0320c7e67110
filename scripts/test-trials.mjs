// npm run test:long: the trials that take longer than a coffee, each a program in test/trials that ends in a line
// `N passed, N failed`. Arguments choose among them by how their names begin (`npm run test:long -- kill leak-crawl`).
// Those that can go on for ever stop after a few minutes; npm run test:nightly takes them whole. As many run at a time as
// there are cores, since each keeps about one busy; what they say bears their names, and how long each took stands beside
// its budget.
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { keepTime, readTimes, formatBudget, trialBudgets } from './budgets.mjs'
import { conclude, countsOf, inLanes, root, run, print } from './running.mjs'
import { git } from './tree.mjs'

const limit = 60

/** The longest first, so that none of them is what everything else waits for. */
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
  const { passed, failed } = countsOf(result)
  print(`== ${name}: ${passed} passed, ${failed} failed in ${result.seconds} s ${formatBudget(trialBudgets[name])}`)
  await keepTime(name, result.seconds, commit)
  counts.push({ passed, failed })
})
if (trials.length === 0) print('There is no trial to run in test/trials.')
conclude(counts.length > 0 ? counts : [{ passed: 0, failed: 1 }])
