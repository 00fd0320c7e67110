import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, done, listAt, made, pointersIn, textAt, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, clientsOf, slugOf, type Exhibit } from '../support/exhibit'
import { runToEnd, runCommand } from '../support/server'
import { executeTransition } from '../support/publisher'
import { giveRole } from '../support/give-role'
import { makeHolding } from '../support/holding'
import { upload, pictureOf, untilRendered } from '../support/media'
import { waitUntil } from '../support/wait'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let steward: Client
let coordinator: Client
let admin: Client
let institution: string

const secret = 'Rosenzweig'

const make = (title: string, more: object = {}) => makeHolding(editor, institution, title, more)

const order = { reason: 'Order 17 of 2026', publicReason: 'Removed by order of a court.' }

/** Wherever a word stands in the database, its files left out: tables and columns. */
const placesOf = async (word: string): Promise<string[]> => {
  const tables = z.array(z.object({ name: z.string() })).parse(
    await queryDatabase(
      exhibit.databaseUrl,
      `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname in ('public', 'editorial', 'delivery')`,
    ),
  )
  const client = new pg.Client({ connectionString: exhibit.databaseUrl })
  await client.connect()
  try {
    const places: string[] = []
    for (const { name } of tables) {
      const sent = `select from ${name} t where strpos(lower(t::text), lower($1)) > 0 limit 1`
      if (((await client.query(sent, [word])).rowCount ?? 0) > 0) places.push(name)
    }
    return places
  } finally {
    await client.end()
  }
}

beforeAll(async () => {
  exhibit = await openExhibit()
  ;({ editor, steward, coordinator, admin } = await clientsOf(exhibit))
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

describe('an erased record', () => {
  const published = once(async () => {
    const medium = await upload(editor, { institution, alt: `${secret} at the table` }, await pictureOf('#445566'))
    const { hash } = medium
    await untilRendered(exhibit, hash)
    const id = await make(`Letter of ${secret}`, {
      identifiers: [{ scheme: 'shelfmark', value: `${secret}-1` }],
      notes: `${secret} asked about it`,
      media: [medium.id],
    })
    const slug = await slugOf(editor, 'items', id)
    await done(executeTransition(editor, 'submit', id, { note: `Ask ${secret}'s family` }))
    await editor.post(`/api/items/${id}/comments`, { text: `${secret} again` })
    await done(executeTransition(steward, 'approve', id))
    await untilReleased(exhibit, await done(executeTransition(coordinator, 'publish', id)))
    const placements = [{ of: { relationTo: 'items', value: id } }]
    const section = made(await coordinator.post('/api/sections', { title: 'A section that stays', placements }))
    return { id, slug, section, hash }
  })
  const erased = once(async () => {
    const record = await published()
    const input = { ...order, note: record.slug }
    await untilReleased(exhibit, await done(executeTransition(coordinator, 'erase', record.id, input)))
    return record
  })

  test('was public, in a section, with a picture and a history', async () => {
    const { slug } = await published()
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(200)
    expect((await placesOf(secret)).length).toBeGreaterThan(5)
  })

  test.each([
    ['without a word of which order', (slug: string) => ({ note: slug }), ['/reason']],
    ['without saying which record is meant', () => order, ['/note']],
    ['for another record', (slug: string) => ({ ...order, note: `${slug}-2` }), ['/note']],
  ])('is not erased %s', async (_how, input, pointers) => {
    const { id, slug } = await published()
    const rejected = await executeTransition(coordinator, 'erase', id, input(slug))
    expect([rejected.status, pointersIn(rejected)]).toEqual([400, pointers])
  })

  test('is not erased by its steward, nor by an administrator; nor is an institution that owns records', async () => {
    const { id, slug } = await published()
    for (const by of [editor, steward, admin])
      expect((await executeTransition(by, 'erase', id, { ...order, note: slug })).status).toBe(403)
    const named = { ...order, note: 'national-library-of-israel' }
    expect((await executeTransition(coordinator, 'erase', institution, named, 'institutions')).status).toBe(409)
    expect((await coordinator.post('/api/globals/site/transitions/erase', { ...order, note: 'site' })).status).toBe(403)
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(200)
  })

  test('is gone from the database, with every text', async () => {
    const { slug } = await erased()
    expect(await placesOf(secret)).toEqual([])
    expect(await placesOf(slug)).toEqual([])
  })

  test('and so are its bytes', async () => {
    const { hash } = await erased()
    const directory = join(exhibit.mediaDir, hash.slice(0, 2), hash)
    await waitUntil('its bytes are gone', async () => (await readdir(directory).catch(() => [])).length === 0)
    expect(await queryDatabase(exhibit.databaseUrl, `select from media where sha256 = '${hash}'`)).toEqual([])
  })

  test('has paths that say so, and why', async () => {
    const { slug } = await erased()
    const { status, text } = await exhibit.anonymous.get(`/v1/items/${slug}`)
    expect([status, text]).toEqual([410, expect.stringContaining('Removed by order of a court.')])
  })

  test('cannot be read or changed', async () => {
    const { id, slug } = await erased()
    for (const path of ['readiness', 'uses', 'diff', 'comments'])
      expect((await coordinator.get(`/api/items/${id}/${path}`)).status).toBe(404)
    for (const transition of ['submit', 'publish', 'reinstate', 'erase'])
      expect((await executeTransition(coordinator, transition, id, { ...order, note: slug })).status).toBe(404)
    for (const by of [editor, steward, coordinator, exhibit.anonymous]) {
      expect((await by.get(`/api/items/${id}?draft=true`)).status).toBe(404)
      const listed = await by.get(`/api/items?draft=true&where[id][equals]=${id}`)
      expect([listed.status, at(listed.body, '/totalDocs')]).toEqual([200, 0])
    }
    const versions = await coordinator.get(`/api/items/versions?where[parent][equals]=${id}`)
    expect([versions.status, at(versions.body, '/totalDocs')]).toEqual([200, 0])
    expect(
      (await coordinator.patch(`/api/items/${id}?draft=true`, { title: 'Back again' })).status,
    ).toBeGreaterThanOrEqual(400)
    expect((await coordinator.patch(`/api/items/${id}?draft=true`, { title: 'Back again' })).status).toBeLessThan(500)
    expect((await coordinator.delete(`/api/items/${id}`)).status).toBeGreaterThanOrEqual(400)
    expect(
      await queryDatabase(
        exhibit.databaseUrl,
        `select from editorial.state where id = '${id}' and erased_at is not null`,
      ),
    ).toHaveLength(1)
  })

  test('keeps its slug reserved, and no import brings it back', async () => {
    const { id, slug } = await erased()
    const again = await make('Something else', { slug }).catch((error: unknown) => String(error))
    expect(again).toContain('slug_taken')
    expect(
      await queryDatabase(
        exhibit.databaseUrl,
        `select code, identifiers from editorial.do_not_reimport where id = '${id}'`,
      ),
    ).toEqual([
      { code: 'legal', identifiers: [{ scheme: 'shelfmark', value: expect.stringMatching(/^sha256-[0-9a-f]{64}$/) }] },
    ])
  })

  test('leaves records that mentioned it, with tasks for their owners', async () => {
    const { section } = await erased()
    const draft = await coordinator.get(`/api/sections/${section}?draft=true`)
    expect([draft.status, textAt(draft.body, '/title')]).toEqual([200, 'A section that stays'])
    const { body } = await coordinator.get(`/api/sections/${section}/readiness`)
    expect(listAt(body, '/problems').map((problem) => at(problem, '/code'))).toContain('withdrawn')
  })

  test('keeps a verifiable history', async () => {
    const { id } = await erased()
    const { body } = await coordinator.get(`/api/items/${id}/history`)
    expect(listAt(body, '/entries')[0]).toMatchObject({
      what: 'erase',
      reason: expect.stringContaining('Order 17'),
      comment: null,
    })
    for (const entry of listAt(body, '/entries').slice(1))
      expect([at(entry, '/comment'), at(entry, '/reason')]).toEqual([null, null])
    expect(await runToEnd(exhibit, 'history:verify')).toContain('The history is whole')
  })

  test('whose alteration is detected', async () => {
    const { id } = await erased()
    await queryDatabase(
      exhibit.databaseUrl,
      `alter table editorial.history disable trigger all; update editorial.history set actor = 'nobody' where id = '${id}' and verb = 'approve'; alter table editorial.history enable trigger all`,
    )
    const { ended, output } = runCommand(exhibit, 'history:verify')
    expect(await ended).toBe(1)
    expect(output()).toContain('what is left of the rows about items')
  })
})

test('may be a draft that was never public, which leaves no slug', async () => {
  const id = await make('Never public at all')
  const slug = await slugOf(editor, 'items', id)
  await done(executeTransition(coordinator, 'erase', id, { ...order, note: slug }))
  expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(404)
  expect(await placesOf('never public at all')).toEqual([])
})

test('an institution is erased only when it has no members, records or files left', async () => {
  const { body } = await done(
    coordinator.post('/api/institutions?locale=en', { name: 'An archive that closes', kind: 'repository' }),
    201,
  )
  const [closing, slug] = [textAt(body, '/doc/id'), textAt(body, '/doc/slug')]
  const erase = () => executeTransition(coordinator, 'erase', closing, { ...order, note: slug }, 'institutions')
  await giveRole(admin, editor, { role: 'editor', institution: closing })
  const medium = await upload(editor, { institution: closing, alt: 'A reading room' }, await pictureOf('#556677'))
  const rejected = async () => {
    const { status, text } = await erase()
    return [status, /It (has members|owns files)/.exec(text)?.[1]]
  }
  expect(await rejected()).toEqual([409, 'has members'])
  await queryDatabase(
    exhibit.databaseUrl,
    `with gone as (delete from memberships where institution_id = '${closing}' returning user_id)
     insert into editorial.offers (user_id, role, institution_id, offered_by, language, expires_at)
       select user_id, 'editor', '${closing}', user_id, 'en', now() + interval '1 day' from gone`,
  )
  expect(await rejected()).toEqual([409, 'has members'])
  await queryDatabase(exhibit.databaseUrl, `delete from editorial.offers where institution_id = '${closing}'`)
  expect(await rejected()).toEqual([409, 'owns files'])
  await queryDatabase(exhibit.databaseUrl, `delete from media where id = '${medium.id}'`)
  await done(erase())
})

describe('files of several institutions', () => {
  let theirEditor: Client
  let theirSteward: Client
  let theirs: string
  const uploadOne = async (by: Client, owner: string, alt: string, background: string) =>
    (await upload(by, { institution: owner, alt }, await pictureOf(background))).id
  const rowsOf = (medium: string) => queryDatabase(exhibit.databaseUrl, `select from media where id = '${medium}'`)
  const foreseen = async (id: string) =>
    listAt((await done(coordinator.get(`/api/items/${id}/erasure`))).body, '/files')
  const eraseIt = async (id: string) =>
    done(executeTransition(coordinator, 'erase', id, { ...order, note: await slugOf(coordinator, 'items', id) }))
  /** An editor names what the public does not see: their draft did so while it was public. */
  const name = (record: string, medium: string) =>
    queryDatabase(
      exhibit.databaseUrl,
      `insert into _items_v_rels ("order", parent_id, path, media_id)
       select 1, v.id, 'version.media', '${medium}' from _items_v v where v.parent_id = '${record}' and v.latest`,
    )

  beforeAll(async () => {
    ;[theirEditor, theirSteward] = [await exhibit.as('stranger'), await exhibit.as('foreignSteward')]
    theirs = await idOf(theirEditor, 'institutions', 'american-jewish-historical-society')
  })

  test('of another owner stay, whatever the record’s versions mention', async () => {
    const medium = await uploadOne(theirEditor, theirs, 'A lamp', '#102030')
    const id = await make('Names what is another’s')
    await name(id, medium)
    expect(await foreseen(id)).toEqual([
      expect.objectContaining({ id: medium, goes: false, why: 'of_another', clears: [] }),
    ])
    await eraseIt(id)
    expect(await rowsOf(medium)).toHaveLength(1)
    const { body } = await theirEditor.get(`/api/media/${medium}`)
    expect((await theirEditor.get(new URL(textAt(body, '/url')).pathname)).status).toBe(200)
  })

  test('are erased although a draft elsewhere mentions them, which is cleared, and its editors notified', async () => {
    const medium = await uploadOne(editor, institution, 'A ledger', '#203040')
    const id = await make('Shows what others name', { media: [medium] })
    const made = await theirEditor.post('/api/items', {
      title: 'Names a ledger',
      type: 'text',
      institution: theirs,
      caption: 'A ledger, 1974',
    })
    const elsewhere = textAt(made.body, '/doc/id')
    await name(elsewhere, medium)
    await queryDatabase(
      exhibit.databaseUrl,
      `update editorial.state set head_hash = repeat('0', 64) where id = '${elsewhere}'`,
    )
    expect(await foreseen(id)).toEqual([
      expect.objectContaining({
        ...{ id: medium, goes: true, why: null, because: [] },
        clears: [{ kind: 'items', id: elsewhere, owner: theirs }],
      }),
    ])
    for (const by of [editor, steward]) expect((await by.get(`/api/items/${id}/erasure`)).status).toBe(403)
    for (const by of [admin, theirSteward]) expect((await by.get(`/api/items/${id}/erasure`)).status).toBe(404)
    await eraseIt(id)
    expect(await rowsOf(medium)).toEqual([])
    const draft = await theirEditor.get(`/api/items/${elsewhere}?draft=true&depth=0`)
    expect(draft.body).toMatchObject({ title: 'Names a ledger', media: [], work: 'draft', revision: 2 })
    for (const by of [theirEditor, theirSteward])
      expect(listAt((await by.get('/api/notices')).body, '/docs')[0]).toMatchObject({
        verb: 'lost_file',
        id: elsewhere,
      })
    // it goes its way as it stands
    await done(executeTransition(theirEditor, 'submit', elsewhere))
    await done(executeTransition(theirSteward, 'approve', elsewhere))
  })

  test('stay if their owner shows them elsewhere', async () => {
    const medium = await uploadOne(editor, institution, 'An album', '#304050')
    const [id, another] = [await make('Has an album'), await make('Has it too')]
    for (const one of [id, another])
      expect((await editor.patch(`/api/items/${one}?draft=true`, { media: [medium] })).status).toBe(200)
    const because = [{ kind: 'items', id: another, owner: institution }]
    expect(await foreseen(id)).toEqual([
      expect.objectContaining({ id: medium, goes: false, why: 'shown_by_its_owner', because, clears: [] }),
    ])
    await eraseIt(id)
    expect(await rowsOf(medium)).toHaveLength(1)
    expect((await editor.get(`/api/items/${another}?draft=true&depth=0`)).body).toMatchObject({ media: [medium] })
  })

  test('and the stewards and administrators are notified, without its texts', async () => {
    const id = await make('Told of afterwards')
    await eraseIt(id)
    for (const by of [steward, admin]) {
      const notification = listAt((await by.get('/api/notices')).body, '/docs')[0]
      expect(notification).toMatchObject({ verb: 'erase', kind: 'items', id, title: null, comment: null })
    }
    expect(await placesOf('Told of afterwards')).toEqual([])
  })
})

test('no statement removes texts of another record’s history, or anything but texts', async () => {
  const client = new pg.Client({ connectionString: exhibit.databaseUrl })
  await client.connect()
  try {
    for (const [record, change] of [
      ['items:none', 'comment = null, reason = null'],
      ['of the row', `comment = null, reason = null, actor = 'nobody'`],
      ['of the row', `comment = 'other words'`],
    ] as const) {
      await client.query('begin')
      await client.query(
        `select set_config('vitrine.erase', case when $1 = 'of the row' then kind || ':' || id else $1 end, true)
         from editorial.history where number = 1`,
        [record],
      )
      await expect(client.query(`update editorial.history set ${change} where number = 1`)).rejects.toMatchObject({
        code: 'VT403',
      })
      await client.query('rollback')
    }
  } finally {
    await client.end()
  }
})
