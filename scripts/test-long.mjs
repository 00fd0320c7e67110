// npm run test:long: the trials that take longer than a coffee, each a program in test/long that ends in a line
// `N passed, N failed`. Names given as arguments (`npm run test:long -- kill`) choose among them.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { conclude, countsOf, root, run, say } from './running.mjs'

const wanted = process.argv.slice(2)
const names = await readdir(join(root, 'test/long')).catch(() => [])
const trials = names
  .filter((name) => name.endsWith('.mjs') && (wanted.length === 0 || wanted.includes(name.replace(/\.mjs$/, ''))))
  .sort()

const counts = []
for (const trial of trials) {
  say(`\n== ${trial}`)
  const limit = 60
  const result = await run(process.execPath, ['--conditions=production', join('test/long', trial)], { limit })
  if (result.ended) say(`${trial} was ended after ${limit} minutes.`)
  const { passed, failed } = countsOf(result)
  say(`== ${trial}: ${passed} passed, ${failed} failed in ${result.seconds} s`)
  counts.push({ passed, failed })
}
if (trials.length === 0) say('There is no trial to run in test/long.')
conclude(counts.length > 0 ? counts : [{ passed: 0, failed: 1 }])
