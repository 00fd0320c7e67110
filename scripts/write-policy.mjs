// Writes docs/policy.md and docs/workflow.md: who may do what, and what a record goes through, from the tables that decide
// it. Run it after changing either: npm run policy:write
import { build } from 'esbuild'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './running.mjs'

const pages = {
  'docs/policy.md': ['src/policy/render-policy.ts', 'renderPolicy'],
  'docs/workflow.md': ['src/editorial/workflow/engine/render-docs.ts', 'renderWorkflowDocs'],
}

for (const [page, [entry, name]] of Object.entries(pages)) {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  })
  const rendered = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)
  writeFileSync(join(root, page), rendered[name]())
}
