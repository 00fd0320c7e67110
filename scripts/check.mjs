// npm run check: checks of the source before any test. Runs every step, or the named ones, and shows all failures.
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { conclude, inLanes, root, run, print } from './running.mjs'

const bin = (path, ...args) => [join(root, 'node_modules', path), ...args]

const cruised = ['src', 'payload.config.ts'].filter((path) => existsSync(join(root, path)))
const cruise = (config) => bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', config, ...cruised)

// longest first: as many run in parallel as there are cores
const steps = [
  ['lint', bin('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  ['types', bin('typescript/bin/tsc', '--noEmit')],
  ['engines', ['scripts/check-engines.mjs']],
  ['licences', ['scripts/check-licences.mjs']],
  ['api', ['scripts/check-api.mjs']],
  ['commits', ['scripts/check-commits.mjs']],
  ['budgets', ['scripts/check-budgets.mjs']],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['imports', cruise('.dependency-cruiser.cjs')],
  ['plane', cruise('.dependency-cruiser.plane.cjs')],
  // it loads the configurations with lexical, which dies silently on Node 20 without this condition
  ['unused', ['--conditions=production', ...bin('knip/bin/knip.js', '--no-progress')]],
]

const names = process.argv.slice(2)
const selected = steps.filter(([name]) => names.length === 0 || names.includes(name))

const failures = []
await inLanes(availableParallelism(), selected, async ([name, args]) => {
  const { code, output, seconds } = await run(process.execPath, args, { show: false, limit: 15 })
  print(`${name.padEnd(8)} ${code === 0 ? 'passed' : 'FAILED'} ${seconds.padStart(6)} s`)
  if (code !== 0) failures.push({ name, output })
})
for (const { name, output } of failures) print(`\n== ${name}\n${output.trim()}`)
conclude([{ passed: selected.length - failures.length, failed: failures.length }])
