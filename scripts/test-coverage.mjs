// npm run test:nightly -- coverage: the lines that unit and database tests run in their own processes (V8), held to a floor
// in each folder. What a server in a process of its own runs is not counted: a journey adds nothing here. COVERAGE_FILES
// (a regular expression) runs some test files only: their figures are lower.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import process from 'node:process'
import { leaveDirectory, nameDirectory } from '../test/support/run-postgres.mjs'
import { conclude, print, root, run } from './running.mjs'
import { groupOf } from './test-groups.mjs'

/** minutes */
const limit = 24

/** The least share of lines that the tests run, in percent. */
const floors = { 'src/policy': 72, 'src/editorial/workflow': 35, 'src/delivery': 90 }

const sources = Object.keys(floors).map((folder) => `${folder}/**/*.ts`)

const folder = await mkdtemp(join(tmpdir(), 'vitrine-coverage-'))

const runJest = async () => {
  const some = new RegExp(process.env.COVERAGE_FILES ?? '')
  const files = (await readdir(join(root, 'test'), { recursive: true }))
    .filter((path) => path.endsWith('.test.ts') && ['unit', 'database'].includes(groupOf(path)) && some.test(path))
    .map((path) => join(root, 'test', path))
  const options = [
    ...['--coverage', '--coverageProvider=v8', '--coverageReporters=json', `--coverageDirectory=${folder}`],
    ...sources.map((pattern) => `--collectCoverageFrom=${pattern}`),
    `--maxWorkers=${availableParallelism()}`,
  ]
  const env = {
    NODE_ENV: 'test',
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  }
  const jest = ['node_modules/jest/bin/jest.js', ...options, '--runTestsByPath', ...files]
  return run(process.execPath, jest, { env, limit })
}

/** Each file's lines, and whether each was run. */
const lines = new Map()
const addReport = async (directory) => {
  const report = await readFile(join(directory, 'coverage-final.json'), 'utf8').then(JSON.parse, () => ({}))
  for (const [path, { statementMap, s: counts }] of Object.entries(report)) {
    const file = relative(root, path)
    if (!lines.has(file)) lines.set(file, new Map())
    const known = lines.get(file)
    for (const [id, { start }] of Object.entries(statementMap))
      known.set(start.line, (known.get(start.line) ?? false) || counts[id] > 0)
  }
}

const percent = (all) => (all.length === 0 ? 0 : (100 * all.filter(Boolean).length) / all.length)

await nameDirectory()
const jest = await runJest()
await leaveDirectory()
await addReport(folder)
await rm(folder, { recursive: true })

const counts = Object.entries(floors).map(([name, floor]) => {
  const files = [...lines].filter(([file]) => file.startsWith(`${name}/`))
  const share = percent(files.flatMap(([, run]) => [...run.values()]))
  print(`\n${name}: ${share.toFixed(1)} % of the lines are run, at least ${floor} % expected`)
  for (const [file, known] of files
    .toSorted(([, one], [, other]) => percent([...one.values()]) - percent([...other.values()]))
    .slice(0, 5))
    print(
      `  ${percent([...known.values()])
        .toFixed(1)
        .padStart(5)} %  ${file}`,
    )
  return share >= floor ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
})
conclude([...counts, jest.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }])
