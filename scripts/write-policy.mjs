// npm run policy:write: writes docs/policy.md and docs/workflow.md from the policy table and the transitions. Run it
// after changing either.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './running.mjs'

const pages = {
  'docs/policy.md': ['src/policy/render-policy.ts', 'renderPolicy'],
  'docs/workflow.md': ['src/editorial/workflow/engine/render-docs.ts', 'renderWorkflowDocs'],
}

// beside the packages, which it imports: the transitions come with their phases
const built = mkdtempSync(join(root, 'node_modules/.policy-'))
try {
  for (const [n, [page, [entry, name]]] of Object.entries(pages).entries()) {
    const outfile = join(built, `${n}.mjs`)
    await build({
      entryPoints: [join(root, entry)],
      bundle: true,
      outfile,
      format: 'esm',
      platform: 'node',
      packages: 'external',
    })
    const rendered = await import(pathToFileURL(outfile).href)
    writeFileSync(join(root, page), rendered[name]())
  }
} finally {
  rmSync(built, { recursive: true, force: true })
}
