import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, done, listAt, pointersIn, problemsIn, textAt, ok, type Client } from '../support/client'
import { runToEnd } from '../support/server'
import { idOf, openExhibit, untilReleased, whileLoading, clientsOf, type Exhibit } from '../support/exhibit'
import { makeHolding } from '../support/holding'
import { captions, mp3 } from '../media/recordings'
import { poll } from '../support/wait'
import { pictureOf, upload, fileOf } from '../support/media'
import { executeUnread } from '../support/publisher'
import { state, paragraph, recordLink } from '../support/rich-text'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let steward: Client
let theirEditor: Client
let theirSteward: Client
let coordinator: Client
let own: string
let other: string

const make = (title: string) => makeHolding(editor, own, title, { notes: 'Between ourselves' })

/** The recipient of an offer may not read the record. */
const execute = (by: Client, transition: string, id: string, input?: object, kind?: string) =>
  executeUnread(exhibit, by, transition, id, input, kind)

/** Offered by its steward, and accepted. */
const transferTo = async (id: string) => {
  await done(execute(steward, 'transfer', id, { to: other }))
  return done(execute(theirSteward, 'transfer', id, { to: other }))
}

const linkTo = (value: string) => state(paragraph(recordLink('items', value, 'see')))

const publish = async (id: string) => {
  await done(execute(editor, 'submit', id))
  await done(execute(steward, 'approve', id))
  await untilReleased(exhibit, await done(execute(coordinator, 'publish', id)))
}

const statusOf = async (by: Client, path: string) => (await by.get(path)).status
const draftOf = (by: Client, id: string) => statusOf(by, `/api/items/${id}?draft=true`)

const entriesOf = (id: string) =>
  queryDatabase(
    exhibit.databaseUrl,
    `select verb, was, became from editorial.history where id = '${id}' and verb like '%transfer' order by number`,
  )

beforeAll(async () => {
  exhibit = await openExhibit()
  const clients = await clientsOf(exhibit)
  ;({ editor, steward, stranger: theirEditor, foreignSteward: theirSteward, coordinator } = clients)
  own = await idOf(editor, 'institutions', 'national-library-of-israel')
  other = await idOf(theirEditor, 'institutions', 'american-jewish-historical-society')
}, whileLoading)
afterAll(() => exhibit.close())

describe('a transfer of a draft by two institutions', () => {
  const note = 'It came to us by mistake.'
  const draft = once(() => make('Offered'))
  const offered = once(async () => {
    const id = await draft()
    const { body } = await done(execute(steward, 'transfer', id, { to: other, note }))
    return { id, body }
  })
  const declined = once(async () => {
    const { id } = await offered()
    await done(execute(theirSteward, 'transfer', id, { to: own }))
    return id
  })
  const offeredAgain = once(async () => {
    const id = await declined()
    await done(execute(steward, 'transfer', id, { to: other }))
    return id
  })
  const accepted = once(async () => {
    const id = await offeredAgain()
    const { body } = await done(execute(theirSteward, 'transfer', id, { to: other }))
    return { id, body }
  })
  const renamed = once(async () => {
    const { id } = await accepted()
    await done(theirEditor.patch(`/api/items/${id}?draft=true`, { title: 'Ours now' }))
    return id
  })

  test('is offered, and pending', async () => {
    const id = await draft()
    expect(pointersIn(await execute(steward, 'transfer', id))).toEqual(['/to'])
    const { body } = await offered()
    expect(body).toMatchObject({ waitsFor: other, live: 'none', work: 'draft', revision: 1 })
    expect([await draftOf(editor, id), await draftOf(theirSteward, id)]).toEqual([200, 404])
  })

  test('is shown with its recipient to those who prepare the record', async () => {
    const { id } = await offered()
    const stands = await Promise.all([steward, coordinator, editor].map((by) => by.get(`/api/items/${id}/readiness`)))
    expect(stands.map(({ body }) => [at(body, '/owner'), at(body, '/waitsFor')])).toEqual([
      [own, other],
      [own, other],
      [own, undefined],
    ])
    const isOffered = stands.map(({ body }) =>
      ['transfer', 'erase'].map((transition) => listAt(body, '/verbs').includes(transition)),
    )
    expect(isOffered).toEqual([
      [true, false],
      [true, true],
      [false, false],
    ])
  })

  test('is visible to its recipient, and nobody else', async () => {
    const { id } = await offered()
    const docs = await Promise.all([steward, theirSteward, coordinator].map((by) => by.get('/api/transfers')))
    for (const { body } of docs)
      expect(listAt(body, '/docs')).toEqual([
        expect.objectContaining({
          kind: 'items',
          id,
          title: 'Offered',
          from: own,
          to: other,
          note,
          by: expect.stringContaining(' (steward, '),
        }),
      ])
    expect(await statusOf(editor, '/api/transfers')).toBe(403)
    expect(await statusOf(exhibit.anonymous, '/api/transfers')).toBe(401)
    const notifications = await theirSteward.get('/api/notices')
    expect(listAt(notifications.body, '/docs')[0]).toMatchObject({ verb: 'offer_transfer', id, title: null })
  })

  test('cannot be accepted by others, and the recipient can do nothing else', async () => {
    const { id } = await offered()
    expect((await execute(theirEditor, 'transfer', id, { to: other })).status).toBe(404)
    expect((await execute(editor, 'transfer', id, { to: other })).status).toBe(403)
    for (const transition of ['submit', 'approve', 'withdraw'])
      expect((await execute(theirSteward, transition, id)).status).toBe(404)
    expect(await statusOf(theirSteward, `/api/items/${id}/readiness`)).toBe(404)
  })

  test('can be declined, and offered again', async () => {
    const id = await declined()
    expect((await execute(theirSteward, 'transfer', id, { to: other })).status).toBe(404)
    expect(listAt((await theirSteward.get('/api/transfers')).body, '/docs')).toEqual([])
    await offeredAgain()
  })

  test('is the other’s once they agree, and what was said and written before stays the giver’s', async () => {
    const id = await offeredAgain()
    const before = textAt((await editor.get(`/api/items/versions?where[parent][equals]=${id}`)).body, '/docs/0/id')
    const { body } = await accepted()
    expect(body).toMatchObject({ work: 'draft', revision: 2 })
    expect(at(body, '/waitsFor')).toBeUndefined()
    const theirs = await theirEditor.get(`/api/items/${id}?draft=true`)
    expect(theirs.body).toMatchObject({ institution: other, owner: other, title: 'Offered', revision: 2 })
    expect(theirs.text).not.toContain('Between ourselves')
    for (const path of ['?draft=true', '/history', '/timeline', '/readiness', '/comments', '/diff'])
      expect([
        path,
        await statusOf(editor, `/api/items/${id}${path}`),
        await statusOf(theirEditor, `/api/items/${id}${path}`),
      ]).toEqual([path, 404, 200])
    const kept = await editor.get(`/api/items/versions/${before}`)
    expect([kept.status, at(kept.body, '/version/notes')]).toEqual([200, 'Between ourselves'])
    expect([403, 404]).toContain(await statusOf(theirEditor, `/api/items/versions/${before}`))
    expect((await editor.patch(`/api/items/${id}?draft=true`, { title: 'Still ours' })).status).toBe(404)
    await renamed()
    expect(await entriesOf(id)).toEqual([
      { verb: 'offer_transfer', was: own, became: other },
      { verb: 'end_transfer', was: other, became: own },
      { verb: 'offer_transfer', was: own, became: other },
      { verb: 'transfer', was: own, became: other },
    ])
  })

  test('leaves the giver’s comments in the history of its holdings, hidden from the recipient', async () => {
    const result = await make('Talked about')
    await editor.post(`/api/items/${result}/comments`, { text: 'SAID-BEFORE in a comment' })
    await done(execute(editor, 'submit', result, { note: 'SAID-BEFORE to the reviewer' }))
    await done(execute(steward, 'request_changes', result, { note: 'SAID-BEFORE to the editor' }))
    await transferTo(result)
    await theirEditor.post(`/api/items/${result}/comments`, { text: 'SAID-AFTER' })
    const read = (by: Client, paths: readonly string[]) =>
      Promise.all(paths.map(async (path) => (await by.get(path)).text))
    const theirs = await read(theirEditor, [
      ...['', '?draft=true', '/comments', '/history', '/history?format=csv', '/timeline', '/readiness'].map(
        (path) => `/api/items/${result}${path}`,
      ),
      `/api/history?kind=items&id=${result}`,
      `/api/items/versions?where[parent][equals]=${result}`,
      `/api/institutions/${other}/history/holdings?format=json`,
      ...['/api/reviews?work=draft', '/api/notices', '/api/tasks', '/api/desk/start'],
    ])
    expect(theirs.join()).not.toMatch(/SAID-BEFORE|Between ourselves/)
    expect(theirs.join()).toContain('SAID-AFTER')
    const query = `{ versionsItems(where: { parent: { equals: "${result}" } }) { docs { version { notes title } } } }`
    const inGraphQL = await theirEditor.post('/api/graphql', { query })
    expect([inGraphQL.status, listAt(inGraphQL.body, '/data/versionsItems/docs')]).toEqual([
      200,
      [{ version: { notes: null, title: 'Talked about' } }],
    ])
    const [giver] = await read(editor, [`/api/institutions/${own}/history/holdings?format=json`])
    expect(giver).toContain('SAID-BEFORE to the reviewer')
    expect(giver).toContain('SAID-BEFORE to the editor')
    const whole = await read(coordinator, [`/api/items/${result}/history`, `/api/items/${result}/comments`])
    for (const text of whole) expect(text).toContain('SAID-BEFORE')
    const after = z.array(z.object({ what: z.string(), about: z.object({ id: z.string() }) }))
    await done(execute(theirEditor, 'submit', result))
    const entries = after.parse(
      listAt((await editor.get(`/api/institutions/${own}/history/holdings`)).body, '/entries'),
    )
    expect(entries.find(({ about }) => about.id === result)?.what).toBe('transfer')
  })

  test('gives access to no earlier version, by any transition or path', async () => {
    const id = await renamed()
    const rows = await queryDatabase(
      exhibit.databaseUrl,
      `select id::text as id from _items_v where parent_id = '${id}' order by created_at limit 1`,
    )
    const version = z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id
    expect(pointersIn(await execute(theirEditor, 'restore', id, { version }))).toEqual(['/version'])
    expect((await theirEditor.post(`/api/items/versions/${version}?draft=true`, {})).status).toBe(404)
    for (const by of [theirEditor, coordinator])
      expect(pointersIn(await by.get(`/api/items/${id}/diff?from=${version}`))).toEqual(['/from'])
    expect((await theirEditor.get(`/api/items/${id}?draft=true`)).body).toMatchObject({ title: 'Ours now' })
  })
})

describe('an offer', () => {
  test('is read by the stewards of both before it is accepted, with its pictures, and by nobody else', async () => {
    const lantern = await pictureOf('#123321', 'lantern.png')
    const { id: medium } = await upload(editor, { institution: own, alt: 'A lantern' }, lantern)
    const id = await make('Its older name')
    const hidden = await make('Mentioned by it')
    const text = {
      media: [medium],
      description: linkTo(hidden),
      title: 'Read before it is taken',
      caption: 'A lantern',
    }
    expect((await editor.patch(`/api/items/${id}?draft=true`, text)).status).toBe(200)
    await editor.post(`/api/items/${id}/comments`, { text: 'Said among ourselves' })
    const address = `/api/items/${id}/offer`
    expect(await statusOf(steward, address)).toBe(404)
    await done(execute(steward, 'transfer', id, { to: other, note: 'For you' }))
    const read = await done(theirSteward.get(address))
    expect(read.body).toMatchObject({ id, revision: 2, from: own, to: other, note: 'For you', by: expect.any(String) })
    expect(read.body).toMatchObject({ text: { title: { en: 'Read before it is taken' }, institution: own } })
    expect(listAt(read.body, '/media')).toEqual([expect.objectContaining({ id: medium, goesAlong: true })])
    for (const word of ['Between ourselves', 'Said among ourselves', 'Its older name', 'lantern.png', hidden])
      expect(read.text).not.toContain(word)
    const file = textAt(read.body, '/media/0/file')
    const copy = await poll(
      30_000,
      () => theirSteward.get(`${file}?width=320`),
      ({ status }) => status === 200,
    )
    expect([copy.status, copy.headers.get('content-type')]).toEqual([200, 'image/webp'])
    for (const path of [address, file]) {
      expect(await Promise.all([steward, coordinator].map((by) => statusOf(by, path)))).toEqual([200, 200])
      expect(await Promise.all([editor, theirEditor].map((by) => statusOf(by, path)))).toEqual([404, 404])
      expect(await statusOf(exhibit.anonymous, path)).toBe(401)
    }
    expect(await statusOf(theirSteward, `/api/media/${medium}`)).toBe(404)
    expect(await statusOf(theirSteward, `${address}/media/${hidden}`)).toBe(404)
    expect((await editor.patch(`/api/items/${id}?draft=true`, { title: 'Changed' })).status).toBe(200)
    for (const path of [address, file]) expect(await statusOf(theirSteward, path)).toBe(404)
  })

  test('is for the offered text: a change ends it, and both sides are notified', async () => {
    const id = await make('Offered as it is')
    await done(execute(steward, 'transfer', id, { to: other }))
    expect(
      (await editor.patch(`/api/items/${id}?draft=true`, { title: 'Something else', caption: 'Switched' })).status,
    ).toBe(200)
    for (const by of [steward, theirSteward]) {
      const notification = listAt((await by.get('/api/notices')).body, '/docs')[0]
      expect(notification).toMatchObject({ verb: 'outdated_offer', id })
      expect(JSON.stringify(notification)).toContain('was changed after it was offered')
      expect(listAt((await by.get('/api/transfers')).body, '/docs').map((one) => at(one, '/id'))).not.toContain(id)
    }
    expect(JSON.stringify((await theirSteward.get('/api/notices')).body)).not.toContain('Something else')
    expect((await execute(theirSteward, 'transfer', id, { to: other })).status).toBe(404)
    expect((await entriesOf(id)).at(-1)).toEqual({ verb: 'end_transfer', was: other, became: own })
  })

  test('is accepted by its revision, and by no other', async () => {
    const id = await make('Offered by its revision')
    await done(execute(steward, 'transfer', id, { to: other }))
    const accept = (input: object) =>
      theirSteward.post(`/api/items/${id}/transitions/transfer`, { to: other, ...input })
    expect([(await accept({})).status, (await accept({ revision: 9 })).status]).toEqual([428, 409])
    await done(accept({ revision: 1 }))
  })

  test('stays open if the saved text is the offered one', async () => {
    const id = await make('Offered and saved')
    await done(execute(steward, 'transfer', id, { to: other }))
    expect((await editor.patch(`/api/items/${id}?draft=true`, { title: 'Offered and saved' })).status).toBe(200)
    await done(execute(theirSteward, 'transfer', id, { to: other }))
  })

  test('to an institution without a steward is accepted by a coordinator with a reason, who sees that they may', async () => {
    const id = await make('Nobody there answers')
    await done(execute(steward, 'transfer', id, { to: other }))
    const inPlace = async (by: Client) => {
      const docs = listAt((await by.get('/api/transfers?limit=100')).body, '/docs')
      return at(
        docs.find((one) => at(one, '/id') === id),
        '/inPlace',
      )
    }
    expect(await Promise.all([coordinator, steward, theirSteward].map(inPlace))).toEqual([false, false, false])
    expect((await execute(coordinator, 'transfer', id, { to: other, reason: 'Why not.' })).status).toBe(403)
    const stewardRows = `select id from memberships where institution_id = '${other}' and role = 'steward'`
    const ids = z.array(z.object({ id: z.string() })).parse(await queryDatabase(exhibit.databaseUrl, stewardRows))
    const among = ids.map((one) => `'${one.id}'`).join()
    await queryDatabase(exhibit.databaseUrl, `update memberships set role = 'editor' where id in (${among})`)
    try {
      expect(await Promise.all([coordinator, steward].map(inPlace))).toEqual([true, false])
      expect((await execute(coordinator, 'transfer', id, { to: other })).status).toBe(403)
      await done(execute(coordinator, 'transfer', id, { to: other, reason: 'They asked by letter.' }))
    } finally {
      await queryDatabase(exhibit.databaseUrl, `update memberships set role = 'steward' where id in (${among})`)
    }
    expect((await theirEditor.get(`/api/items/${id}?draft=true`)).body).toMatchObject({ owner: other })
  })

  test('of an institution without a steward is made by a coordinator with a reason', async () => {
    const id = await make('Nobody speaks for it')
    const stewards = `update memberships set role = $$$ where institution_id = '${own}' and role = ###`
    const as = (role: string, was: string) =>
      queryDatabase(exhibit.databaseUrl, stewards.replace('$$$', `'${role}'`).replace('###', `'${was}'`))
    const stewardRows = `select id from memberships where institution_id = '${own}' and role = 'steward'`
    const ids = z.array(z.object({ id: z.string() })).parse(await queryDatabase(exhibit.databaseUrl, stewardRows))
    await as('editor', 'steward')
    try {
      expect((await execute(coordinator, 'transfer', id, { to: other })).status).toBe(403)
      await done(execute(coordinator, 'transfer', id, { to: other, reason: 'The archive has closed.' }))
    } finally {
      await queryDatabase(
        exhibit.databaseUrl,
        `update memberships set role = 'steward' where id in (${ids.map((one) => `'${one.id}'`).join()})`,
      )
    }
    expect((await theirEditor.get(`/api/items/${id}?draft=true`)).body).toMatchObject({ owner: other })
    expect(JSON.stringify((await coordinator.get(`/api/items/${id}/history`)).body)).toContain(
      'The archive has closed.',
    )
  })
})

describe('a published record with a draft', () => {
  const transferred = once(async () => {
    const id = await make('Handed over')
    await publish(id)
    const slug = textAt((await editor.get(`/api/items/${id}`)).body, '/slug')
    expect((await editor.patch(`/api/items/${id}?draft=true`, { title: 'Being changed' })).status).toBe(200)
    await done(execute(editor, 'submit', id))
    expect((await execute(coordinator, 'transfer', id, { to: other, reason: 'By contract.' })).status).toBe(403)
    await done(execute(steward, 'transfer', id, { to: other, note: 'By contract.' }))
    expect((await execute(coordinator, 'transfer', id, { to: other, reason: 'By contract.' })).status).toBe(403)
    const handed = await done(execute(theirSteward, 'transfer', id, { to: other }))
    await untilReleased(exhibit, handed)
    return { id, slug, handed }
  })

  test('is transferred by both institutions, not a coordinator, and the public sees the owner', async () => {
    const { id, slug, handed } = await transferred()
    expect(handed.body).toMatchObject({ live: 'published', work: 'draft', revision: 4 })
    const [seen, theirs] = [
      await exhibit.anonymous.get(`/v1/items/${slug}`),
      await theirEditor.get(`/api/institutions/${other}`),
    ]
    expect(at(seen.body, '/data/title')).toBe('Handed over')
    expect(JSON.stringify(at(seen.body, '/data/institution'))).toContain(textAt(theirs.body, '/slug'))
    expect((await exhibit.anonymous.get('/api/items/' + id)).body).toMatchObject({
      title: 'Handed over',
      institution: other,
    })
    expect((await theirEditor.get(`/api/items/${id}?draft=true`)).body).toMatchObject({
      title: 'Being changed',
      institution: other,
    })
    expect((await coordinator.get('/api/releases?limit=1')).body).toMatchObject({
      docs: [{ kind: 'transfer', count: 1 }],
    })
  })

  test('is read by its previous owner like by anyone, and no longer prepared', async () => {
    const { id } = await transferred()
    expect((await editor.get(`/api/items/${id}`)).status).toBe(200)
    expect(await statusOf(editor, `/api/items/${id}/history`)).toBe(404)
    expect((await execute(editor, 'submit', id)).status).toBe(403)
    expect((await execute(steward, 'withdraw', id, { reason: 'error' })).status).toBe(403)
    await done(execute(theirEditor, 'submit', id))
    await done(execute(theirSteward, 'approve', id))
    await untilReleased(exhibit, await done(execute(coordinator, 'publish', id)))
  })

  test.each([
    ['nowhere', '', 'required'],
    ['to what is no id', 'somewhere', 'no_such_record'],
    ['to what is no institution', '00000000-0000-4000-8000-000000000000', 'no_such_record'],
  ])('is not transferred %s', async (_where, to, code) => {
    const { id } = await transferred()
    const rejected = await execute(theirSteward, 'transfer', id, to === '' ? {} : { to })
    expect([rejected.status, textAt(rejected.body, '/errors/0/data/problems/0/code')]).toEqual([400, code])
  })

  test('is not transferred to its owner, and an institution to nobody', async () => {
    const { id } = await transferred()
    expect(
      textAt((await execute(theirSteward, 'transfer', id, { to: other })).body, '/errors/0/data/problems/0/code'),
    ).toBe('same_institution')
    expect((await execute(coordinator, 'transfer', other, { to: own }, 'institutions')).status).toBe(403)
  })

  test('and not with a stale revision', async () => {
    const { id } = await transferred()
    expect((await execute(theirSteward, 'transfer', id, { to: own, revision: 1 })).status).toBe(409)
  })
})

describe('a record of the exhibit’s', () => {
  const transitions = async (id: string, ...names: string[]) => {
    for (const transition of names) await done(execute(coordinator, transition, id, {}, 'events'))
  }

  test('is transferred while it is not public, and published with the institution’s approval only', async () => {
    const made = await coordinator.post('/api/events', {
      title: 'An evening of the exhibit',
      kind: 'programme',
      date: { typed: '2022-06-13' },
      description: linkTo(await idOf(coordinator, 'items', 'send-off-at-the-moscow-airport')),
      venue: 'A hall',
      sourceLanguage: 'en',
    })
    ok(made, 201)
    const id = textAt(made.body, '/doc/id')
    await transitions(id, 'submit', 'approve', 'publish')
    const rejected = await execute(coordinator, 'transfer', id, { to: other, reason: 'It is theirs' }, 'events')
    expect([rejected.status, textAt(rejected.body, '/errors/0/data/problems/0/code')]).toEqual([400, 'exhibit_public'])
    await transitions(id, 'unpublish')
    await done(execute(coordinator, 'transfer', id, { to: other }, 'events'))
    expect((await coordinator.get(`/api/events/${id}?draft=true`)).body).toMatchObject({ owner: other, work: 'draft' })
    expect((await execute(coordinator, 'submit', id, {}, 'events')).status).toBe(403)
    expect((await execute(coordinator, 'publish', id, {}, 'events')).status).toBe(409)
    await done(execute(theirEditor, 'submit', id, {}, 'events'))
    expect((await execute(coordinator, 'approve', id, { reason: 'In their place' }, 'events')).status).toBe(403)
  })
})

describe('the pictures of a record', () => {
  const uploadOwn = async (fields: object, file: File) =>
    (await upload(editor, { institution: own, ...fields }, file)).id
  const picture = async (alt: string, background: string) => uploadOwn({ alt }, await pictureOf(background))
  /** A recording with captions beside it: the ids of both. */
  const recording = async (what: string) => {
    const file = await uploadOwn({}, fileOf(`${captions}\n\nNOTE ${what}`, 'a.vtt', 'text/vtt'))
    const sound = await uploadOwn({ caption: what }, fileOf(mp3(), 'a.mp3', 'audio/mpeg'))
    const added = await editor.patch(`/api/media/${sound}`, {
      captions: [{ file, language: 'en', purpose: 'captions' }],
    })
    ok(added)
    return [sound, file] as const
  }
  const ownerOf = async (medium: string) =>
    queryDatabase(
      exhibit.databaseUrl,
      `select institution_id::text as institution, owner_id::text as owner from media where id = '${medium}'`,
    )

  test('are transferred, except those that others show', async () => {
    const [alone, shared] = [await picture('A letter', '#112233'), await picture('An envelope', '#332211')]
    const [id, another] = [await make('With pictures'), await make('With one of them')]
    expect((await editor.patch(`/api/items/${id}?draft=true`, { media: [alone, shared] })).status).toBe(200)
    expect((await editor.patch(`/api/items/${another}?draft=true`, { media: [shared] })).status).toBe(200)
    await transferTo(id)
    expect(await ownerOf(alone)).toEqual([{ institution: other, owner: other }])
    expect(await ownerOf(shared)).toEqual([{ institution: own, owner: own }])
    const rename = (by: Client, medium: string) => by.patch(`/api/media/${medium}`, { alt: 'A letter, folded' })
    expect((await rename(theirEditor, alone)).status).toBe(200)
    for (const rejected of [await rename(editor, alone), await rename(theirEditor, shared)])
      expect([403, 404]).toContain(rejected.status)
  })

  test('are the offered ones, unchanged: another draft or other texts need a new offer', async () => {
    const medium = await picture('A lamp', '#121314')
    const [id, another] = [await make('Offered with a picture'), await make('Shows it later')]
    const offer = () => done(execute(steward, 'transfer', id, { to: other }))
    const rejected = async () => {
      const response = await execute(theirSteward, 'transfer', id, { to: other })
      expect([response.status, problemsIn(response).map(({ code }) => code)]).toEqual([409, ['offered_media_changed']])
      expect(await ownerOf(medium)).toEqual([{ institution: own, owner: own }])
    }
    expect((await editor.patch(`/api/items/${id}?draft=true`, { media: [medium] })).status).toBe(200)
    await offer()
    expect((await editor.patch(`/api/media/${medium}?locale=he`, { alt: 'מנורה' })).status).toBe(200)
    await rejected()
    await offer()
    expect((await editor.patch(`/api/items/${another}?draft=true`, { media: [medium] })).status).toBe(200)
    await rejected()
    expect((await editor.patch(`/api/items/${another}?draft=true`, { media: [] })).status).toBe(200)
    await done(execute(theirSteward, 'transfer', id, { to: other }))
    expect(await ownerOf(medium)).toEqual([{ institution: other, owner: other }])
  })

  test('that are public are transferred although a draft of the giver shows them: the public loses none', async () => {
    const medium = await picture('A gate', '#212223')
    const hash = textAt((await editor.get(`/api/media/${medium}`)).body, '/sha256')
    const [id, another] = [await make('Shows it in public'), await make('Shows it in a draft')]
    expect((await editor.patch(`/api/items/${id}?draft=true`, { media: [medium], type: 'still-image' })).status).toBe(
      200,
    )
    await poll(
      30_000,
      () => editor.get(`/api/items/${id}/readiness`),
      ({ body }) => !listAt(body, '/problems').some((problem) => at(problem, '/code') === 'rendition_pending'),
    )
    await publish(id)
    expect((await editor.patch(`/api/items/${another}?draft=true`, { media: [medium] })).status).toBe(200)
    await untilReleased(exhibit, await transferTo(id))
    expect(await ownerOf(medium)).toEqual([{ institution: other, owner: other }])
    expect(await statusOf(exhibit.anonymous, `/media/${hash}/320.webp`)).toBe(200)
  })

  test('and captions are transferred with their recording', async () => {
    const [[alone, its], [shared, theirs]] = [await recording('One'), await recording('Another')]
    const [id, another] = [await make('With recordings'), await make('With one of those')]
    expect((await editor.patch(`/api/items/${id}?draft=true`, { media: [alone, shared] })).status).toBe(200)
    expect((await editor.patch(`/api/items/${another}?draft=true`, { media: [shared] })).status).toBe(200)
    await transferTo(id)
    for (const one of [alone, its]) expect(await ownerOf(one)).toEqual([{ institution: other, owner: other }])
    for (const one of [shared, theirs]) expect(await ownerOf(one)).toEqual([{ institution: own, owner: own }])
    expect((await editor.patch(`/api/media/${shared}`, { caption: 'Another one' })).status).toBe(200)
  })
})

test('of two concurrent decisions on an offer, one succeeds', async () => {
  const id = await make('Settled at once')
  await done(execute(steward, 'transfer', id, { to: other }))
  const both = await Promise.all([
    execute(steward, 'transfer', id, { to: own }),
    execute(theirSteward, 'transfer', id, { to: other }),
  ])
  expect(both.filter(({ status }) => status === 200)).toHaveLength(1)
  expect(both.every(({ status }) => status < 500)).toBe(true)
})

test('the history is intact', async () => {
  expect(await runToEnd(exhibit, 'history:verify')).toContain('The history is whole')
})
