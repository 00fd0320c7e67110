// npm run model:write: writes docs/model.md from the kinds and Payload's configuration. Run it after changing a field.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import { root } from './running.mjs'

// beside the packages, which it imports
const built = mkdtempSync(join(root, 'node_modules/.model-'))
try {
  const outfile = join(built, 'model.mjs')
  await build({
    stdin: {
      contents: `
        export { kinds } from './src/kinds'
        export { renderModel } from './src/model/docs/render-model'
        export { default as config } from './payload.config'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    jsx: 'automatic',
  })
  const { kinds, renderModel, config } = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'docs/model.md'), renderModel(kinds, await config))
} finally {
  rmSync(built, { recursive: true, force: true })
}
process.exit()
