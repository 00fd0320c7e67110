// The OpenAPI of `/v1` as the sources describe it, and as the last release did.
import { build } from 'esbuild'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './running.mjs'

/** The description of the last release: `npm run release` writes it, `npm run check` compares with it. */
export const releasedFile = 'docs/openapi/v1.json'

export const readReleased = () => JSON.parse(readFileSync(join(root, releasedFile), 'utf8'))

/** The description that a server without PUBLIC_URL answers at `/v1/openapi.json`. */
export const describeApi = async () => {
  // beside the packages, which it imports
  const folder = mkdtempSync(join(root, 'node_modules/.api-'))
  const outfile = join(folder, 'api.mjs')
  const contents = "export { describeApi } from './src/delivery/openapi'; export { kinds } from './src/kinds'"
  try {
    await build({
      stdin: { contents, resolveDir: root },
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    })
    const api = await import(pathToFileURL(outfile).href)
    return api.describeApi(api.kinds, 'http://localhost:3000')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
