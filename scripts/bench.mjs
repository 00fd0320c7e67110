// npm run bench: compares this server with its baselines. npm run bench -- desk: response times with 100,000 holdings.
// npm run bench -- workflow: the cost of transitions. The code is bundled first, so that compiled JavaScript is
// measured.
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
  env: { NODE_ENV: 'production', ENV_FILE: 'off' },
  limit: 15,
})
process.exitCode = code
