import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { allFaults, faultsOf } from '../support/workflow/check'
import { makeWorld, openFixtures, parts, type Fixtures, type World } from '../support/workflow/fixtures'
import { play, plans, type Step } from '../support/workflow/play'
import type { Done } from '../support/workflow/audit-entries'

let exhibit: Exhibit
let fixtures: Fixtures

beforeAll(async () => {
  exhibit = await openExhibit()
  fixtures = await openFixtures(exhibit)
}, whileLoading)
afterAll(async () => {
  await fixtures.close()
  await exhibit.close()
})

let runs = 0

// test/trials/transitions runs longer
test('any sequence of transitions and edits by anybody keeps the workflow’s promises', async () => {
  await fc.assert(
    fc.asyncProperty(plans(16), async (plan) => expect(await faultsOf(fixtures, (runs += 1), plan)).toEqual([])),
    { numRuns: 4, endOnFailure: true },
  )
}, 240_000)

describe('a violation is detected', () => {
  let world: World
  let done: Done[]

  const step = (on: Step['on'], what: string): Step[] => [{ by: 'likely', on, what, mode: 'refuse', n: 0 }]

  beforeAll(async () => {
    world = await makeWorld(fixtures, (runs += 1))
    const played = await play(fixtures, world, [...parts.map((on) => step(on, 'press')), step('foreign', 'withdraw')])
    done = played.done
    expect(done.map(({ verb: transition }) => transition)).toEqual([
      ...parts.flatMap(() => ['submit', 'approve', 'publish']),
      'withdraw',
    ])
    expect(await allFaults(fixtures, world, done)).toEqual([])
  }, 60_000)

  /** $1: a live holding, $2: a withdrawn one, $3: the section that shows both */
  const planted: [what: string, sql: string, found: RegExp][] = [
    [
      'a live text of no release',
      `update editorial.state set live_hash = repeat('0', 64) where id = $1`,
      /live, and no release says so/,
    ],
    [
      'a view of what is withdrawn',
      `insert into delivery.views (kind, id, locale, slug, release, body, card, tags, terms, title, published_at)
       select kind, $2, locale, 'brought-back', release, body, card, tags, terms, title, published_at from delivery.views where id = $1`,
      /views of what is not live/,
    ],
    [
      'a card of what is withdrawn',
      `update delivery.views set body = replace(body, $1, $2) where id = $3`,
      /which is not live/,
    ],
    ['a tombstone that is gone', `delete from delivery.tombstones where id = $2`, /no tombstone/],
    ['a withdrawal without a word', `delete from editorial.withdrawals where id = $2`, /withdrawn without a word/],
    [
      'a status set past the desk',
      `update items set _status = 'published' where id::text = $2`,
      /two standings differ/,
    ],
    [
      'a file let out',
      `insert into delivery.files (hash, media_id, mime) values (repeat('a', 64), $2, 'image/png')`,
      /a file of a medium that no live record shows/,
    ],
    [
      'a publication that nobody approved',
      `insert into editorial.history select (jsonb_populate_record(h, jsonb_build_object('number', 1 + (select max(number) from editorial.history),
         'previous', repeat('0', 64), 'was', 'published', 'hash', repeat('0', 64)))).* from editorial.history h where id = $1 and verb = 'publish'`,
      /of a text that nobody saved[^]*the history is broken at/,
    ],
    [
      'what its owner took off, and somebody else showed again',
      `insert into editorial.history select (jsonb_populate_record(h, to_jsonb(v) || jsonb_build_object('number', v.ahead + (select max(number) from editorial.history),
         'previous', repeat(v.ahead::text, 64)))).* from editorial.history h, (values ('unpublish', 'published', 'none', 1), ('publish', 'none', 'published', 2)) v (verb, was, became, ahead)
       where h.id = $1 and h.verb = 'publish'`,
      /published without a word of its owner/,
    ],
    [
      'a deed remembered twice',
      `insert into editorial.history select (jsonb_populate_record(h, jsonb_build_object('number', 1 + (select max(number) from editorial.history),
         'previous', repeat('0', 64)))).* from editorial.history h where id = $1 and verb = 'approve'`,
      /was answered 1 times, remembered 2/,
    ],
    [
      'a picture that is missing',
      `delete from delivery.files where media_id in (select to_id from delivery.mentions where from_id = $1 and to_kind = 'media')`,
      /a medium marked as shown that is not/,
    ],
  ]

  test.each(planted)('%s', async (_what, sql, found) => {
    const ids = [world.records.holding.id, world.records.foreign.id, world.records.section.id]
    const used = ids.map((id, n) => (sql.includes(`$${n + 1}`) ? id : undefined))
    await fixtures.query('begin')
    try {
      // bypasses triggers and foreign keys, which HTTP cannot
      await fixtures.query('set local session_replication_role = replica')
      let text = sql
      used.forEach((id, n) => (text = text.replaceAll(`$${n + 1}`, `'${id}'`)))
      await fixtures.query(text)
      expect((await allFaults(fixtures, world, done)).join('\n')).toMatch(found)
    } finally {
      await fixtures.query('rollback')
    }
  })

  test.each([
    [
      'an approval of another text',
      `update editorial.state set work = 'approved', approved_hash = repeat('0', 64) where id = $1`,
      /approved_is_what_stands/,
    ],
    [
      'a review that nobody asked for',
      `update editorial.state set work = 'in_review' where id = $1`,
      /review_has_a_beginning/,
    ],
    ['a row of the history rewritten', `update editorial.history set verb = 'recall' where id = $1`, /only added to/],
    ['a row of the history taken out', `delete from editorial.history where id = $1`, /only added to/],
  ])('the database itself rejects %s', async (_what, sql, rejected) => {
    await fixtures.query('begin')
    try {
      await expect(fixtures.query(sql, [world.records.holding.id])).rejects.toThrow(rejected)
    } finally {
      await fixtures.query('rollback')
    }
  })

  test('what the public could read or see, over HTTP', async () => {
    const { holding, foreign } = world.records
    // a withdrawn record is served again, and a live record's picture is not
    await fixtures.query('begin')
    await fixtures.query('set local session_replication_role = replica')
    await fixtures.query(
      `insert into delivery.views (kind, id, locale, slug, release, body, card, tags, terms, title, published_at)
       select kind, $2, locale, $3, release, replace(body, 'zz${world.run}x1zz', 'zz${world.run}x2zz'), card, tags, terms, title, published_at
       from delivery.views where id = $1`,
      [holding.id, foreign.id, foreign.slug],
    )
    await fixtures.query('delete from delivery.files where hash = $1', [world.picture.split('/')[2]])
    await fixtures.query('update delivery.head set release = release + 1')
    await fixtures.query(`select pg_notify('vitrine_release', (select release::text from delivery.head))`)
    await fixtures.query('commit')
    const faults = (await allFaults(fixtures, world, done)).join('\n')
    const token = `zz${world.run}x2zz`
    expect(faults).toContain(`/v1/items/${foreign.slug}?locale=en says ${token}`)
    expect(faults).toContain(`items ${foreign.slug} says ${token} in public, and should say undefined`)
    expect(faults).toMatch(/the picture answers 404/)
  })
})
