// npm run docs:pictures: draws the guides' pictures, docs/pictures/*.png, by running the desk's tests, which take them.
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from './running.mjs'

const pictures = join(root, 'docs/pictures')
const before = await readdir(pictures).catch(() => [])
await Promise.all(before.filter((name) => name.endsWith('.png')).map((name) => rm(join(pictures, name))))

const env = { NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings', VITRINE_PICTURES: 'on' }
const tests = ['dashboard', 'forms', 'lists', 'merge', 'review', 'transfer'].map(
  (name) => `test/browser/${name}.test.ts`,
)
const jest = join(root, 'node_modules/jest/bin/jest.js')
const { code } = await run(process.execPath, [jest, '--runInBand', '--runTestsByPath', ...tests], { env, limit: 20 })
process.exitCode = code
