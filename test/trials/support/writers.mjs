// People who write until the server is killed: acknowledged writes (2xx) must persist.
import { setTimeout as sleep } from 'node:timers/promises'
import { call, logIn, succeed } from './server.mjs'
import { expect, expectEqual } from './tally.mjs'

const hands = 4

/**
 * An editor who creates a holding and changes its title repeatedly. Returns acknowledged writes, and the pending one.
 */
const write = async (url, token, institution, name, isDone) => {
  const items = []
  for (let item = 0; !isDone(); item += 1) {
    const titles = [0, 1, 2, 3].map((turn) => `${name}, piece ${item}, text ${turn}`)
    const created = await call(url, 'POST', '/api/items?depth=0', {
      token,
      body: { title: titles[0], type: 'text', institution },
    })
    if (created.status !== 201) return { pieces: items, last: created.status }
    const record = { id: created.body.doc.id, acknowledged: titles[0], underWay: titles[0] }
    items.push(record)
    for (const title of titles.slice(1)) {
      record.underWay = title
      const { status } = await call(url, 'PATCH', `/api/items/${record.id}?depth=0`, { token, body: { title } })
      if (status !== 200) return { pieces: items, last: status }
      record.acknowledged = title
    }
  }
  return { pieces: items, last: 0 }
}

const checkItem = async (url, token, { id, acknowledged, underWay: pending }) => {
  const { status, body } = await call(url, 'GET', `/api/items/${id}?draft=true&depth=0`, { token })
  expectEqual(status, 200, `the answer for “${acknowledged}”`)
  expect(
    [acknowledged, pending].includes(body.title),
    `“${acknowledged}” was acknowledged, and “${body.title}” is there`,
  )
}

/** Rounds of writes, SIGKILL and restart. */
export const writeUntilKilled = async ({ step, say: print, rounds: turns, start, kill, url }) => {
  for (let turn = 1; turn <= turns; turn += 1)
    await step(`what was answered 2xx before SIGKILL is there after it, round ${turn}`, async () => {
      const token = await logIn(url(), 'editor@nli.example')
      const where = 'where[slug][equals]=national-library-of-israel'
      const { docs } = await succeed(url(), 'GET', `/api/institutions?${where}&depth=0`, { token })
      const state = { now: false }
      const at = url()
      const work = Array.from({ length: hands }, (_, hand) =>
        write(at, token, docs[0].id, `Round ${turn}, hand ${hand}`, () => state.now),
      )
      await sleep(1500 + turn * 700)
      state.now = true
      await kill()
      const written = await Promise.all(work)
      expectEqual(
        written.map(({ last }) => last),
        Array.from({ length: hands }, () => 0),
        'how each hand was stopped',
      )
      const items = written.flatMap((hand) => hand.pieces)
      expect(items.length >= hands, `only ${items.length} holdings were written`)
      await start()
      for (const item of items) await checkItem(url(), token, item)
      print(`          ${items.length} holdings, each with its last acknowledged title`)
    })
}
