// Kills servers by SIGKILL at named points of a publish, an unpublish and a withdrawal: each is complete or has no
// effect, over HTTP and in SQL. Servers are killed one after another beside one that is queried afterwards; at some
// points the whole process group with its database, followed by a restart. Acknowledged writes (2xx) persist.
import { root, run as runCommand } from '../../scripts/running.mjs'
import { copyDemo, testSecret } from '../support/loaded-demo.mjs'
import { baseOf, compareOutcome, look, lookAtRest, subject } from './support/outcome.mjs'
import { pointsBeside, pointsOf, waitUntilBlocked } from './support/kill-points.mjs'
import { poll } from './support/poll.mjs'
import { openPool, waitUntilExited } from './support/pool.mjs'
import {
  queryDatabase,
  call,
  demoPassword,
  expectShutDown,
  freePort,
  logIn,
  openSession,
  postmasterOf,
  sendSignal,
  startServer,
  succeed,
} from './support/server.mjs'
import { expect, expectEqual, openTally, print } from './support/tally.mjs'
import { openTemporaryData } from './support/temporary-data.mjs'
import { copyTree } from './support/tree.mjs'
import { writeUntilKilled } from './support/writers.mjs'

const { step, later, run } = openTally()

const { home, dataDir, mediaDir } = openTemporaryData('kill', later)

const env = {
  ...process.env,
  NODE_ENV: 'production',
  ENV_FILE: 'off',
  ADMIN: 'off',
  RATE_LIMIT: 'off',
  LOGIN_LIMIT: 'off',
  LOG_LEVEL: 'warn',
  DATA_DIR: dataDir,
  MEDIA_DIR: mediaDir,
  DEMO_PASSWORD: demoPassword,
  // servers share sessions
  PAYLOAD_SECRET: testSecret,
}

let server = null
later(() => server?.kill())

const start = async (script, cwd = root) => {
  const PORT = String(await freePort())
  server = await startServer({ command: ['npm', 'run', '-s', script], cwd, env: { ...env, PORT } })
  return server
}

const inputs = { withdraw: { reason: 'error', publicReason: 'For a while.' } }
const transition = async (transitionName, { id, token }, url = server.url) => {
  const { revision } = await succeed(server.url, 'GET', `/api/items/${id}?draft=true&depth=0`, { token })
  return call(url, 'POST', `/api/items/${id}/transitions/${transitionName}`, {
    token,
    body: { revision, ...inputs[transitionName] },
  })
}

const executeTransition = async (transitionName, item) => {
  const { status, body } = await transition(transitionName, item)
  expectEqual(status, 200, `the answer to ${transitionName} ${JSON.stringify(body)}`)
}

/** A removed record is a draft. */
const approve = async (item) => {
  await executeTransition('submit', { ...item, token: item.editor })
  await executeTransition('approve', { ...item, token: item.steward })
}

/** Resets the item to the approved unpublished state, and returns the outcome before the transition. */
const prepare = async () => {
  const token = await logIn(server.url, 'coordinator@exhibit.example')
  const { docs } = await succeed(server.url, 'GET', `/api/items?where[slug][equals]=${subject.slug}&depth=0`, { token })
  const id = docs[0].id
  const { data } = await succeed(server.url, 'GET', `/v1/items/${subject.slug}`)
  const editor = await logIn(server.url, 'editor@nli.example')
  const steward = await logIn(server.url, 'steward@nli.example')
  const item = { id, token, editor, steward, image: data.media[0].src }
  await executeTransition('unpublish', item)
  await approve(item)
  return item
}

const at = async (item, base) => ({ ...item, url: server.url, dataDir, base })

/** Kills the server and every process of its database, as a power failure does: none may go on after another is dead. */
const cutPower = async (session) => {
  const { rows } = await session.query('select pid from pg_stat_activity')
  const pids = [postmasterOf(dataDir).pid, ...rows.map(({ pid }) => pid)]
  for (const pid of pids) sendSignal(pid, 'SIGSTOP')
  await server.kill()
  for (const pid of pids) sendSignal(pid, 'SIGKILL')
}

/** Blocks a publish at the point, kills everything, and restarts: the outcome compared with before. */
const killAt = async (point, item, after, restart = root) => {
  const base = await baseOf(dataDir, item.id)
  const before = await lookAtRest(await at(item, base))
  const session = await openSession(dataDir)
  try {
    await point.hold(session)
    const response = transition('publish', item)
    await waitUntilBlocked(session, point)
    await point.letGoBeforePowerCut?.(session)
    await cutPower(session)
    expectEqual((await response).status, 0, 'the answer to the killed publish')
    await start('start', restart)
  } finally {
    await session.end().catch(() => undefined)
  }
  const cleaner = await openSession(dataDir)
  await point.release(cleaner)
  await cleaner.end()
  return compareOutcome(await look(await at(item, base)), before, after)
}

/** Kills per transition and point: a hundred in total. */
const turns = { publish: 2, unpublish: 1, withdraw: 2 }

/** The required live state before a transition; an item that is not public is approved. */
const liveBefore = { publish: 'none', unpublish: 'published', withdraw: 'published' }

const bringTo = async (target, item) => {
  const { live, work } = await succeed(server.url, 'GET', `/api/items/${item.id}?draft=true&depth=0`, item)
  if (live === target && (live === 'published' || work === 'approved')) return
  if (live === 'withdrawn') await executeTransition('reinstate', item)
  if (live === 'published') await executeTransition('unpublish', item)
  // it is a draft, whatever was approved before
  if (live !== 'none' || work !== 'approved') await approve(item)
  if (target === 'published') await executeTransition('publish', item)
}

/** The outcomes before and after an undisturbed transition. */
const undisturbed = async (transitionName, item) => {
  await bringTo(liveBefore[transitionName], item)
  const base = await baseOf(dataDir, item.id)
  const before = await lookAtRest(await at(item, base))
  await executeTransition(transitionName, item)
  return { before, after: await lookAtRest(await at(item, base)) }
}

/**
 * Blocks the transition at the point in a second server and kills that one: the outcome in the first server and the
 * database.
 */
const killBeside = async (transitionName, point, item, pool, { before, after }) => {
  await bringTo(liveBefore[transitionName], item)
  const base = await baseOf(dataDir, item.id)
  const victim = await pool.take()
  const session = await openSession(dataDir)
  try {
    await point.hold(session)
    const response = transition(transitionName, item, victim.url)
    await waitUntilBlocked(session, point, victim.name)
    await victim.kill()
    expectEqual((await response).status, 0, 'the answer of the killed server')
    await point.letGoAfterKill(session)
  } finally {
    await victim.kill()
    await session.end().catch(() => undefined)
  }
  await waitUntilExited(dataDir, victim)
  const cleaner = await openSession(dataDir)
  await point.release(cleaner)
  await cleaner.end()
  // a server notices a release within a second
  const compare = async () => compareOutcome(await look(await at(item, base)), before, after)
  return poll(compare, (outcome) => outcome === point.must, 2)
}

/** Everything the public is served from. */
const everythingPublic = () =>
  queryDatabase(
    dataDir,
    `select (select md5(string_agg(v::text, '' order by kind, id, locale)) from delivery.views v) as views,
       (select md5(string_agg(m::text, '' order by m::text)) from delivery.mentions m) as mentions,
       (select md5(string_agg(f::text, '' order by hash, media_id)) from delivery.files f) as files,
       (select md5(string_agg(t::text, '' order by kind, id)) from delivery.tombstones t) as tombstones,
       (select release from delivery.head) as release`,
  )

const command = async (name) => {
  const { code, output } = await runCommand(process.execPath, ['--conditions=production', 'bin/vitrine.mjs', name], {
    env,
    show: false,
  })
  expectEqual(code, 0, `the end of ${name}, which said ${output}`)
}

/** A server that commits between changing the state and writing views. */
const plantPartialWrite = () => {
  const tree = copyTree()
  later(tree.remove)
  tree.edit(
    'src/editorial/workflow/engine/release-changes.ts',
    /(import \{ project, type Removal \})/,
    "import { commitTransaction, initTransaction } from 'payload'\n$1",
  )
  tree.edit(
    'src/editorial/workflow/engine/release-changes.ts',
    /(\n *for .*await writeStatusOf\(unit, one\)\n)/,
    '$1  await commitTransaction(req)\n  delete req.transactionID\n  await initTransaction(req)\n',
  )
  return tree.root
}

await run(async () => {
  await step('the demo starts', () => {
    copyDemo({ dataDir, mediaDir })
    return start('demo')
  })
  const item = await step('an item is taken from the public', prepare)
  expect(item !== undefined, 'without it there is nothing to publish')

  const after = await step('a publish that nobody disturbs, by the same judge', async () => {
    const base = await baseOf(dataDir, item.id)
    const before = await lookAtRest(await at(item, base))
    await executeTransition('publish', item)
    const observed = await lookAtRest(await at(item, base))
    const changed = Object.keys(observed).filter(
      (name) => JSON.stringify(observed[name]) !== JSON.stringify(before[name]),
    )
    const silent = Object.keys(observed).filter((name) => !changed.includes(name))
    expectEqual(silent, ['sql withdrawals in force'], 'what a publish leaves as it was')
    await bringTo('none', item)
    expectEqual(
      compareOutcome(await lookAtRest(await at(item, await baseOf(dataDir, item.id))), { ...before }, observed),
      'before',
      'what unpublishing, and approving anew, leads back to',
    )
    return observed
  })
  expect(after !== undefined, 'without it nothing can be judged')

  const pool = openPool({ home, dataDir, env, ahead: 2 })
  later(() => pool.close())
  for (const transitionName of Object.keys(liveBefore)) {
    const expectation = await step(`what ${transitionName} does when nobody disturbs it`, () =>
      undisturbed(transitionName, item),
    )
    expect(expectation !== undefined, 'without it nothing can be judged')
    for (let turn = 1; turn <= turns[transitionName]; turn += 1)
      for (const point of pointsBeside(item.id, transitionName))
        await step(`${transitionName}, killed when ${point.name}: wholly ${point.must}`, async () => {
          expectEqual(await killBeside(transitionName, point, item, pool, expectation), point.must, 'the verdict')
        })
  }
  await pool.close()
  await step('the history is whole, and presenting everything again changes no byte', async () => {
    await command('history:verify')
    const before = await everythingPublic()
    await command('redeliver')
    expectEqual(await everythingPublic(), before, 'what the public is served from')
  })

  // the others with the database killed too
  const harshest = [
    'its standing has moved',
    'the finished views are written',
    'the commit is asked for',
    'it is committed, and the answer is not sent',
  ]
  await bringTo('none', item)
  for (const point of pointsOf(item.id).filter(({ name }) => harshest.includes(name))) {
    const done = await step(`all is killed when ${point.name}: wholly ${point.must}`, async () => {
      const outcome = await killAt(point, item, after)
      expectEqual(outcome, point.must, 'the verdict')
      await bringTo('none', item)
      return true
    })
    if (!done) {
      // the next point begins with a running server and an item that is not public
      await server.kill()
      await start('start')
      await bringTo('none', item)
    }
  }
  await step('the history is whole after all of it', () => command('history:verify'))

  await writeUntilKilled({
    step,
    say: print,
    rounds: 3,
    start: () => start('start'),
    kill: () => server.kill(),
    url: () => server.url,
  })

  await step('a server that commits halves is found out', async () => {
    await bringTo('none', item)
    await server.stop()
    const mutant = plantPartialWrite()
    await start('start', mutant)
    const point = pointsOf(item.id).find(({ name }) => name === 'the finished views are written')
    const outcome = await killAt(point, item, after, root)
    expect(!['before', 'after'].includes(outcome), `the judge calls it wholly ${outcome}`)
    print(`          it says: ${outcome.slice(0, 300)}`)
  })
  await step('the server ends on SIGTERM', async () => {
    await server.stop()
    expectShutDown(dataDir)
  })
})
