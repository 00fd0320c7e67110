// Writes src/app/(payload)/admin/importMap.js: the import of each component named in the configuration. Run it after
// naming a new one: node --conditions=production scripts/write-import-map.mjs
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { generateImportMap } from 'payload'
import { buildServer } from './build-server.mjs'

const here = fileURLToPath(new URL('..', import.meta.url))
export const importMapFile = join(here, 'src/app/(payload)/admin/importMap.js')

/** The import map of the current configuration. */
export const readImportMap = async () => {
  const { default: config } = await import(pathToFileURL(join(await buildServer(here), 'payload.config.js')).href)
  const { admin, ...rest } = await config
  // as deep as the real file, because its paths are relative
  mkdirSync(join(here, 'dist/import/map'), { recursive: true })
  const directory = mkdtempSync(join(here, 'dist/import/map/of-'))
  const file = join(directory, 'importMap.js')
  try {
    const importMap = { ...admin.importMap, baseDir: here, importMapFile: file }
    await generateImportMap({ ...rest, admin: { ...admin, importMap } }, { force: true, log: false })
    return readFileSync(file, 'utf8')
  } finally {
    rmSync(directory, { recursive: true })
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(importMapFile, await readImportMap())
  process.exit()
}
