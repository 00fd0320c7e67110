// npm run test:nightly -- PART...: the trials of test/trials whole, one after another; without a part it names them. What
// passed on these very files is not tried again, so that a night that was cut short goes on where it was; --again tries it.
import { createHash } from 'node:crypto'
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { conclude, countsOf, root, run, print } from './running.mjs'

/** minutes */
const limit = 25

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { again: { type: 'boolean', default: false }, all: { type: 'boolean', default: false } },
})

const names = await readdir(join(root, 'test/trials'))
const parts = names.filter((name) => name.endsWith('.mjs')).map((name) => name.replace(/\.mjs$/, ''))
const selected = values.all ? parts : positionals
const unknown = selected.filter((name) => !parts.includes(name))
if (selected.length === 0 || unknown.length > 0) {
  if (unknown.length > 0) print(`There is no part ${unknown.join(', ')}.`)
  print(`Parts: ${parts.join(', ')}; --all takes all of them.`)
  process.exit(2)
}

const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' })

/** What is tried: the files as they are, whether they are committed or not. */
const nameTree = async () => {
  const hash = createHash('sha256')
  for (const path of git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
    .split('\0')
    .filter(Boolean)
    .sort())
    hash.update(`${path}\0`).update(await readFile(join(root, path)).catch(() => ''))
  return hash.digest('hex').slice(0, 16)
}

const kept = join(root, 'node_modules/.cache/vitrine/nightly')
await mkdir(kept, { recursive: true })
const tree = await nameTree()
const commit = git('rev-parse', '--short', 'HEAD').trim()

const tryPart = async (name) => {
  const file = join(kept, `${tree}-${name}.json`)
  const before = values.again ? null : await readFile(file, 'utf8').then(JSON.parse, () => null)
  if (before) {
    print(`== ${name}: ${before.passed} passed, 0 failed in ${before.seconds} s on ${before.at}, of the same files`)
    return { passed: before.passed, failed: 0 }
  }
  print(`== ${name} begins`)
  const args = ['--conditions=production', join('test/trials', `${name}.mjs`)]
  const result = await run(process.execPath, args, { limit, env: { VITRINE_TRIALS: 'whole' } })
  if (result.ended) print(`${name} was ended after ${limit} minutes.`)
  const { passed, failed } = countsOf(result)
  const at = new Date().toISOString().slice(0, 10)
  print(`== ${name}: ${passed} passed, ${failed} failed in ${result.seconds} s on ${at}, at ${commit}`)
  if (failed === 0) await writeFile(file, JSON.stringify({ passed, seconds: result.seconds, at }))
  return { passed, failed }
}

const counts = []
for (const name of selected) counts.push(await tryPart(name))
conclude(counts)
