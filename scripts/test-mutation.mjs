// npm run test:nightly -- mutation: Stryker changes single expressions of the policy, the transitions and the dates, and
// runs the unit tests that cover each; a change that no test notices has survived and is listed. Files are drawn by lot:
// MUTATION_SEED draws another lot, MUTATION_FILES (a regular expression) takes the files it matches instead.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { drawSome } from './drawing.mjs'
import { conclude, print, root, run } from './running.mjs'

/** minutes */
const limit = 24

/** Files of a lot. */
const most = 3

/** The least share of the changes in lines that the tests run which they must notice, in percent. */
const floor = 60

/** Types and tables of texts have nothing that a test could notice. */
const isCode = (path) => /\.ts$/.test(path) && !/(^|\/)(index|types|policies|edtf-module\.d)\.ts$/.test(path)

/** `tests`: unit tests alone, which need no database. Each change loads all of them. */
const areas = [
  { folder: 'src/policy', only: /\/(rules|role-grants|table)\.ts$/, tests: 'policy/{matrix,people-rules}' },
  {
    folder: 'src/editorial/workflow',
    only: /\/(authorize|transition|transitions\/[^/]+)\.ts$/,
    tests: 'editorial/workflow/transitions',
  },
  { folder: 'src/dates', only: /./, tests: 'dates/{dates,years}' },
]

const filesIn = async ({ folder, only }) => {
  const names = await readdir(join(root, folder), { recursive: true })
  return names
    .map((name) => `${folder}/${name}`)
    .filter((path) => isCode(path) && only.test(path))
    .sort()
}

const seed = Number(process.env.MUTATION_SEED ?? Date.now() % 1_000_000)
const candidates = (await Promise.all(areas.map(filesIn))).flat()
const wanted = process.env.MUTATION_FILES
const mutate = wanted ? candidates.filter((path) => new RegExp(wanted).test(path)) : drawSome(candidates, most, seed)
const tests = areas.filter(({ folder: of }) => mutate.some((path) => path.startsWith(`${of}/`))).map((one) => one.tests)
print(`${mutate.length} of ${candidates.length} files, MUTATION_SEED=${seed}: ${mutate.join(', ')}`)

const folder = await mkdtemp(join(tmpdir(), 'vitrine-mutation-'))
const report = join(folder, 'report.json')
const config = join(folder, 'stryker.config.json')
const settings = {
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  coverageAnalysis: 'perTest',
  // what runs once while a module loads would need a run of all tests each
  ignoreStatic: true,
  mutate,
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    configFile: 'jest.config.mjs',
    enableFindRelatedTests: false,
    config: { testMatch: tests.map((path) => `<rootDir>/test/${path}.test.ts`) },
  },
  ignorePatterns: ['dist', '.next', '.data', 'media', 'docs', 'coverage'],
  reporters: ['json'],
  jsonReporter: { fileName: report },
  concurrency: 2,
  tempDirName: join(folder, 'sandbox'),
}
await writeFile(config, JSON.stringify(settings))
const result = await run(process.execPath, ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config], {
  env: { NODE_ENV: 'test' },
  show: false,
  limit,
})
const made = await readFile(report, 'utf8').then(JSON.parse, () => null)
await rm(folder, { recursive: true, force: true })
if (made === null) {
  print(result.output.slice(-4000))
  print(result.ended ? `Ended after ${limit} minutes.` : 'Stryker gave no report.')
  conclude([{ passed: 0, failed: 1 }])
}

const mutants = Object.entries(made.files).flatMap(([path, { mutants: found, source }]) =>
  found.map(({ status, location: { start, end }, replacement = '' }) => {
    const line = source.split('\n')[start.line - 1] ?? ''
    const was = start.line === end.line ? line.slice(start.column - 1, end.column - 1) : line.slice(start.column - 1)
    const change = `${was} → ${replacement}`.replaceAll(/\s+/g, ' ').slice(0, 160)
    return { status, text: `${path}:${start.line} ${status}: ${change}` }
  }),
)
const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
const noticed = having('Killed', 'Timeout').length
const survivors = having('Survived')
survivors.forEach(({ text }) => print(text))
print(`${having('NoCoverage').length} changes are in lines that these unit tests do not run: database tests do`)
const share = Math.round((100 * noticed) / Math.max(1, noticed + survivors.length))
print(`${noticed} changes noticed, ${survivors.length} survived: ${share} %, at least ${floor} % expected`)
conclude([share >= floor ? { passed: noticed, failed: 0 } : { passed: noticed, failed: survivors.length }])
