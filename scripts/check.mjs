// npm run check: what must hold of the source before a test is worth running. Every step runs; all failures are shown.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { conclude, root, run, say } from './running.mjs'

const bin = (path, ...args) => [join(root, 'node_modules', path), ...args]

const cruised = ['src', 'payload.config.ts'].filter((path) => existsSync(join(root, path)))
const cruise = (config) => bin('dependency-cruiser/bin/dependency-cruise.mjs', '--config', config, ...cruised)

const steps = [
  ['engines', ['scripts/check-engines.mjs']],
  ['types', bin('typescript/bin/tsc', '--noEmit')],
  ['lint', bin('eslint/bin/eslint.js', '--max-warnings=0', '.')],
  ['format', bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.')],
  ['imports', cruise('.dependency-cruiser.cjs')],
  ['plane', cruise('.dependency-cruiser.plane.cjs')],
  // it loads the configurations, lexical among them, which dies silently on Node 20 without the condition
  ['unused', ['--conditions=production', ...bin('knip/bin/knip.js', '--no-progress')]],
]

const failures = []
for (const [name, args] of steps) {
  process.stdout.write(`${name.padEnd(8)} `)
  const { code, output, seconds } = await run(process.execPath, args, { show: false, limit: 5 })
  say(`${code === 0 ? 'passed' : 'FAILED'} ${seconds.padStart(6)} s`)
  if (code !== 0) failures.push({ name, output })
}
for (const { name, output } of failures) say(`\n== ${name}\n${output.trim()}`)
conclude([{ passed: steps.length - failures.length, failed: failures.length }])
