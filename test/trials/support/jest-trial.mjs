// Runs a trial that needs server internals in jest, outside the test groups: test/trials/NAME.trial.ts.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conclude, root, run } from '../../../scripts/running.mjs'

/** `limit`: minutes */
export const runTrial = async (name, limit) => {
  const folder = await mkdtemp(join(tmpdir(), `vitrine-${name}-`))
  const result = join(folder, 'result.json')
  const jest = join(root, 'node_modules/jest/bin/jest.js')
  const args = [jest, '--json', `--outputFile=${result}`, '--testMatch', `**/test/trials/${name}.trial.ts`]
  const env = { NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' }
  const { code } = await run(process.execPath, args, { env, limit })
  const died = { numPassedTests: 0, numFailedTests: 1 }
  const { numPassedTests, numFailedTests } = await readFile(result, 'utf8').then(JSON.parse, () => died)
  await rm(folder, { recursive: true })
  conclude([{ passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) }])
}
