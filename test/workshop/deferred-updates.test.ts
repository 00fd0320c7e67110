import { expect, test } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { faultsOf, deferredIn } from '../../scripts/deferred-updates.mjs'

const Pins = z.record(z.string(), z.string())
const Manifest = z.object({ dependencies: Pins, devDependencies: Pins })
const { dependencies, devDependencies } = Manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))
const pins = Object.entries({ ...dependencies, ...devDependencies })

const rows = deferredIn(readFileSync('docs/dependencies.md', 'utf8'))

test('every row of docs/dependencies.md is the version of a pinned package', () => {
  expect(rows.length).toBeGreaterThan(0)
  for (const { name, version } of rows) {
    const pattern = new RegExp(`^${name.replace('*', '.*')}$`)
    const versions = pins.flatMap(([one, pin]) => (pattern.test(one) ? [pin] : []))
    expect({ name, versions: [...new Set(versions)] }).toEqual({ name, versions: [version] })
  }
})

test('a package that is behind needs a row, and a row a package that is behind', () => {
  const rowsOfTable = deferredIn('| `held`, `@group/*` | 1.0.0 | because |\n| `current` | 2.0.0 | because |')
  const behind = [
    { name: 'held', current: '1.0.0', latest: '2.0.0' },
    { name: '@group/one', current: '1.1.0', latest: '2.0.0' },
    { name: 'forgotten', current: '1.0.0', latest: '1.0.1' },
  ]
  expect(faultsOf(rowsOfTable, behind)).toEqual([
    '@group/one is at 1.1.0; docs/dependencies.md says 1.0.0.',
    'forgotten 1.0.0 is behind 1.0.1: update it, or say why not in docs/dependencies.md.',
    'docs/dependencies.md holds current back, which is not behind.',
  ])
})
