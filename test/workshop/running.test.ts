import { expect, test } from '@jest/globals'
import { countsOf, run } from '../../scripts/running.mjs'

test.each([
  ['the last line counts', 0, 'dots\n3 passed, 0 failed\n', { passed: 3, failed: 0 }],
  [
    'what was not run stands before the last line',
    0,
    '1 not run\n2 not run\n3 passed, 0 failed\n',
    { passed: 3, failed: 0, notRun: 2 },
  ],
  ['failures count', 1, '3 passed, 2 failed\n', { passed: 3, failed: 2 }],
  ['only the last line counts', 0, '9 passed, 0 failed\n3 passed, 0 failed\n', { passed: 3, failed: 0 }],
  [
    'a runner that dies without a last line is a failure',
    0,
    '3 passed, 0 failed\nand then nothing',
    { passed: 0, failed: 1 },
  ],
  ['a runner that says nothing is a failure', 0, '', { passed: 0, failed: 1 }],
  ['a runner that fails without a failed test is a failure', 1, '3 passed, 0 failed\n', { passed: 3, failed: 1 }],
])('%s', (_what, code, output, counts) => {
  expect(countsOf({ code, output })).toEqual(counts)
})

test('a hanging program is killed with its children', async () => {
  const program =
    "require('node:child_process').spawn('sleep', ['1000'], { stdio: 'inherit' }); console.log('begun'); setInterval(() => {}, 1000)"
  const { code, output, ended } = await run(process.execPath, ['-e', program], { show: false, limit: 1 / 60 })
  expect({ code, output, ended }).toEqual({ code: 1, output: 'begun\n', ended: true })
})

test('parallel programs prefix their lines with a name, and their output is kept unchanged', async () => {
  const program = `
    import { run } from './scripts/running.mjs'
    const said = "process.stdout.write('one\\\\nt'); setTimeout(() => console.log('wo\\\\n1 passed, 0 failed'), 100)"
    const { output } = await run(process.execPath, ['-e', said], { as: 'trial' })
    console.log(JSON.stringify(output))`
  const { output } = await run(process.execPath, ['--input-type=module', '-e', program], { show: false })
  expect(output).toBe(
    'trial | one\ntrial | two\ntrial | 1 passed, 0 failed\n' + JSON.stringify('one\ntwo\n1 passed, 0 failed\n') + '\n',
  )
})
