// npm run test:long: the trials that take longer than a coffee, each a program in test/trials that ends in a line
// `N passed, N failed`. Arguments choose among them by how their names begin (`npm run test:long -- kill leak-crawl`).
// Those that can go on for ever stop after a few minutes; npm run test:nightly takes them whole. As many run at a time as
// there are cores, since each keeps about one busy; what they say bears their names.
import { readdir } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { conclude, countsOf, inLanes, root, run, print } from './running.mjs'

const limit = 60
/** The longest first, so that none of them is what everything else waits for. */
const longest = ['fresh-start.mjs', 'leak-crawl-outside.mjs', 'leak-crawl-inside.mjs', 'owner-approval.mjs']
const place = (name) => (longest.includes(name) ? longest.indexOf(name) : longest.length)

const selected = process.argv.slice(2)
const names = await readdir(join(root, 'test/trials')).catch(() => [])
const trials = names
  .filter((name) => name.endsWith('.mjs') && (selected.length === 0 || selected.some((word) => name.startsWith(word))))
  .sort((one, other) => place(one) - place(other) || one.localeCompare(other))

const counts = []
await inLanes(availableParallelism(), trials, async (trial) => {
  const name = trial.replace(/\.mjs$/, '')
  print(`== ${name} begins`)
  const path = join('test/trials', trial)
  const result = await run(process.execPath, ['--conditions=production', path], { limit, as: name })
  if (result.ended) print(`${name} was ended after ${limit} minutes.`)
  const { passed, failed } = countsOf(result)
  print(`== ${name}: ${passed} passed, ${failed} failed in ${result.seconds} s`)
  counts.push({ passed, failed })
})
if (trials.length === 0) print('There is no trial to run in test/trials.')
conclude(counts.length > 0 ? counts : [{ passed: 0, failed: 1 }])
