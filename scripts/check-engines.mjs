// Fails for a package that excludes our oldest Node, payload packages of different versions, or a lockfile with a
// registry's URL, which cannot be installed from another.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import semver from 'semver'
import { missingFrom } from './complete-lockfile.mjs'
import { floor, pardoned } from './engines.mjs'
import { root, print } from './running.mjs'

const readJson = async (path) => JSON.parse(await readFile(join(root, path), 'utf8'))

const manifest = await readJson('package.json')
const lock = await readJson('package-lock.json')
const problems = []

for (const group of ['dependencies', 'devDependencies']) {
  for (const [name, pin] of Object.entries(manifest[group])) {
    if (semver.valid(pin) === null) problems.push(`${name} is pinned to "${pin}", which is not one exact version.`)
    const locked = lock.packages[`node_modules/${name}`]
    const range = locked?.engines?.node
    if (locked?.version !== pin) problems.push(`${name} is pinned to ${pin} but locked at ${locked?.version}.`)
    if (range && !semver.satisfies(floor, range))
      problems.push(`${name} ${pin} wants Node "${range}", which excludes ${floor} (${group}).`)
  }
}

for (const [path, { dev, engines: { node } = {} }] of Object.entries(lock.packages))
  if (path !== '' && !dev && node && !pardoned.has(path) && !semver.satisfies(floor, node))
    problems.push(`${path} wants Node "${node}", which excludes ${floor}.`)

const engines = manifest.engines.node
if (semver.minVersion(engines)?.version !== floor)
  problems.push(`package.json promises Node "${engines}", but the floor checked here is ${floor}.`)

const isPayload = (path) => /(^|\/)node_modules\/(payload|@payloadcms\/[^/]+)$/.test(path)
const family = Object.entries(lock.packages).filter(([path]) => isPayload(path))
const versions = new Set(family.map(([, { version }]) => version))
if (versions.size !== 1)
  problems.push(
    `The payload packages are of several versions: ${family.map(([p, l]) => `${p} ${l.version}`).join(', ')}.`,
  )

for (const [path, { resolved }] of Object.entries(lock.packages))
  if (/^https?:/.test(resolved ?? '')) problems.push(`package-lock.json names a registry for ${path}: ${resolved}.`)

for (const { name, path } of missingFrom(lock))
  problems.push(`package-lock.json lacks ${name}, optional for ${path}: node scripts/complete-lockfile.mjs adds it.`)

problems.forEach(print)
process.exit(problems.length === 0 ? 0 : 1)
