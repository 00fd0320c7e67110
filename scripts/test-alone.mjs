// npm run test:nightly -- alone: a tenth of all tests, drawn by lot, each in a run of its own (`jest -t`): a test that needs
// what an earlier one left behind fails here. Stops after its minutes; on the same files the next night goes on with the
// same lot, until all of it was tried. ALONE_SEED draws another, ALONE_FILES (a regular expression) from some files only.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { leaveDirectory, nameDirectory } from '../test/support/run-postgres.mjs'
import { drawTenth, exactly } from './drawing.mjs'
import { conclude, inLanes, print, root, run } from './running.mjs'
import { keep, nameTree, readKept } from './tree.mjs'

const minutes = 23

const runJest = async (args) => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-alone-'))
  const result = join(folder, 'result.json')
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const env = { NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }
  const command = [jest, '--json', `--outputFile=${result}`, ...args]
  const { output } = await run(process.execPath, command, { env, show: false, limit: 15 })
  const parsed = await readFile(result, 'utf8').then(JSON.parse, () => null)
  await rm(folder, { recursive: true })
  return { parsed, output }
}

/** Every test's file and full name; a name that none has runs none, and reports all. */
const listTests = async () => {
  const { parsed, output } = await runJest(['-t', exactly('no test has this name')])
  if (parsed === null) throw new Error(`The tests could not be listed:\n${output.slice(-2000)}`)
  return parsed.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName }) => ({ file: relative(root, name), name: fullName })),
  )
}

await nameDirectory()
const key = `alone/${await nameTree()}`
const kept = await readKept(key)
const seed = Number(process.env.ALONE_SEED ?? kept?.seed ?? Date.now() % 1_000_000)
const from = new RegExp(process.env.ALONE_FILES ?? '')
const lot = drawTenth(
  (await listTests()).filter(({ file }) => from.test(file)),
  seed,
)
const passed = new Set(kept?.seed === seed ? kept.passed : [])
const idOf = ({ file, name }) => `${file} › ${name}`
const waiting = lot.filter((test) => !passed.has(idOf(test)))
print(`A lot of ${lot.length} tests, ALONE_SEED=${seed}; ${lot.length - waiting.length} of them passed before.`)

const until = Date.now() + minutes * 60_000
const failed = []
let tried = 0
await inLanes(availableParallelism(), waiting, async (test) => {
  if (Date.now() > until) return
  tried += 1
  const { parsed, output } = await runJest(['--maxWorkers=1', '--runTestsByPath', test.file, '-t', exactly(test.name)])
  if (parsed?.success && parsed.numPassedTests > 0) {
    passed.add(idOf(test))
    return
  }
  failed.push(idOf(test))
  print(`  FAILED  ${idOf(test)}\n${output.slice(0, 1500)}`)
})
await keep(key, { seed, passed: [...passed] })
await leaveDirectory()
for (const one of failed.toSorted()) print(`fails alone: ${one}`)
if (tried < waiting.length) print('What was not run is for the next run.')
conclude([
  {
    passed: tried - failed.length + (lot.length - waiting.length),
    failed: failed.length,
    notRun: waiting.length - tried,
  },
])
