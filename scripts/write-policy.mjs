// npm run policy:write: writes docs/policy.md and docs/workflow.md from the policy table, what the installation adds, and
// the transitions. Run it after changing any of them.
import { build } from 'esbuild'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from './running.mjs'

// beside the packages, which it imports: the transitions come with their phases
const built = mkdtempSync(join(root, 'node_modules/.policy-'))

const load = async (entry) => {
  const outfile = join(built, `${entry.replaceAll('/', '-')}.mjs`)
  await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    outfile,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  })
  return import(pathToFileURL(outfile).href)
}

try {
  const { extensions } = await load('src/extensions/index.ts')
  const { renderPolicy } = await load('src/policy/render-policy.ts')
  const { renderWorkflowDocs } = await load('src/editorial/workflow/engine/render-docs.ts')
  writeFileSync(join(root, 'docs/policy.md'), renderPolicy(extensions))
  writeFileSync(join(root, 'docs/workflow.md'), renderWorkflowDocs())
} finally {
  rmSync(built, { recursive: true, force: true })
}
