// npm run test:nightly -- PART...: the trials of test/trials whole, and `alone` (scripts/test-alone.mjs), one after another; without a part it names them. What
// passed on these very files is not tried again, so that a night that was cut short goes on where it was; --again tries it.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclude, countsOf, root, run, print } from './running.mjs'
import { git, keep, nameTree, readKept } from './tree.mjs'

/** minutes */
const limit = 25

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
})

const names = await readdir(join(root, 'test/trials'))
const trials = names.filter((name) => name.endsWith('.mjs')).map((name) => name.replace(/\.mjs$/, ''))
/** `alone` keeps for itself what it has tried. */
const alone = 'alone'
/** Parts that are no trials, and their programs. */
const programs = {
  [alone]: 'scripts/test-alone.mjs',
  coverage: 'scripts/test-coverage.mjs',
  deps: 'scripts/deps.mjs',
  mutation: 'scripts/test-mutation.mjs',
}
/** Their results depend on more than the files: they are never kept. */
const unkept = Object.keys(programs)
const parts = [...trials, ...unkept]
const selected = values.all ? parts : positionals
const unknown = selected.filter((name) => !parts.includes(name))
if (selected.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) print(`There is no part ${unknown.join(', ')}.`)
  print(`Parts: ${parts.join(', ')}; --all takes all of them.`)
  process.exit(2)
}

const tree = await nameTree()
const commit = git('rev-parse', '--short', 'HEAD').trim()

const tryPart = async (name) => {
  const key = `nightly/${tree}-${name}`
  const before = values.again ? null : await readKept(key)
  if (before) {
    print(`== ${name}: ${before.passed} passed, 0 failed in ${before.seconds} s on ${before.at}, of the same files`)
    return { passed: before.passed, failed: 0 }
  }
  print(`== ${name} begins`)
  const program = programs[name] ?? join('test/trials', `${name}.mjs`)
  const args = ['--conditions=production', program]
  const result = await run(process.execPath, args, { limit, env: { VITRINE_TRIALS: 'whole' } })
  if (result.ended) print(`${name} was ended after ${limit} minutes.`)
  const { passed, failed, notRun } = countsOf(result)
  const at = new Date().toISOString().slice(0, 10)
  print(`== ${name}: ${passed} passed, ${failed} failed in ${result.seconds} s on ${at}, at ${commit}`)
  if (failed === 0 && !unkept.includes(name)) await keep(key, { passed, seconds: result.seconds, at })
  return { passed, failed, notRun }
}

const counts = []
for (const name of selected) counts.push(await tryPart(name))
conclude(counts)
