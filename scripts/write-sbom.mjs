// npm run sbom: writes the packages that a server needs to dist/sbom.cdx.json (CycloneDX), from the installed tree.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { root, print, run } from './running.mjs'

const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const { code, output } = await run(
  'npm',
  ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application', '--omit', 'dev', '--loglevel=error'],
  { show: false },
)
if (code !== 0) {
  print(output)
  process.exit(1)
}
const made = JSON.parse(output)
// npm names it after the folder
made.metadata.component.name = name
mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(join(root, 'dist/sbom.cdx.json'), `${JSON.stringify(made, null, 2)}\n`)
print(`dist/sbom.cdx.json: ${made.components.length} packages`)
