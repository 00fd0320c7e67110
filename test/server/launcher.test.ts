import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

let root = ''
const write = (path: string, text: string): void => writeFileSync(join(root, path), text)
const builds = (): string[] => readdirSync(join(root, 'dist')).sort()

/** Runs the launcher in a small project of its own, like npm's scripts. */
const launch = (args: string[], env: Record<string, string> = {}, flags = ['--conditions=production']) => {
  const variables = Object.entries({ PATH: '/usr/bin:/bin', ...env }).map(([name, value]) => `${name}=${value}`)
  const command = [process.execPath, ...flags, join(root, 'bin/vitrine.mjs'), ...args]
  const { status, stdout, stderr } = spawnSync('env', ['-i', ...variables, ...command], { cwd: '/', encoding: 'utf8' })
  return { status, stdout, stderr }
}

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'vitrine-launcher-'))
  for (const path of ['bin', 'scripts', 'package.json', 'tsconfig.json']) {
    cpSync(path, join(root, path), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'))
  for (const directory of ['src/commands', 'src/desk']) mkdirSync(join(root, directory), { recursive: true })
  write('payload.config.ts', `export default { title: 'the config' }`)
  write('src/desk/button.scss', 'button { color: red }')
  write(
    'src/desk/button.tsx',
    `import './button.scss'\nimport '@payloadcms/next/css'\nexport const Button = () => <b>ok</b>`,
  )
  write(
    'src/commands/show.ts',
    `import { Button } from '../desk/button'
     export const run = async (args: string[]): Promise<void> => {
       const { default: config } = await import('@payload-config')
       const mode = process.env.NODE_ENV
       console.log(JSON.stringify({ args, config, mode, cwd: process.cwd(), button: typeof Button }))
     }`,
  )
  write('src/commands/user-create.ts', `export const run = () => Promise.reject(new Error('The name is taken.'))`)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a command gets its arguments, in the project’s directory and in production', () => {
  const { stdout, stderr, status } = launch(['show', 'one', '--two'])
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(JSON.parse(stdout)).toEqual({
    args: ['one', '--two'],
    config: { title: 'the config' },
    mode: 'production',
    cwd: root,
    button: 'function',
  })
  expect(launch(['show'], { NODE_ENV: 'test' }).stdout).toContain('"mode":"test"')
})

test('.env is read, a variable that is set stays, and a file that ENV_FILE names must be there', () => {
  write('.env', 'NODE_ENV=of-the-file')
  write('other.env', 'NODE_ENV=of-another')
  expect(launch(['show']).stdout).toContain('"mode":"of-the-file"')
  expect(launch(['show'], { NODE_ENV: 'set' }).stdout).toContain('"mode":"set"')
  expect(launch(['show'], { ENV_FILE: 'other.env' }).stdout).toContain('"mode":"of-another"')
  expect(launch(['show'], { ENV_FILE: 'off' }).stdout).toContain('"mode":"production"')
  const { status, stderr } = launch(['show'], { ENV_FILE: 'nowhere.env' })
  expect({ status, stderr }).toEqual({ status: 1, stderr: 'ENV_FILE nowhere.env cannot be read.\n' })
  rmSync(join(root, '.env'))
})

test('only stale files are built', () => {
  launch(['show'])
  const before = builds()
  launch(['show'])
  expect(builds()).toEqual(before)
  write('payload.config.ts', `export default { title: 'another' }`)
  expect(launch(['show']).stdout).toContain('another')
  expect(builds()).toHaveLength(before.length + 1)
})

test('a failing command prints one sentence; its stack is for debugging', () => {
  expect(launch(['user:create'])).toEqual({ status: 1, stdout: '', stderr: 'The name is taken.\n' })
  expect(launch(['user:create'], { LOG_LEVEL: 'debug' }).stderr).toMatch(/^Error: The name is taken\.\n +at /)
})

test.each([
  [['nothing'], 'There is no command nothing. Commands: show, user-create.\n'],
  [[], 'Commands: show, user-create.\n'],
])('%j lists the commands and exits with 2', (args, stderr) => {
  expect(launch(args)).toEqual({ status: 2, stdout: '', stderr })
})

test('a Node without the required condition prints how to start', () => {
  const { status, stderr } = launch(['show'], {}, [])
  expect(status).toBe(2)
  expect(stderr).toMatch(/^[^\n]+--conditions=production[^\n]+\n$/)
})

test('code that does not compile leaves no build', () => {
  const before = builds()
  write('src/commands/broken.ts', 'export const run = 1 +')
  expect(launch(['show'])).toMatchObject({ status: 1, stderr: expect.stringContaining('src/commands/broken.ts:1') })
  rmSync(join(root, 'src/commands/broken.ts'))
  expect(builds()).toEqual(before)
})
