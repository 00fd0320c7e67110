// Runs the README's two commands in new clones of HEAD: as root in a directory of mode 0700, as an ordinary user, under
// `env -i`, and after `npm ci --ignore-scripts`. Prints the seconds; failures have their reason.
import { setTimeout as sleep } from 'node:timers/promises'
import { missingPrograms } from '../../scripts/debian.mjs'
import { bareEnvironment, isRoot, makeClone, makeUser } from './support/fresh-clone.mjs'
import { runIn } from './support/run-program.mjs'
import {
  queryDatabase,
  endPostmaster,
  expectShutDown,
  freePort,
  startServer,
  statusOf,
  waitFor,
} from './support/server.mjs'
import { expect, expectEqual, openTally, print } from './support/tally.mjs'

const { step, notRun, later, tidy, run } = openTally()
const selected = process.argv.slice(2)

const exhibit = '/v1/exhibits/refuseniks-and-activists'

/**
 * Every table's rows, and the newest release, which a start without a load leaves unchanged. Sessions are excluded:
 * checking the password logs in.
 */
const measure = async (dataDir) => {
  const tables = await queryDatabase(
    dataDir,
    `select format('%I.%I', nspname, relname) as name,
            (xpath('/row/n/text()', query_to_xml(format('select count(*) as n from %I.%I', nspname, relname), true, true, '')))[1]::text::int as rows
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where relkind = 'r' and nspname in ('public', 'editorial', 'delivery')
       and relname <> 'users_sessions' order by 1`,
  )
  const [{ release }] = await queryDatabase(dataDir, 'select release::int from delivery.head')
  return { release, tables: Object.fromEntries(tables.map(({ name, rows }) => [name, rows])) }
}

const differences = (before, after) =>
  Object.entries({ ...after.tables, release: after.release })
    .filter(([name, rows]) => rows !== { ...before.tables, release: before.release }[name])
    .map(([name, rows]) => `${name}: ${rows}`)

const waitForDesk = async (address, server) => {
  // another name of this machine redirects to the server's own
  const url = address.replace('//127.0.0.1:', '//localhost:')
  const early = await fetch(`${url}/admin`).then(async (response) => ({
    status: response.status,
    text: await response.text(),
  }))
  if (early.status === 503) expect(/being built/.test(early.text), 'while the desk is built, /admin does not say so')
  const isDone = () => (/could not be built/.test(server.said()) ? server.said().slice(-1500) : null)
  const seconds = await waitFor(`${url}/admin/login`, { seconds: 600, isOver: isDone })
  print(`          /admin is built and answers 200 after another ${seconds} s (at first ${early.status})`)
  const { status } = await fetch(`${url}/admin`)
  expectEqual(status, 200, 'the status of /admin')
}

/** The trial in one clone. `install`: the first half of the README's command. */
const tryClone = async (name, { clone, env, user, desk = false, install = 'npm ci', proof }) => {
  const { checkout, dataDir } = clone
  const ids = user ? { uid: user.uid, gid: user.gid } : {}
  const start = async (line, seconds) => {
    const PORT = String(await freePort())
    const server = await startServer({
      command: ['/bin/sh', '-c', line],
      cwd: checkout,
      env: { ...env, PORT, ...(desk ? {} : { ADMIN: 'off' }) },
      seconds,
      ...ids,
    })
    later(() => server.kill())
    return server
  }
  const stop = async (server) => {
    const seconds = await server.stop()
    expectShutDown(dataDir)
    print(`          SIGTERM: everything had ended after ${seconds} s`)
  }
  later(() => endPostmaster(dataDir))

  const first = await step(`${name}: ${install} && npm run demo`, async () => {
    const server = await start(`${install} && npm run demo`, 600)
    print(`          /health/ready after ${server.seconds} s`)
    expectEqual(await statusOf(`${server.url}${exhibit}`), 200, `the status of ${exhibit}`)
    return server
  })
  if (first === undefined) return
  if (desk) await step(`${name}: the desk is built`, () => waitForDesk(first.url, first))
  const before = await step(`${name}: what is loaded, and SIGTERM`, async () => {
    const found = await measure(dataDir)
    expectEqual(found.release, 1, 'the number of releases of a fresh demo')
    await stop(first)
    return found
  })
  await step(`${name}: a second start loads nothing`, async () => {
    const server = await start('npm run demo', 60)
    expectEqual(await statusOf(`${server.url}${exhibit}`), 200, `the status of ${exhibit}`)
    await sleep(500)
    expectEqual(differences(before, await measure(dataDir)), [], 'what it changed')
    await stop(server)
    // printed only, because it depends on the machine
    print(`          /health/ready after ${server.seconds} s`)
  })
  await step(`${name}: ${proof.join(' ')}`, () => runIn(checkout, proof, { env, ...ids }))
}

/** The parts of `npm test` that depend on the machine: PostgreSQL and the browser. The whole would nest. */
const partOfTheTests = [
  ...['node', '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--runTestsByPath'],
  ...['test/server/postgres-support.test.ts', 'test/browser/support.test.ts'],
]

const trials = {
  'as root, 0700': async (name) => {
    expect(isRoot(), 'This trial is about root: run it as root')
    const clone = makeClone({ mode: 0o700 })
    later(clone.remove)
    await tryClone(name, { clone, env: clone.env, desk: true, proof: partOfTheTests })
    return clone
  },
  'an ordinary user': async (name) => {
    const missing = missingPrograms(['useradd', 'userdel'])
    if (missing.length > 0) return notRun(name, `there is no ${missing.join(' and no ')}`)
    const user = makeUser()
    later(user.remove)
    const clone = makeClone({ user })
    later(clone.remove)
    await tryClone(name, { clone, env: clone.env, user, proof: partOfTheTests })
  },
  'env -i': async (name) => {
    const clone = makeClone()
    later(clone.remove)
    await tryClone(name, { clone, env: bareEnvironment(), proof: partOfTheTests })
  },
  '--ignore-scripts': async (name) => {
    const clone = makeClone()
    later(clone.remove)
    // the working tree's source is checked already
    const proof = ['node', 'scripts/test.mjs', 'unit']
    await tryClone(name, { clone, env: clone.env, install: 'npm ci --ignore-scripts', proof })
  },
}

await run(async () => {
  for (const [name, trial] of Object.entries(trials)) {
    if (selected.length > 0 && !selected.includes(name)) continue
    const failure = await trial(name).then(
      () => null,
      (error) => error,
    )
    if (failure !== null)
      await step(name, () => {
        throw failure
      })
    await tidy()
  }
})
