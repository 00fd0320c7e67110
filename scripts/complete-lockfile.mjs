// npm ci rejects a lockfile without the optional packages of other systems (npm omits them if a registry does not have
// them). This adds them: name, version and systems, derived from the name.
import { readFileSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const file = fileURLToPath(new URL('../package-lock.json', import.meta.url))

const systems = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32']
const processors = {
  arm64: 'arm64',
  x64: 'x64',
  ia32: 'ia32',
  arm: 'arm',
  armv7: 'arm',
  ppc64: 'ppc64',
  ppc64le: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
}
const libraries = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' }

const systemsOf = (name) => {
  const parts = name.split(/[/-]/)
  const os = parts.filter((part) => systems.includes(part))
  const cpu = parts.flatMap((part) => processors[part] ?? [])
  const libc = os.includes('linux') ? parts.flatMap((part) => libraries[part] ?? []) : []
  return { ...(cpu.length ? { cpu } : {}), ...(libc.length ? { libc } : {}), ...(os.length ? { os } : {}) }
}

/** The paths where Node resolves a package from `path`, nearest first. */
const placesOf = (path, name) => {
  const places = []
  for (
    let at = path;
    at !== '';
    at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : ''
  )
    places.push(`${at}/node_modules/${name}`)
  return [...places, `node_modules/${name}`]
}

/** Optional dependencies in the lockfile without an entry of their own. */
export const missingFrom = (lock) =>
  Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !placesOf(path, name).some((place) => lock.packages[place]))
      .map(([name, version]) => ({ path, name, version, dev })),
  )

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const missing = missingFrom(lock)
  for (const { path, name, version, dev } of missing) {
    const place = lock.packages[`node_modules/${name}`] ? `${path}/node_modules/${name}` : `node_modules/${name}`
    lock.packages[place] = {
      version: version.replace(/^[^\d]*/, ''),
      ...systemsOf(name),
      ...(dev ? { dev } : {}),
      optional: true,
    }
  }
  const [root, ...rest] = Object.entries(lock.packages)
  lock.packages = Object.fromEntries([root, ...rest.sort(([one], [other]) => (one < other ? -1 : 1))])
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  process.stdout.write(`${missing.length} optional packages added.\n`)
}
