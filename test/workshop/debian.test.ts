import { dirname } from 'node:path'
import { expect, test } from '@jest/globals'
import { missingPrograms, neededPrograms } from '../../scripts/debian.mjs'

test('a test names the programs of a package that it starts', () => {
  expect(neededPrograms("// What a proxy does.\n// debian: nginx, openssl\nimport 'node:fs'\n")).toEqual([
    'nginx',
    'openssl',
  ])
  expect(neededPrograms("import 'node:fs'\n")).toEqual([])
})

test('a program that this machine lacks is missing, one that it has is not', () => {
  const path = `/nowhere:${dirname(process.execPath)}`
  expect(missingPrograms(['node', 'no-such-program'], path)).toEqual(['no-such-program'])
})
