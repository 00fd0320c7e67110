// SIGKILL of the server's whole process group at named points of a publish, then a restart on the same directory:
// the publish is wholly there or wholly not, over HTTP and by SQL. And what was answered 2xx stays.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { root } from '../../scripts/running.mjs'
import { baseOf, judge, look, lookAtRest, subject } from './support/judge.mjs'
import { pointsOf, waitUntilHeld } from './support/points.mjs'
import {
  call,
  demoPassword,
  endPostmaster,
  expectShutDown,
  freePort,
  logIn,
  openSession,
  startServer,
  succeed,
} from './support/server.mjs'
import { expect, expectEqual, openTally, say } from './support/tally.mjs'
import { copyTree } from './support/tree.mjs'
import { writeUntilKilled } from './support/writers.mjs'

const { step, later, run } = openTally()

const home = mkdtempSync(join(tmpdir(), 'vitrine-kill-'))
const dataDir = join(home, 'data')
later(() => rmSync(home, { recursive: true, force: true }))
later(() => endPostmaster(dataDir))

const env = {
  ...process.env,
  NODE_ENV: 'production',
  ADMIN: 'off',
  RATE_LIMIT: 'off',
  LOGIN_LIMIT: 'off',
  LOG_LEVEL: 'warn',
  DATA_DIR: dataDir,
  MEDIA_DIR: join(home, 'media'),
  DEMO_PASSWORD: demoPassword,
}

let server = null
later(() => server?.kill())

const start = async (script, cwd = root) => {
  const PORT = String(await freePort())
  server = await startServer({ command: ['npm', 'run', '-s', script], cwd, env: { ...env, PORT } })
  return server
}

const transition = (verb, { id, token }) =>
  call(server.url, 'POST', `/api/items/${id}/transitions/${verb}`, { token, body: {} })

const move = async (verb, item) => {
  const { status, body } = await transition(verb, item)
  expectEqual(status, 200, `the answer to ${verb} ${JSON.stringify(body)}`)
}

/** The item as the coordinator finds it, not published, and what the world is like when it is. */
const prepare = async () => {
  const token = await logIn(server.url, 'coordinator@exhibit.example')
  const { docs } = await succeed(server.url, 'GET', `/api/items?where[slug][equals]=${subject.slug}&depth=0`, { token })
  const id = docs[0].id
  const { data } = await succeed(server.url, 'GET', `/v1/items/${subject.slug}`)
  const item = { id, token, image: data.media[0].src }
  await move('unpublish', item)
  return item
}

const at = async (item, base) => ({ ...item, url: server.url, dataDir, base })

/** Holds a publish at the point, kills everything, starts again: what is there then, beside what was there before. */
const killAt = async (point, item, after, restart = root) => {
  const base = await baseOf(dataDir, item.id)
  const before = await lookAtRest(await at(item, base))
  const session = await openSession(dataDir)
  try {
    await point.hold(session)
    const answer = transition('publish', item)
    await waitUntilHeld(session, point)
    await server.kill()
    expectEqual((await answer).status, 0, 'the answer to the killed publish')
    await point.letGoAfterKill?.(session)
    await sleep(point.letGoAfterKill ? 300 : 0)
    await start('start', restart)
  } finally {
    await session.end().catch(() => undefined)
  }
  const cleaner = await openSession(dataDir)
  await point.release(cleaner)
  await cleaner.end()
  return judge(await look(await at(item, base)), before, after)
}

const unpublishIfLive = async (item) => {
  const { live } = await succeed(server.url, 'GET', `/api/items/${item.id}?draft=true&depth=0`, item)
  if (live === 'published') await move('unpublish', item)
}

/** A server that commits in the middle: between moving the record and showing it. */
const plantHalf = () => {
  const tree = copyTree()
  later(tree.remove)
  tree.edit(
    'src/editorial/perform.ts',
    /import type \{ PayloadRequest \} from 'payload'/,
    "import { commitTransaction, initTransaction, type PayloadRequest } from 'payload'",
  )
  tree.edit(
    'src/editorial/perform.ts',
    /(\n *for .*await move\(one, req\)\n)/,
    '$1  await commitTransaction(req)\n  delete req.transactionID\n  await initTransaction(req)\n',
  )
  return tree.root
}

await run(async () => {
  await step('the demo starts', () => start('demo'))
  const item = await step('an item is taken from the public', prepare)
  expect(item !== undefined, 'without it there is nothing to publish')

  const after = await step('a publish that nobody disturbs, by the same judge', async () => {
    const base = await baseOf(dataDir, item.id)
    const before = await lookAtRest(await at(item, base))
    await move('publish', item)
    const facts = await lookAtRest(await at(item, base))
    const told = Object.keys(facts).filter((name) => JSON.stringify(facts[name]) !== JSON.stringify(before[name]))
    const silent = Object.keys(facts).filter((name) => !told.includes(name))
    expectEqual(silent, [], 'what a publish leaves as it was')
    await move('unpublish', item)
    expectEqual(
      judge(await lookAtRest(await at(item, await baseOf(dataDir, item.id))), { ...before }, facts),
      'before',
      'what unpublishing leads back to',
    )
    return facts
  })
  expect(after !== undefined, 'without it nothing can be judged')

  for (const point of pointsOf(item.id)) {
    const done = await step(`killed when ${point.name}: wholly ${point.must}`, async () => {
      const verdict = await killAt(point, item, after)
      expectEqual(verdict, point.must, 'the verdict')
      await unpublishIfLive(item)
      return true
    })
    if (!done) {
      // whatever it was: the next point begins with a server that runs and an item that is not public
      await server.kill()
      await start('start')
      await unpublishIfLive(item)
    }
  }

  await writeUntilKilled({
    step,
    say,
    rounds: 3,
    start: () => start('start'),
    kill: () => server.kill(),
    url: () => server.url,
  })

  await step('a server that commits halves is found out', async () => {
    await unpublishIfLive(item)
    await server.stop()
    const mutant = plantHalf()
    await start('start', mutant)
    const point = pointsOf(item.id).find(({ name }) => name === 'the finished views are written')
    const verdict = await killAt(point, item, after, root)
    expect(!['before', 'after'].includes(verdict), `the judge calls it wholly ${verdict}`)
    say(`          it says: ${verdict.slice(0, 300)}`)
  })
  await step('the server ends on SIGTERM', async () => {
    await server.stop()
    expectShutDown(dataDir)
  })
})
