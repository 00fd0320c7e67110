import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { queryDatabase } from '../support/query-database'
import { at, listAt, numberAt, ok, pointersIn, textAt, type Client } from '../support/client'
import {
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  clientsOf,
  publishAndWait,
  slugOf,
  type Exhibit,
} from '../support/exhibit'
import { executeTransition } from '../support/publisher'
import { wave } from '../media/recordings'
import { runToEnd, runCommand } from '../support/server'
import { drawing, fileOf, upload, untilRendered } from '../support/media'
import { makeHolding } from '../support/holding'
import { waitUntil } from '../support/wait'
import { once } from '../support/once'

let exhibit: Exhibit
/** of the institution that takes back */
let owner: Client
let ownersSteward: Client
/** of the one that has the same files */
let other: Client
let othersSteward: Client
let coordinator: Client
let admin: Client
let owns: string
let has: string

const logIn = async () => {
  const { stranger, foreignSteward, editor, steward, ...rest } = await clientsOf(exhibit)
  ;[owner, ownersSteward, other, othersSteward] = [stranger, foreignSteward, editor, steward]
  ;({ coordinator, admin } = rest)
}

beforeAll(async () => {
  exhibit = await openExhibit()
  await logIn()
  owns = await idOf(owner, 'institutions', 'american-jewish-historical-society')
  has = await idOf(other, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

let drawn = 0
/** A picture that nobody has yet. */
const draw = (): Promise<Buffer> => {
  drawn += 1
  return drawing(`#${(0x102030 + drawn * 7919).toString(16)}`, 400)
}

const namedAs: Readonly<Record<string, string>> = { 'image/png': 'png', 'audio/wav': 'wav', 'text/vtt': 'vtt' }

const send = async (by: Client, institution: string, bytes: Buffer, type = 'image/png', fields: object = {}) => {
  const file = fileOf(bytes, `a.${namedAs[type] ?? 'webp'}`, type)
  const medium = await upload(by, { institution, alt: 'A picture', ...fields }, file)
  await untilRendered(exhibit, medium.hash)
  return medium
}

const make = (by: Client, institution: string, media: readonly string[], type = 'still-image') => {
  drawn += 1
  return makeHolding(by, institution, `Photograph ${drawn}`, { type, media })
}

const publish = (id: string) => publishAndWait(exhibit, 'items', id)

const publishWith = async (by: Client, institution: string, medium: string) => {
  const id = await make(by, institution, [medium])
  await publish(id)
  return id
}

const addressOf = async (id: string) => `/v1/items/${await slugOf(coordinator, 'items', id)}`

const withdraw = async (id: string, reason: string, by = ownersSteward) =>
  untilReleased(exhibit, ok(await executeTransition(by, 'withdraw', id, { reason, publicReason: 'Not ours to show.' })))

const erase = async (id: string) =>
  untilReleased(
    exhibit,
    ok(
      await executeTransition(coordinator, 'erase', id, {
        ...{ reason: 'Order 3 of 2026', publicReason: 'Removed by order of a court.' },
        note: await slugOf(coordinator, 'items', id),
      }),
    ),
  )

/** What the address of a file answers, and whether it says why. */
const responseOf = async (hash: string): Promise<[number, boolean]> => {
  const { status, text } = await exhibit.anonymous.get(`/media/${hash}/320.webp`)
  return [status, /Not ours to show\.|Removed by order of a court\./.test(text)]
}

const mediaIn = async (id: string) =>
  listAt((await exhibit.anonymous.get(await addressOf(id))).body, '/data/media').map((image) => at(image, '/id'))

const problems = async (by: Client, id: string) =>
  listAt((await by.get(`/api/items/${id}/readiness`)).body, '/problems').map((problem) => at(problem, '/code'))

const gaps = (id: string) =>
  queryDatabase(
    exhibit.databaseUrl,
    `select code from editorial.gaps where kind = 'items' and id = '${id}' order by code`,
  )

const tasksOn = async (by: Client, id: string) =>
  listAt((await by.get('/api/tasks?limit=100')).body, '/docs')
    .filter((task) => at(task, '/id') === id)
    .map((task) => at(task, '/what'))

const notificationsOf = async (by: Client, id: string) =>
  listAt((await by.get('/api/notices?limit=100')).body, '/docs')
    .filter((notification) => at(notification, '/id') === id)
    .map((notification) => [at(notification, '/verb'), at(notification, '/by')])

const listed = async (by: Client, medium: string) =>
  listAt((await by.get(`/api/taken-back?medium=${medium}`)).body, '/docs')

const numberOf = async (by: Client, medium: string) => numberAt((await listed(by, medium))[0], '/number')

const lift = (by: Client, number: number, input: object = { reason: 'The heirs agreed.' }) =>
  by.post(`/api/taken-back/${number}/lift`, input)

test('only some reasons apply to the bytes, and an owner who reinstates the record lifts the takedown', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await publishWith(owner, owns, medium.id)
  const draft = await make(other, has, [(await send(other, has, bytes)).id])
  for (const [reason, expected] of [
    ['rights', ['file_taken_back']],
    ['privacy', ['file_taken_back']],
    ['consent', ['file_taken_back']],
    ['legal', ['file_taken_back']],
    ['embargo', []],
    ['error', []],
    ['other', []],
  ] as const) {
    ok(await executeTransition(ownersSteward, 'withdraw', source, { reason, publicReason: 'Not ours to show.' }))
    expect([reason, await problems(other, draft)]).toEqual([reason, expected])
    expect(await gaps(draft)).toEqual(expected.map((code) => ({ code })))
    ok(await executeTransition(ownersSteward, 'reinstate', source))
    expect([reason, await problems(other, draft), await gaps(draft)]).toEqual([reason, [], []])
  }
})

test('bytes taken down are published by nobody who uploads them again, including their owner', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  await withdraw(await publishWith(owner, owns, medium.id), 'rights')
  expect(await responseOf(medium.hash)).toEqual([410, true])
  for (const [by, institution] of [
    [other, has],
    [owner, owns],
  ] as const) {
    const draft = await make(by, institution, [(await send(by, institution, bytes)).id])
    expect(await problems(by, draft)).toEqual(['file_taken_back'])
    const rejected = await exhibit.publish(`/api/items/${draft}`)
    expect([rejected.status, rejected.text.includes('file_taken_back')]).toEqual([422, true])
    const many = await coordinator.post('/api/desk/transitions', {
      verb: 'publish',
      records: [
        {
          kind: 'items',
          id: draft,
          revision: numberAt((await by.get(`/api/items/${draft}?draft=true`)).body, '/revision'),
        },
      ],
    })
    expect(many.text).toContain('file_taken_back')
  }
})

test('a file unpublished for another reason is shown by others', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await publishWith(owner, owns, medium.id)
  await untilReleased(exhibit, ok(await executeTransition(ownersSteward, 'unpublish', source, { note: 'For now' })))
  expect((await responseOf(medium.hash))[0]).toBe(404)
  const same = await send(other, has, bytes)
  const user = await publishWith(other, has, same.id)
  expect(await mediaIn(user)).toEqual([same.id])
  expect((await responseOf(medium.hash))[0]).toBe(200)
})

describe('other public records with the same file', () => {
  const visible = once(async () => {
    const bytes = await draw()
    const { id: medium, hash } = await send(owner, owns, bytes)
    const source = await publishWith(owner, owns, medium)
    const after = await publishWith(other, has, (await send(other, has, bytes)).id)
    const got = await fetch(`${exhibit.url}/media/${hash}/320.webp`)
    const copied = await send(other, has, Buffer.from(await got.arrayBuffer()), 'image/webp')
    const copier = await publishWith(other, has, copied.id)
    const draft = await make(other, has, [copied.id])
    return { bytes, hash, medium, source, after, copied, copier, draft }
  })
  const withdrawn = once(async () => {
    const all = await visible()
    await withdraw(all.source, 'privacy')
    return all
  })

  test('may show it after an upload, also a copy of a rendition', async () => {
    const { source, after, copier, draft } = await visible()
    for (const id of [source, after, copier]) expect(await mediaIn(id)).toHaveLength(1)
    expect(await gaps(draft)).toEqual([])
  })

  test('lose it in the release that withdraws it', async () => {
    const { hash, after, copied, copier, draft } = await withdrawn()
    expect([await mediaIn(after), await mediaIn(copier)]).toEqual([[], []])
    expect((await exhibit.anonymous.get(await addressOf(copier))).text).not.toContain(copied.hash)
    expect((await exhibit.anonymous.get(`/api/media/${copied.id}`)).status).toBe(404)
    const graphql = await exhibit.anonymous.graphql(
      `{ Item(id: "${copier}") { media { id } } Media(id: "${copied.id}") { id } }`,
    )
    expect(graphql.text).not.toContain(copied.id)
    expect(await responseOf(hash)).toEqual([410, true])
    expect(await responseOf(copied.hash)).toEqual([410, true])
    expect(await problems(other, draft)).toEqual(['file_taken_back'])
    expect(await gaps(draft)).toEqual([{ code: 'file_taken_back' }])
  })

  test('are notified, once, and so is the coordinator', async () => {
    const { after, copier } = await withdrawn()
    for (const by of [othersSteward, coordinator]) {
      expect(await tasksOn(by, after)).toEqual(['file_taken_back'])
      expect(await tasksOn(by, copier)).toEqual(['file_taken_back'])
    }
    expect(await notificationsOf(othersSteward, after)).toContainEqual(['file_taken_back', null])
    expect(await tasksOn(ownersSteward, after)).toEqual([])
  })

  test('do not regain it by a redelivery, another publication or a restart', async () => {
    const { hash, after, copied, copier } = await withdrawn()
    const stays = async () => {
      expect([await mediaIn(after), await mediaIn(copier)]).toEqual([[], []])
      expect([await responseOf(hash), await responseOf(copied.hash)]).toEqual([
        [410, true],
        [410, true],
      ])
    }
    await publishWith(other, has, (await send(other, has, await draw())).id)
    await stays()
    await exhibit.halt()
    // as files are that were here before what was made of them was remembered
    await queryDatabase(
      exhibit.databaseUrl,
      `delete from editorial.derived_files where of = '${hash}'; update editorial.files set is_derived_known = false where hash = '${hash}'`,
    )
    await runToEnd(exhibit, 'redeliver')
    await exhibit.start()
    await logIn()
    await waitUntil('the copy is taken down again', async () => (await responseOf(copied.hash))[0] !== 200)
    await stays()
  })

  test('is lifted by a steward of its owner only, with a reason', async () => {
    const { bytes, medium, source, after, copied } = await withdrawn()
    for (const by of [owner, other, othersSteward, coordinator, admin]) expect(await listed(by, medium)).toEqual([])
    expect((await exhibit.anonymous.get(`/api/taken-back?medium=${medium}`)).status).toBe(401)
    expect(await listed(ownersSteward, copied.id)).toEqual([])
    expect(await listed(ownersSteward, (await send(owner, owns, bytes)).id)).toEqual(
      await listed(ownersSteward, medium),
    )
    expect(await listed(ownersSteward, medium)).toMatchObject([
      { medium, kind: 'items', id: source, reason: 'privacy', erased: false },
    ])
    const number = await numberOf(ownersSteward, medium)
    for (const by of [owner, other, othersSteward, coordinator, admin])
      expect((await lift(by, number)).status).toBe(404)
    const silent = await lift(ownersSteward, number, {})
    expect([silent.status, pointersIn(silent)]).toEqual([400, ['/reason']])
    expect(await mediaIn(after)).toEqual([])
  })

  test('and returns where it was shown, except in the withdrawn record', async () => {
    const { medium, source, after, copied, copier, draft } = await withdrawn()
    ok(await lift(ownersSteward, await numberOf(ownersSteward, medium)))
    expect((await lift(ownersSteward, 999_999)).status).toBe(404)
    await waitUntil('it is shown again', async () => (await mediaIn(copier)).length > 0, 1)
    expect([await mediaIn(after), await mediaIn(copier)]).toEqual([[expect.any(String)], [copied.id]])
    expect((await responseOf(copied.hash))[0]).toBe(200)
    expect(await problems(other, draft)).toEqual([])
    expect(await gaps(draft)).toEqual([])
    for (const id of [after, copier]) expect(await tasksOn(othersSteward, id)).toEqual([])
    const { body } = await coordinator.get(`/api/items/${source}/history`)
    expect(listAt(body, '/entries')).toContainEqual(
      expect.objectContaining({ what: 'lift_taken_back', reason: 'The heirs agreed.' }),
    )
    expect((await exhibit.anonymous.get(await addressOf(source))).status).toBe(410)
  })
})

test('the takedown ends when the owner publishes the file again, also if the coordinator reinstated the record', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await publishWith(owner, owns, medium.id)
  await withdraw(source, 'rights', coordinator)
  const draft = await make(other, has, [(await send(other, has, bytes)).id])
  ok(await executeTransition(coordinator, 'reinstate', source))
  expect(await problems(other, draft)).toEqual(['file_taken_back'])
  expect((await responseOf(medium.hash))[0]).toBe(410)
  await publish(source)
  expect(await problems(other, draft)).toEqual([])
  expect(await mediaIn(source)).toEqual([medium.id])
})

test('a file of an unpublished record is taken down by its withdrawal, and its URL reveals nothing', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await make(owner, owns, [medium.id])
  ok(await executeTransition(ownersSteward, 'withdraw', source, { reason: 'consent' }))
  expect((await responseOf(medium.hash))[0]).toBe(404)
  const draft = await make(other, has, [(await send(other, has, bytes)).id])
  expect(await problems(other, draft)).toEqual(['file_taken_back'])
  const theme = await coordinator.post('/api/themes', {
    title: 'With a picture of theirs',
    hero: { of: { relationTo: 'media', value: medium.id } },
  })
  const { text } = await coordinator.get(`/api/themes/${textAt(ok(theme, 201).body, '/doc/id')}/readiness`)
  expect(text).toContain('"medium_left"')
})

test('a file in another live record of its owner is not taken down', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await publishWith(owner, owns, medium.id)
  await publishWith(owner, owns, medium.id)
  await withdraw(source, 'rights')
  expect(await problems(other, await make(other, has, [(await send(other, has, bytes)).id]))).toEqual([])
  expect((await responseOf(medium.hash))[0]).toBe(200)
})

test('a file that its owner stops showing after a withdrawal is taken down then', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const [first, second] = [await publishWith(owner, owns, medium.id), await publishWith(owner, owns, medium.id)]
  const draft = await make(other, has, [(await send(other, has, bytes)).id])
  const leave = async () =>
    untilReleased(exhibit, ok(await executeTransition(ownersSteward, 'unpublish', second, { note: 'For now' })))
  await withdraw(first, 'privacy')
  expect(await problems(other, draft)).toEqual([])
  await leave()
  expect(await listed(ownersSteward, medium.id)).toMatchObject([{ id: first, reason: 'privacy' }])
  expect(await problems(other, draft)).toEqual(['file_taken_back'])
  ok(await executeTransition(ownersSteward, 'reinstate', first))
  expect(await problems(other, draft)).toEqual([])
  await publish(second)
  await leave()
  expect(await problems(other, draft)).toEqual([])
})

test('a transferred record lifts no takedown of its previous owner', async () => {
  const bytes = await draw()
  const medium = await send(owner, owns, bytes)
  const source = await publishWith(owner, owns, medium.id)
  await make(owner, owns, [medium.id])
  await withdraw(source, 'privacy')
  const draft = await make(other, has, [(await send(other, has, bytes)).id])
  ok(await executeTransition(ownersSteward, 'transfer', source, { to: has }))
  const revision = numberAt((await owner.get(`/api/items/${source}?draft=true`)).body, '/revision')
  ok(await othersSteward.post(`/api/items/${source}/transitions/transfer`, { to: has, revision }))
  ok(await executeTransition(othersSteward, 'reinstate', source))
  expect(await problems(other, draft)).toEqual(['file_taken_back'])
  ok(await lift(ownersSteward, await numberOf(ownersSteward, medium.id)))
  expect(await problems(other, draft)).toEqual([])
})

describe('earlier use of a file is determined by institution and bytes', () => {
  test('a new upload counts from the first one', async () => {
    const bytes = await draw()
    const first = await send(owner, owns, bytes)
    const source = await publishWith(owner, owns, first.id)
    const user = await publishWith(other, has, (await send(other, has, bytes)).id)
    const second = await send(owner, owns, bytes)
    ok(await owner.patch(`/api/items/${source}?draft=true`, { media: [second.id] }))
    await publish(source)
    await queryDatabase(exhibit.databaseUrl, `delete from media where id = '${first.id}'`)
    await withdraw(source, 'privacy')
    expect(await mediaIn(user)).toEqual([])
  })

  test('the first to show it may use another upload, too', async () => {
    const bytes = await draw()
    const before = await publishWith(other, has, (await send(other, has, bytes)).id)
    const source = await publishWith(owner, owns, (await send(owner, owns, bytes)).id)
    const again = await send(other, has, bytes)
    const user = await publishWith(other, has, again.id)
    await withdraw(source, 'legal')
    expect(await mediaIn(user)).toEqual([again.id])
    expect(await responseOf(again.hash)).toEqual([200, false])
    for (const id of [before, user]) {
      for (const by of [othersSteward, coordinator]) expect(await tasksOn(by, id)).toEqual(['same_file_taken_back'])
      expect(await notificationsOf(othersSteward, id)).toContainEqual(['same_file_taken_back', null])
      expect(await tasksOn(ownersSteward, id)).toEqual([])
    }
    const third = await make(other, has, [(await send(other, has, bytes)).id])
    expect(await problems(other, third)).toEqual([])
  })
})

describe('erased bytes', () => {
  const filesOf = (hash: string) => readdir(join(exhibit.mediaDir, hash.slice(0, 2), hash)).catch(() => [])

  test('are shown by nobody else until an admin lifts the takedown', async () => {
    const bytes = await draw()
    const medium = await send(owner, owns, bytes)
    const source = await publishWith(owner, owns, medium.id)
    const got = await fetch(`${exhibit.url}/media/${medium.hash}/320.webp`)
    const rendition = Buffer.from(await got.arrayBuffer())
    const same = await send(other, has, bytes)
    const user = await publishWith(other, has, same.id)
    await erase(source)
    expect(await mediaIn(user)).toEqual([])
    expect(await responseOf(medium.hash)).toEqual([410, true])
    const copied = await make(other, has, [(await send(other, has, rendition, 'image/webp')).id])
    expect(await problems(other, copied)).toEqual(['file_taken_back'])
    for (const by of [ownersSteward, othersSteward, coordinator]) expect(await listed(by, same.id)).toEqual([])
    const [entry] = await listed(admin, same.id)
    expect(entry).toMatchObject({ erased: true, name: null })
    for (const by of [ownersSteward, othersSteward, coordinator])
      expect((await lift(by, numberAt(entry, '/number'))).status).toBe(404)
    ok(await lift(admin, numberAt(entry, '/number')))
    await waitUntil('it is shown again', async () => (await mediaIn(user)).length > 0, 1)
    expect(await mediaIn(user)).toEqual([same.id])
    expect(await problems(other, copied)).toEqual([])
  })

  test('are recognised by their renditions after they are gone', async () => {
    const medium = await send(owner, owns, await draw())
    const source = await publishWith(owner, owns, medium.id)
    const got = await fetch(`${exhibit.url}/media/${medium.hash}/320.webp`)
    const rendition = Buffer.from(await got.arrayBuffer())
    await erase(source)
    await waitUntil('its files are gone', async () => (await filesOf(medium.hash)).length === 0)
    const copied = await send(other, has, rendition, 'image/webp')
    expect(await problems(other, await make(other, has, [copied.id]))).toEqual(['file_taken_back'])
    expect(await responseOf(copied.hash)).toEqual([410, true])
  })

  test('are hidden where a public text mentions them, and deleted once none does', async () => {
    const medium = await send(owner, owns, await draw())
    const source = await publishWith(owner, owns, medium.id)
    const user = await make(other, has, [medium.id, (await send(other, has, await draw())).id])
    await publish(user)
    await erase(source)
    expect([await mediaIn(user), await responseOf(medium.hash)]).toEqual([[expect.any(String)], [410, true]])
    expect(await problems(other, user)).toEqual(['file_taken_back'])
    const again = await make(owner, owns, [medium.id])
    expect(await problems(owner, again)).toEqual(['file_taken_back'])
    ok(await other.patch(`/api/items/${user}?draft=true`, { media: [] }))
    ok(await executeTransition(othersSteward, 'unpublish', user, { note: 'Without it' }))
    await exhibit.halt()
    await exhibit.start()
    await logIn()
    await waitUntil('its files are gone', async () => (await filesOf(medium.hash)).length === 0)
    expect(await queryDatabase(exhibit.databaseUrl, `select from media where id = '${medium.id}'`)).toEqual([])
    expect(listAt((await owner.get(`/api/items/${again}?draft=true&depth=0`)).body, '/media')).toEqual([])
    expect(await responseOf(medium.hash)).toEqual([410, true])
    const { ended, output } = runCommand(exhibit, 'history:verify')
    expect([await ended, output()]).toEqual([0, expect.any(String)])
  })

  test('stay with those who showed them before', async () => {
    const bytes = await draw()
    const same = await send(other, has, bytes)
    const user = await publishWith(other, has, same.id)
    const source = await publishWith(owner, owns, (await send(owner, owns, bytes)).id)
    await erase(source)
    expect([await mediaIn(user), await responseOf(same.hash)]).toEqual([[same.id], [200, false]])
    expect(await tasksOn(othersSteward, user)).toEqual(['same_file_taken_back'])
  })

  test('stay erased with captions withdrawn before, whatever their steward lifts', async () => {
    const captionsFile = Buffer.from(`WEBVTT\n\n00:00.000 --> 00:01.000\nWords ${drawn}\n`)
    const file = await send(owner, owns, captionsFile, 'text/vtt')
    const captions = [{ file: file.id, language: 'en', purpose: 'captions' }]
    const medium = await send(owner, owns, wave(900), 'audio/wav', { caption: 'An interview', captions })
    const source = await make(owner, owns, [medium.id], 'sound')
    await publish(source)
    await withdraw(source, 'rights')
    expect(await listed(ownersSteward, medium.id)).toHaveLength(2)
    const numbers = (await listed(ownersSteward, medium.id)).map((row) => numberAt(row, '/number'))
    await erase(source)
    expect(await listed(ownersSteward, medium.id)).toEqual([])
    for (const number of numbers) expect((await lift(ownersSteward, number)).status).toBe(404)
    const draft = await make(other, has, [(await send(other, has, wave(900), 'audio/wav')).id], 'sound')
    expect(await problems(other, draft)).toContain('file_taken_back')
  })
})
