import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { openCast, type Cast } from '../support/owners/cast'
import { Play, playAll } from '../support/owners/play'
import { plans, simply, type Step } from '../support/owners/steps'
import { makeWorld } from '../support/owners/world'

let exhibit: Exhibit
let cast: Cast

beforeAll(async () => {
  exhibit = await openExhibit()
  cast = await openCast(exhibit)
}, whileLoading)
afterAll(async () => {
  await cast.close()
  await exhibit.close()
})

let runs = 0
const begin = async (): Promise<Play> => {
  await cast.reset()
  return new Play(cast, await makeWorld(cast, (runs += 1)))
}

// test/trials/owner-approval runs longer
test('nothing of an owner becomes public, or public again, without its approval, whatever three institutions do', async () => {
  let published = 0
  await fc.assert(
    fc.asyncProperty(plans(16), async (plan) => {
      const play = await begin()
      expect(await playAll(play, plan)).toEqual([])
      published += play.model.published
    }),
    { numRuns: 3, seed: 20261130, endOnFailure: true },
  )
  // proves something only if texts became public
  expect(published).toBeGreaterThan(10)
}, 240_000)

test('if an administrator ended the last steward, a coordinator approves once another admin agreed', async () => {
  const play = await begin()
  const approve = simply('shown', 'approve', { by: 'coordinator', reason: true })
  const steps = [
    simply('shown', 'submit', { by: 'editorA' }),
    simply('shown', 'close', { by: 'admin', to: 'stewardA', reason: true }),
    approve,
    simply('shown', 'agree', { by: 'otherAdmin' }),
    approve,
    simply('shown', 'publish', { by: 'coordinator' }),
  ]
  expect(await playAll(play, { opening: [], steps })).toEqual([])
  expect(play.trace).toEqual([
    'editorA: submit shown',
    'admin: close stewardA at 0',
    'otherAdmin: agree editorA at 0',
    'coordinator: approve shown',
    'coordinator: publish shown',
  ])
  expect(play.model.published).toBe(1)
}, 60_000)

describe('a violation is detected', () => {
  const opening = (['shown', 'theirs', 'third', 'section'] as const).map((on) => simply(on, 'press'))

  /** $1: a holding of the first institution, $2: the institution, $3: a coordinator, $4: the holding's picture */
  const planted: [what: string, before: Step[], sql: string, after: Step[], found: RegExp][] = [
    [
      'an approval that outlives its taking back',
      [simply('shown', 'edit'), simply('shown', 'submit'), simply('shown', 'approve'), simply('shown', 'unpublish')],
      `update editorial.state set work = 'approved', approved_hash = head_hash, submitted_at = now() where id = $1`,
      [simply('shown', 'publish')],
      /shown says .* before it was nothing, and approved was nothing/,
    ],
    [
      'a coordinator who made themself a steward',
      [simply('shown', 'edit'), simply('shown', 'submit')],
      `insert into memberships (id, user_id, role, institution_id) values (gen_random_uuid(), $3, 'steward', $2)`,
      [simply('shown', 'approve', { by: 'coordinator' })],
      /coordinator approves shown, and does not speak for its owner/,
    ],
    [
      'a draft that is served',
      [simply('shown', 'edit'), simply('theirs', 'unpublish')],
      `update delivery.views v set body = replace(v.body, v.title, r.version_title) from
         (select l.version_title from _items_v_locales l join _items_v p on p.id = l._parent_id where p.parent_id = $1 and p.latest and l._locale = 'en') r
       where v.id = $1::text`,
      [simply('theirs', 'reinstate'), simply('third', 'unpublish')],
      /shown says .* in public/,
    ],
    [
      'a picture that stays when its owner takes it off',
      [simply('shown', 'unpublish')],
      `insert into delivery.files (hash, media_id, mime) select sha256, id::text, 'image/png' from media where id = $4`,
      [simply('theirs', 'edit'), simply('theirs', 'press')],
      /a picture of 0 and 1 is public/,
    ],
  ]

  test.each(planted)('%s', async (_what, before, sql, after, found) => {
    const play = await begin()
    expect(await playAll(play, { opening, steps: before })).toEqual([])
    const { records, media } = play.world
    const ids = [records.shown.id, cast.institutions[0], cast.ids.coordinator, media[0]?.id]
    // bypasses triggers and foreign keys, like a fault of ours
    await cast.query('set session_replication_role = replica')
    await cast.query(ids.reduce<string>((text, id, n) => text.replaceAll(`$${n + 1}`, `'${id}'`), sql))
    await cast.query('reset session_replication_role')
    expect((await playAll(play, { opening: [], steps: after })).join('\n')).toMatch(found)
  })
})
