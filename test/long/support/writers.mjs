// People at work until the server is killed under their hands: whatever was answered 2xx must be there afterwards.
import { setTimeout as sleep } from 'node:timers/promises'
import { call, logIn, succeed } from './server.mjs'
import { expect, expectEqual } from './tally.mjs'

const hands = 4

/** One editor: writes a new holding, then its title again and again. Answers what was acknowledged, and what was under way. */
const write = async (url, token, institution, name, isOver) => {
  const pieces = []
  for (let piece = 0; !isOver(); piece += 1) {
    const titles = [0, 1, 2, 3].map((round) => `${name}, piece ${piece}, text ${round}`)
    const created = await call(url, 'POST', '/api/items?depth=0', {
      token,
      body: { title: titles[0], type: 'text', institution },
    })
    if (created.status !== 201) return { pieces, last: created.status }
    const known = { id: created.body.doc.id, acknowledged: titles[0], underWay: titles[0] }
    pieces.push(known)
    for (const title of titles.slice(1)) {
      known.underWay = title
      const { status } = await call(url, 'PATCH', `/api/items/${known.id}?depth=0`, { token, body: { title } })
      if (status !== 200) return { pieces, last: status }
      known.acknowledged = title
    }
  }
  return { pieces, last: 0 }
}

const checkPiece = async (url, token, { id, acknowledged, underWay }) => {
  const { status, body } = await call(url, 'GET', `/api/items/${id}?draft=true&depth=0`, { token })
  expectEqual(status, 200, `the answer for “${acknowledged}”`)
  expect(
    [acknowledged, underWay].includes(body.title),
    `“${acknowledged}” was acknowledged, and “${body.title}” is there`,
  )
}

/** Rounds of work, SIGKILL and restart. */
export const writeUntilKilled = async ({ step, say, rounds, start, kill, url }) => {
  for (let round = 1; round <= rounds; round += 1)
    await step(`what was answered 2xx before SIGKILL is there after it, round ${round}`, async () => {
      const token = await logIn(url(), 'editor@nli.example')
      const where = 'where[slug][equals]=national-library-of-israel'
      const { docs } = await succeed(url(), 'GET', `/api/institutions?${where}&depth=0`, { token })
      const over = { now: false }
      const at = url()
      const work = Array.from({ length: hands }, (_, hand) =>
        write(at, token, docs[0].id, `Round ${round}, hand ${hand}`, () => over.now),
      )
      await sleep(1500 + round * 700)
      over.now = true
      await kill()
      const written = await Promise.all(work)
      expectEqual(
        written.map(({ last }) => last),
        Array.from({ length: hands }, () => 0),
        'how each hand was stopped',
      )
      const pieces = written.flatMap((hand) => hand.pieces)
      expect(pieces.length >= hands, `only ${pieces.length} holdings were written`)
      await start()
      for (const piece of pieces) await checkPiece(url(), token, piece)
      say(`          ${pieces.length} holdings, each with its last acknowledged title`)
    })
}
