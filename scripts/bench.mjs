// npm run bench: this server beside its own floors. npm run bench -- desk: how long an editor waits among 100,000 holdings.
// npm run bench -- workflow: what a verb costs beside a plain update.
// Bundled first, so that what is measured is compiled JavaScript.
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root, run } from './running.mjs'

const outdir = join(root, 'node_modules/.cache/vitrine-bench')
await build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts', 'bench/server.ts', 'bench/floor.ts', 'bench/desk.ts', 'bench/workflow.ts'],
  outdir,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
})
await copyFile(join(root, 'bench/load.mjs'), join(outdir, 'load.mjs'))
const [name = 'main'] = process.argv.slice(2)
const which = ['desk', 'workflow'].includes(name) ? `${name}.js` : 'main.js'
const { code } = await run(process.execPath, ['--conditions=production', join(outdir, which), root], {
  env: { NODE_ENV: 'production' },
  limit: 15,
})
process.exitCode = code
