// npm run deps: what is behind the registry stands in docs/dependencies.md, every package of the tree runs on the oldest
// Node, and none has a known vulnerability. What the registry does not answer counts as not run.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import semver from 'semver'
import { floor, pardoned } from './engines.mjs'
import { faultsOf, deferredIn } from './deferred-updates.mjs'
import { conclude, print, root, run } from './running.mjs'

const read = (path) => readFile(join(root, path), 'utf8')

/** npm's answer as JSON, whatever its exit code; null if it is none. */
const queryNpm = async (...args) => {
  const { output } = await run('npm', [...args, '--json', '--loglevel=silent'], { show: false, limit: 3 })
  try {
    return JSON.parse(output)
  } catch {
    return null
  }
}

const report = (name, faults) => {
  print(faults.length === 0 ? `${name}: passed` : [`${name}: failed`, ...faults].join('\n  '))
  return { passed: faults.length === 0 ? 1 : 0, failed: faults.length }
}

const withoutResponse = (name) => {
  print(`${name}: not answered by the registry`)
  return { passed: 0, failed: 0, notRun: 1 }
}

const checkOutdated = async () => {
  const result = await queryNpm('outdated')
  if (result === null || 'error' in result) return withoutResponse('outdated')
  const behind = Object.entries(result).flatMap(([name, found]) => {
    const { current, latest } = [found].flat()[0]
    return current === latest ? [] : [{ name, current, latest }]
  })
  return report('outdated', faultsOf(deferredIn(await read('docs/dependencies.md')), behind))
}

const checkEngines = async () => {
  const { packages } = JSON.parse(await read('package-lock.json'))
  const faults = Object.entries(packages).flatMap(([path, { engines: { node } = {} }]) =>
    !node || pardoned.has(path) || semver.satisfies(floor, node)
      ? []
      : [`${path} wants Node "${node}", which excludes ${floor}.`],
  )
  return report('engines', faults)
}

const checkAudit = async () => {
  const result = await queryNpm('audit')
  if (!result?.vulnerabilities) return withoutResponse('audit')
  const faults = Object.values(result.vulnerabilities).map(
    ({ name, severity, range }) => `${name} ${range} has a known vulnerability: ${severity}.`,
  )
  return report('audit', faults)
}

process.chdir(root)
conclude([await checkOutdated(), await checkEngines(), await checkAudit()])
