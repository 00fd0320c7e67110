// A changed copy of the tree, with a data directory into which the unchanged demo was loaded.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { copyDemo, testSecret } from '../../support/loaded-demo.mjs'
import { runIn } from './run-program.mjs'
import { demoPassword, freePort, startServer } from './server.mjs'
import { expectEqual } from './tally.mjs'
import { openTemporaryData } from './temporary-data.mjs'
import { copyTree } from './tree.mjs'

const packages = (program) => join('node_modules', program)

/** `later` registers clean-up. */
export const openChangedCheckout = (later) => {
  const tree = copyTree()
  later(tree.remove)
  const { dataDir, mediaDir } = openTemporaryData('changed', later)
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    ENV_FILE: 'off',
    ADMIN: 'off',
    RATE_LIMIT: 'off',
    LOGIN_LIMIT: 'off',
    DATA_DIR: dataDir,
    MEDIA_DIR: mediaDir,
    PAYLOAD_SECRET: testSecret,
    DEMO_PASSWORD: demoPassword,
  }
  const loadDemo = () => copyDemo({ dataDir, mediaDir })
  const start = async () => {
    const PORT = String(await freePort())
    const server = await startServer({ command: ['npm', 'run', '-s', 'demo'], cwd: tree.root, env: { ...env, PORT } })
    later(() => server.kill())
    return server
  }
  const generatedNow = () =>
    readdirSync(join(tree.root, 'migrations/generated')).filter((name) => /_\w+\.ts$/.test(name))
  /** `npm run migrate:create`, which must write exactly one migration. */
  const createMigration = async (name) => {
    const before = generatedNow()
    await runIn(tree.root, ['npm', 'run', '-s', 'migrate:create', '--', name], { env })
    const added = generatedNow().filter((one) => !before.includes(one))
    expectEqual(added.length, 1, 'the number of migrations it wrote')
    return added[0]
  }
  const runScript = (name) => runIn(tree.root, ['npm', 'run', '-s', name], { env })
  const checkTypes = () => runIn(tree.root, ['node', packages('typescript/bin/tsc'), '--noEmit'], { env })
  const cruise = (config) =>
    runIn(
      tree.root,
      [
        'node',
        packages('dependency-cruiser/bin/dependency-cruise.mjs'),
        '--config',
        config,
        'src',
        'payload.config.ts',
      ],
      { env },
    )
  const checkImports = async () => {
    await cruise('.dependency-cruiser.cjs')
    await cruise('.dependency-cruiser.plane.cjs')
  }
  return { tree, dataDir, loadDemo, start, createMigration, runScript, checkTypes, checkImports }
}
