// Compiles the server: src/commands/*.ts, src/main.ts, src/delivery-main.ts and payload.config.ts into
// dist/server-<hash of its sources>/. A build appears atomically; an earlier one stays for a while, because a running
// process may still use it.
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const here = fileURLToPath(new URL('..', import.meta.url))

const sources = [
  'src',
  'migrations',
  'payload.config.ts',
  'tsconfig.json',
  'package-lock.json',
  'scripts/build-server.mjs',
]

const walk = (path) => {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats === undefined) return []
  if (!stats.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => walk(join(path, name)))
}

/** A short hash of every source file of the build. */
const hashSources = (root) => {
  const hash = createHash('sha256')
  for (const path of sources.flatMap((source) => walk(join(root, source)))) {
    const content = readFileSync(path)
    hash.update(`${relative(root, path)}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 16)
}

const isModule = (name) => /\.ts$/.test(name) && !/\.(test|d)\.ts$/.test(name)

const entries = (root) => {
  const commands = join(root, 'src/commands')
  const names = existsSync(commands) ? readdirSync(commands).filter(isModule) : []
  return [
    ...names.map((name) => ({ in: join(commands, name), out: `commands/${name.slice(0, -3)}` })),
    ...['main', 'delivery-main'].map((name) => ({ in: join(root, `src/${name}.ts`), out: name })),
    { in: join(root, 'payload.config.ts'), out: 'payload.config' },
  ].filter((entry) => existsSync(entry.in))
}

/** Next bundles style sheets: here they are empty. */
const noStyles = {
  name: 'no-styles',
  setup(build) {
    build.onResolve({ filter: /\.(css|scss|sass)$|\/css$/ }, ({ path }) => ({ path, namespace: 'style' }))
    build.onLoad({ filter: /.*/, namespace: 'style' }, () => ({ contents: '', loader: 'js' }))
  },
}

/** How the server is compiled, also by `npm run dev`. */
export const serverOptions = (root) => ({
  absWorkingDir: root,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  sourcemap: true,
  plugins: [noStyles],
  logLevel: 'silent',
})

const compile = async (root, outdir) => {
  const { build } = await import('esbuild')
  await build({ ...serverOptions(root), entryPoints: entries(root), outdir, entryNames: '[dir]/[name]' })
}

const builds = (dist) =>
  existsSync(dist)
    ? readdirSync(dist)
        .filter((name) => /^server-[0-9a-f]{16}$/.test(name))
        .map((name) => join(dist, name))
        .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
    : []

const kept = 4

/**
 * The directory of the current build, made first when what it is made from has changed.
 * Without sources, as in a container's image, it is the build that is there.
 * @param {string} root
 * @returns {Promise<string>}
 */
export const buildServer = async (root = here) => {
  const dist = join(root, 'dist')
  if (!existsSync(join(root, 'src'))) {
    const [build] = builds(dist)
    if (build === undefined) throw new Error('There are neither sources in src/ nor a build of them in dist/.')
    return build
  }
  const current = join(dist, `server-${hashSources(root)}`)
  if (existsSync(current)) return current
  mkdirSync(dist, { recursive: true })
  const staging = mkdtempSync(join(dist, 'building-'))
  try {
    await compile(root, staging)
    chmodSync(staging, 0o755)
    renameSync(staging, current)
  } catch (error) {
    rmSync(staging, { recursive: true, force: true })
    if (!existsSync(current)) throw error // else another start has built the same
  }
  for (const old of builds(dist)
    .filter((build) => build !== current)
    .slice(kept - 1)) {
    rmSync(old, { recursive: true, force: true })
  }
  return current
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.stdout.write(`${relative(here, await buildServer())}\n`)
}
