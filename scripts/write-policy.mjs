// Writes docs/policy.md: who may do what, in words, from the table that decides it. Run it after changing the table:
// npm run policy:write
import { build } from 'esbuild'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './running.mjs'

const { outputFiles } = await build({
  entryPoints: [join(root, 'src/membership/policy-page.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
})
const { renderPolicy } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
writeFileSync(join(root, 'docs/policy.md'), renderPolicy())
