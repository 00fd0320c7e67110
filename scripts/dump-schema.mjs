// npm run schema:dump: loads the demo into a new directory, and writes it to test/support/schema-dump.sql.gz, and our
// schemas to test/support/catalog.json. `-- catalog` writes the catalog only: use it after a new migration; the older
// dump then proves that an existing database migrates. Never use it to hide an edited migration.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword, endPostmaster, freePort, openSession, startServer } from '../test/trials/support/server.mjs'
import { readCatalog } from '../test/support/catalog.mjs'
import { root, run, print } from './running.mjs'

const support = join(root, 'test/support')
const home = mkdtempSync(join(tmpdir(), 'vitrine-schema-'))
const settings = {
  DATA_DIR: join(home, 'data'),
  MEDIA_DIR: join(home, 'media'),
  ENV_FILE: 'off',
  ADMIN: 'off',
  PORT: String(await freePort()),
  LOG_LEVEL: 'warn',
  DEMO_PASSWORD: demoPassword,
}
const env = { ...process.env, ...settings }

const vitrine = (...args) => [process.execPath, '--conditions=production', 'bin/vitrine.mjs', ...args]

try {
  const server = await startServer({ command: vitrine('demo'), cwd: root, env })
  const session = await openSession(settings.DATA_DIR)
  const catalog = await readCatalog(session)
  await session.end()
  writeFileSync(join(support, 'catalog.json'), `${JSON.stringify(catalog, null, 2)}\n`)
  if (!process.argv.includes('catalog')) {
    const [program, ...args] = vitrine('dump', 'test/support/schema-dump.sql.gz')
    const { code } = await run(program, args, { env: settings })
    if (code !== 0) throw new Error('The dump failed.')
    print('Written: test/support/schema-dump.sql.gz')
  }
  await server.stop()
  print('Written: test/support/catalog.json')
} finally {
  await endPostmaster(settings.DATA_DIR)
  rmSync(home, { recursive: true, force: true })
}
