// npm run jest -- PATH [-t TITLE]: runs test files as `npm test` does, with jest's own arguments.
import { spawnSync } from 'node:child_process'
import process from 'node:process'

const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, NODE_ENV: 'test', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
})
process.exitCode = status ?? 1
