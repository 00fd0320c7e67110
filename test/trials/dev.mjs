// npm run dev in a copy of the tree: the desk shows a changed label of the configuration and a changed text of a screen within
// seconds of saving, a mistake in the sources leaves the old server running, and Ctrl-C ends everything.
import { setTimeout as sleep } from 'node:timers/promises'
import { copyDemo, testSecret } from '../support/loaded-demo.mjs'
import { poll } from './support/poll.mjs'
import { demoPassword, expectShutDown, freePort, logIn, sendSignal, startServer } from './support/server.mjs'
import { expect, expectEqual, now, openTally, print, secondsSince } from './support/tally.mjs'
import { openTemporaryData } from './support/temporary-data.mjs'
import { copyTree } from './support/tree.mjs'

const { step, later, run } = openTally()

/** Seconds on a quiet machine, where a compiled page takes `quietPage`; on a busy one both take longer. */
const promised = 5
const quietPage = 0.7

const page = '/admin/collections/items/create'
const ready = 'The server runs what was saved'

const open = (tree) => {
  const { dataDir, mediaDir } = openTemporaryData('dev', later)
  copyDemo({ dataDir, mediaDir })
  const start = async () => {
    const { NODE_ENV: _mode, ...inherited } = process.env
    const env = {
      ...inherited,
      ENV_FILE: 'off',
      RATE_LIMIT: 'off',
      LOGIN_LIMIT: 'off',
      DATA_DIR: dataDir,
      MEDIA_DIR: mediaDir,
      PAYLOAD_SECRET: testSecret,
      DEMO_PASSWORD: demoPassword,
      PORT: String(await freePort()),
    }
    const server = await startServer({ command: ['npm', 'run', '-s', 'dev'], cwd: tree.root, env })
    later(() => server.kill())
    return server
  }
  return { dataDir, start }
}

/** The page as a browser that is logged in gets it. */
const read = async ({ url }, token, path = page) => {
  const address = new URL(path, url.replace('127.0.0.1', 'localhost'))
  const headers = { cookie: `vitrine-token=${token}`, 'sec-fetch-site': 'same-origin' }
  try {
    const response = await fetch(address, { headers, redirect: 'manual', signal: AbortSignal.timeout(240_000) })
    return {
      status: response.status,
      text: await response.text(),
      policy: response.headers.get('content-security-policy'),
    }
  } catch (error) {
    return { status: 0, text: error.message, policy: '' }
  }
}

await run(async () => {
  const tree = copyTree('dist')
  later(tree.remove)
  const { dataDir, start } = open(tree)
  const server = await step('npm run dev starts with the demo', start)
  expect(server !== undefined, 'without a server there is nothing to try')
  const token = await logIn(server.url, 'editor@nli.example')
  await step('the desk compiles and is shown', async () => {
    const { status, text, policy } = await read(server, token)
    expectEqual([status, text.includes('Caption')], [200, true], 'the form of a holding')
    expect(policy.includes("'unsafe-eval'"), 'Next cannot evaluate in development')
  })
  const pageSeconds = await step('once compiled, it is shown at once', async () => {
    await read(server, token)
    const began = now()
    await read(server, token)
    print(`          in ${secondsSince(began)} s`)
    return Number(secondsSince(began))
  })
  const limit = promised * Math.max(1, (pageSeconds ?? quietPage) / quietPage)
  const seenAfter = async (file, from, to, isReady) => {
    const saved = now()
    tree.edit(file, from, to)
    await poll(isReady, Boolean, 60)
    const { text } = await poll(
      async () => (await sleep(200), read(server, token)),
      ({ text: html }) => html.includes(to.slice(1, -1)),
      60,
    )
    expect(text.includes(to.slice(1, -1)), `the desk does not show “${to}”`)
    const seconds = secondsSince(saved)
    print(`          seen ${seconds} s after saving`)
    expect(Number(seconds) <= limit, `It was seen after ${seconds} s, not within ${limit.toFixed(1)} s`)
  }
  await step('a changed label of a field is seen', () => {
    const already = server.said().split(ready).length
    return seenAfter(
      'src/locales/en/labels/items.ts',
      "'Caption'",
      "'Words beneath'",
      () => server.said().split(ready).length > already,
    )
  })
  await step('a changed text of a screen is seen', () =>
    seenAfter('src/locales/en/desk/search.ts', "'Search by name or number'", "'Look it up'", () => sleep(500, true)),
  )
  await step('a mistake in the sources is named, and the server before it goes on', async () => {
    tree.edit('src/server/health.ts', /^/, 'const = 1\n')
    await poll(server.said, (printed) => printed.includes('src/server/health.ts:1'), 20)
    expect(server.said().includes('src/server/health.ts:1'), 'it does not name the file')
    expectEqual((await read(server, token, '/health/ready')).status, 200, 'the response of the server before it')
  })
  await step('Ctrl-C ends everything, the database too', async () => {
    const stopped = now()
    sendSignal(-server.pid, 'SIGINT')
    const isLeft = () => {
      try {
        process.kill(-server.pid, 0)
        return true
      } catch {
        return false
      }
    }
    await poll(isLeft, (left) => !left, 20)
    expect(!isLeft(), 'Something still runs 20 s after Ctrl-C')
    print(`          ended in ${secondsSince(stopped)} s`)
    expectShutDown(dataDir)
  })
})
