// npm test: runs `npm run check`, then the tests in their groups. It prints `N passed, N failed` last. Arguments (`npm
// test -- unit database`) select among check, unit, database, browser and debian: a test that needs a missing program of
// a Debian package (scripts/debian.mjs) counts as not run.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { leaveDirectory, nameDirectory } from '../test/support/run-postgres.mjs'
import { partBudgets, formatBudget } from './budgets.mjs'
import { missingPrograms, neededPrograms } from './debian.mjs'
import { conclude, countsOf, root, run, print } from './running.mjs'
import { groupOf } from './test-groups.mjs'

const cores = availableParallelism()

/** A browser and its server use more than one core, and the most memory. */
const groups = [
  { name: 'unit', workers: cores, limit: 10 },
  { name: 'database', workers: cores, limit: 30 },
  { name: 'browser', workers: Math.min(3, cores), limit: 20 },
  { name: 'debian', workers: cores, limit: 10 },
]

const died = {
  numPassedTests: 0,
  numFailedTests: 1,
  numRuntimeErrorTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
}
const readResult = (file) => readFile(file, 'utf8').then(JSON.parse, () => died)

/** A skipped test and a file that could not run count as failed. */
const count = (result) => ({
  passed: result.numPassedTests,
  failed: result.numFailedTests + result.numRuntimeErrorTestSuites + result.numPendingTests + result.numTodoTests,
})

/** The seconds of each file, including its servers and imports. */
const timesOf = (result) =>
  result.testResults.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }))

const runJest = async (files, { workers, limit }) => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-test-'))
  const result = join(folder, 'result.json')
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = [jest, '--json', `--outputFile=${result}`, `--maxWorkers=${workers}`, '--runTestsByPath', ...files]
  const env = { NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }
  const { code, seconds, ended } = await run(process.execPath, args, { env, limit })
  const parsed = await readResult(result)
  const { passed, failed } = count(parsed)
  await rm(folder, { recursive: true })
  return { seconds, ended, passed, failed: code === 0 ? failed : Math.max(1, failed), times: timesOf(parsed) }
}

/** The files whose programs are all there; what is missing for the others is said. */
const runnable = async (files) => {
  const found = []
  for (const file of files) {
    const missing = missingPrograms(neededPrograms(await readFile(file, 'utf8')))
    if (missing.length === 0) found.push(file)
    else print(`not run, for want of ${missing.join(', ')}: ${relative(root, file)}`)
  }
  return found
}

const runDebian = async (group, files) => {
  const found = await runnable(files)
  const result = found.length > 0 ? await runGroup(group, found) : { passed: 0, failed: 0, times: [] }
  return { ...result, notRun: files.length - found.length }
}

const runGroup = async (group, files) => {
  print(`\n== ${group.name} tests: ${files.length} files`)
  if (files.length === 0) {
    print(`There is no test in the group ${group.name}.`)
    return { passed: 0, failed: 1, times: [] }
  }
  const { seconds, ended, passed, failed, times } = await runJest(files, group)
  if (ended) print(`The ${group.name} tests were ended after ${group.limit} minutes.`)
  print(
    `== ${group.name} tests: ${passed} passed, ${failed} failed in ${seconds} s ${formatBudget(partBudgets[group.name])}`,
  )
  return { passed, failed, times }
}

const slowestCount = 10

const printSlowest = (times) => {
  const slowest = times.toSorted((one, other) => other.seconds - one.seconds).slice(0, slowestCount)
  if (slowest.length === 0) return
  print(`\n== the slowest files`)
  for (const { file, seconds } of slowest) print(`${seconds.toFixed(1).padStart(7)} s  ${file}`)
}

const selected = process.argv.slice(2)
const isSelected = (name) => selected.length === 0 || selected.includes(name)

const paths = await readdir(join(root, 'test'), { recursive: true })
const files = paths.filter((path) => path.endsWith('.test.ts')).sort()

await nameDirectory()
const counts = []
const times = []
if (isSelected('check')) counts.push(countsOf(await run(process.execPath, ['scripts/check.mjs'])))
for (const group of groups.filter(({ name }) => isSelected(name))) {
  const own = files.filter((file) => groupOf(file) === group.name).map((file) => join(root, 'test', file))
  const { times: taken, ...counted } = await (group.name === 'debian' ? runDebian : runGroup)(group, own)
  counts.push(counted)
  times.push(...taken)
}
printSlowest(times)
await leaveDirectory()
conclude(counts)
