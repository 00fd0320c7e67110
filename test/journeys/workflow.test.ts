import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import {
  at,
  done,
  listAt,
  numberAt,
  pointersIn,
  problemsIn,
  textAt,
  ok,
  type ClientResponse,
  type Client,
} from '../support/client'
import {
  findBySlug,
  idOf,
  openExhibit,
  untilReleased,
  whileLoading,
  clientsOf,
  publishAndWait,
  type Exhibit,
} from '../support/exhibit'
import { executeTransition } from '../support/publisher'
import { makeHolding } from '../support/holding'
import { waitUntil } from '../support/wait'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let steward: Client
let stranger: Client
let coordinator: Client
let admin: Client
let institution: string

const make = (title: string) => makeHolding(editor, institution, title)

const statusOf = async (id: string) => {
  const { body } = await editor.get(`/api/items/${id}?draft=true&depth=0`)
  return [at(body, '/live'), at(body, '/work')]
}

const entriesOf = (id: string) =>
  queryDatabase(
    exhibit.databaseUrl,
    `select verb, was, became, comment, reason from editorial.history where kind = 'items' and id = '${id}' order by number`,
  )

beforeAll(async () => {
  exhibit = await openExhibit()
  ;({ editor, steward, stranger, coordinator, admin } = await clientsOf(exhibit))
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

describe('a holding goes through review', () => {
  const submitted = once(async () => {
    const id = await make('Through review')
    await done(executeTransition(editor, 'submit', id, { note: 'The date is from the back of the sheet.' }))
    return id
  })
  const returned = once(async () => {
    const id = await submitted()
    await done(executeTransition(steward, 'request_changes', id, { note: 'Whose hand is it?' }))
    return id
  })
  const approved = once(async () => {
    const id = await returned()
    await done(executeTransition(editor, 'submit', id))
    await done(executeTransition(steward, 'approve', id))
    return id
  })
  const edited = once(async () => {
    const id = await approved()
    await done(editor.patch(`/api/items/${id}`, { caption: 'Another caption, 1975' }))
    return id
  })
  const resubmitted = once(async () => {
    const id = await edited()
    await done(executeTransition(editor, 'submit', id))
    return id
  })
  const recalled = once(async () => {
    const id = await resubmitted()
    await done(executeTransition(editor, 'recall', id, { reason: 'Not yet' }))
    return id
  })
  const published = once(async () => {
    const id = await recalled()
    await done(executeTransition(editor, 'submit', id))
    await done(executeTransition(steward, 'approve', id))
    await untilReleased(exhibit, await done(executeTransition(coordinator, 'publish', id)))
    return id
  })

  test('submitted with a note, it is in its reviewers’ queue', async () => {
    const id = await submitted()
    for (const [reader, transitions] of [
      [steward, ['request_changes', 'approve', 'withdraw']],
      [coordinator, ['recall', 'request_changes', 'withdraw']],
    ] as const) {
      const queue = await reader.get('/api/reviews')
      const mine = listAt(queue.body, '/docs').find((doc) => at(doc, '/id') === id)
      expect(mine).toMatchObject({
        kind: 'items',
        title: 'Through review',
        work: 'in_review',
        revision: 1,
        note: 'The date is from the back of the sheet.',
        submittedBy: { name: 'Editor, National Library of Israel (editor, National Library of Israel)' },
      })
      expect(listAt(mine, '/verbs')).toEqual(expect.arrayContaining([...transitions]))
    }
    const russian = await steward.get('/api/reviews', { 'accept-language': 'ru' })
    expect(russian.text).toContain('(редактор, Национальная библиотека Израиля)')
    expect((await stranger.get('/api/reviews')).text).not.toContain(id)
    expect(listAt((await admin.get('/api/reviews')).body, '/docs')).toEqual([])
    expect((await exhibit.anonymous.get('/api/reviews')).status).toBe(401)
  })

  test('requesting changes requires a comment', async () => {
    const id = await submitted()
    const silent = await executeTransition(steward, 'request_changes', id)
    expect([silent.status, pointersIn(silent)]).toEqual([400, ['/note']])
    await returned()
    expect(await statusOf(id)).toEqual(['none', 'changes_requested'])
  })

  test('approving and publishing require the revision that was seen', async () => {
    const unseen = await make('Seen by nobody')
    await done(executeTransition(editor, 'submit', unseen))
    const revision = numberAt((await editor.get(`/api/items/${unseen}?draft=true`)).body, '/revision')
    for (const [by, transition] of [
      [steward, 'approve'],
      [coordinator, 'publish'],
    ] as const) {
      const alone = await by.post(`/api/items/${unseen}/transitions/${transition}`, {})
      expect([alone.status, textAt(alone.body, '/errors/0/data/code')]).toEqual([428, 'revision_required'])
      expect(problemsIn(alone)).toMatchObject([{ pointer: '/revision', code: 'revision_required' }])
      const many = await by.post('/api/desk/transitions', {
        verb: transition,
        records: [
          { kind: 'items', id: unseen, revision },
          { kind: 'items', id: institution },
        ],
      })
      expect([many.status, pointersIn(many)]).toEqual([428, ['/records/1/revision']])
    }
    // what one may not do is said first, and what is stale next
    expect((await editor.post(`/api/items/${unseen}/transitions/approve`, {})).status).toBe(403)
    expect((await stranger.post(`/api/items/${unseen}/transitions/approve`, {})).status).toBe(404)
    const header = await steward.post(`/api/items/${unseen}/transitions/approve`, {}, { 'if-match': '"99"' })
    expect([header.status, pointersIn(header)]).toEqual([409, ['/revision']])
    expect(await statusOf(unseen)).toEqual(['none', 'in_review'])
  })

  test.each(['publish', 'unpublish', 'withdraw'])(
    'a query parameter of %s is rejected by its name',
    async (transition) => {
      const id = await submitted()
      for (const address of [`/api/items/${id}/transitions/${transition}`, '/api/desk/transitions']) {
        const rejected = await coordinator.post(`${address}?locale=he&force=1`, { reason: 'error' })
        expect([rejected.status, pointersIn(rejected)]).toEqual([400, ['/locale', '/force']])
      }
    },
  )

  test('an approval is for one text: an edit removes it', async () => {
    const id = await approved()
    const early = await coordinator.post(`/api/items/${id}/transitions/publish`, { revision: 99 })
    expect([early.status, pointersIn(early)]).toEqual([409, ['/revision']])
    await edited()
    expect(await statusOf(id)).toEqual(['none', 'draft'])
    expect((await executeTransition(coordinator, 'publish', id)).status).toBe(409)
    // a save that changes nothing takes nothing away
    await resubmitted()
    expect((await editor.patch(`/api/items/${id}`, { caption: 'Another caption, 1975' })).status).toBe(200)
    expect(await statusOf(id)).toEqual(['none', 'in_review'])
  })

  test('the submitter recalls it; a colleague cannot', async () => {
    const id = await resubmitted()
    expect((await executeTransition(steward, 'recall', id)).status).toBe(403)
    await recalled()
    expect(await statusOf(id)).toEqual(['none', 'draft'])
  })

  test('the history has each action with its comment', async () => {
    const id = await published()
    expect((await entriesOf(id)).map(({ verb: transition, was, became }) => [transition, was, became])).toEqual([
      ['create', null, 'draft'],
      ['submit', 'draft', 'in_review'],
      ['request_changes', 'in_review', 'changes_requested'],
      ['submit', 'changes_requested', 'in_review'],
      ['approve', 'in_review', 'approved'],
      ['edit', 'approved', 'draft'],
      ['submit', 'draft', 'in_review'],
      ['recall', 'in_review', 'draft'],
      ['submit', 'draft', 'in_review'],
      ['approve', 'in_review', 'approved'],
      ['publish', 'none', 'published'],
    ])
    expect((await entriesOf(id)).find(({ verb: transition }) => transition === 'request_changes')?.comment).toBe(
      'Whose hand is it?',
    )
  })

  test('discarding changes keeps the public text, and the discarded text among the versions', async () => {
    const id = await published()
    expect((await editor.patch(`/api/items/${id}?locale=ru`, { title: 'Проба' })).status).toBe(200)
    expect((await editor.patch(`/api/items/${id}`, { caption: 'To be discarded, 1975' })).status).toBe(200)
    const versions = await editor.get(`/api/items/versions?where[parent][equals]=${id}&depth=0&limit=50`)
    const discarded = listAt(versions.body, '/docs').find(
      (doc) => at(doc, '/version/caption') === 'To be discarded, 1975',
    )
    const result = await steward.get(`/api/items/${id}/diff`)
    expect(listAt(result.body, '/changes')).toEqual([
      { pointer: '/title/ru', what: 'added', before: null, after: 'Проба' },
      {
        pointer: '/caption/en',
        what: 'changed',
        before: 'Another caption, 1975',
        after: 'To be discarded, 1975',
      },
    ])
    expect((await stranger.get(`/api/items/${id}/diff`)).status).toBe(403)
    const strange = await steward.get(`/api/items/${id}/diff?from=${institution}`)
    expect([strange.status, pointersIn(strange)]).toEqual([400, ['/from']])
    await done(executeTransition(editor, 'discard', id))
    expect(await statusOf(id)).toEqual(['published', 'clean'])
    const { body } = await editor.get(`/api/items/${id}?draft=true&depth=0&locale=all`)
    expect([at(body, '/caption/en'), at(body, '/title/ru') ?? null]).toEqual(['Another caption, 1975', null])
    expect((await executeTransition(editor, 'discard', id)).status).toBe(409)

    const foreign = await executeTransition(editor, 'restore', id, { version: institution })
    expect([foreign.status, pointersIn(foreign)]).toEqual([400, ['/version']])
    await done(executeTransition(editor, 'restore', id, { version: textAt(discarded, '/id') }))
    expect(await statusOf(id)).toEqual(['published', 'draft'])
    expect(at((await editor.get(`/api/items/${id}?draft=true&depth=0`)).body, '/caption')).toBe('To be discarded, 1975')
    await done(executeTransition(editor, 'discard', id))
  })
})

describe('an institution’s review rules', () => {
  test('are set by a coordinator, visible to members, and effective at once', async () => {
    const address = `/api/institutions/${institution}/policies`
    expect((await steward.patch(address, { mayPublishOwnHoldings: true })).status).toBe(403)
    expect((await stranger.get(address)).status).toBe(403)
    const id = await make('Published by its own')
    await done(executeTransition(editor, 'submit', id))
    await done(executeTransition(steward, 'approve', id))
    expect((await executeTransition(steward, 'publish', id)).status).toBe(403)
    const wrong = await coordinator.patch(address, { mayPublish: 'yes' })
    expect([wrong.status, pointersIn(wrong)]).toEqual([400, ['/mayPublish']])
    await done(coordinator.patch(address, { mayPublishOwnHoldings: true }))
    expect((await steward.get(address)).body).toMatchObject({ fourEyes: false, mayPublishOwnHoldings: true })
    await untilReleased(exhibit, await done(executeTransition(steward, 'publish', id)))
    await done(coordinator.patch(address, { mayPublishOwnHoldings: false }))
  })

  test('four eyes: a steward approves their own submission only with a reason, which is recorded', async () => {
    const address = `/api/institutions/${institution}/policies`
    await done(coordinator.patch(address, { fourEyes: true }))
    const id = await make('Four eyes')
    await done(executeTransition(steward, 'submit', id))
    expect((await executeTransition(steward, 'approve', id)).status).toBe(403)
    await done(executeTransition(steward, 'approve', id, { reason: 'Nobody else is there this week' }))
    expect((await entriesOf(id)).at(-1)).toMatchObject({ verb: 'approve', reason: 'Nobody else is there this week' })
    await done(coordinator.patch(address, { fourEyes: false }))
  })
})

describe('withdrawing a holding that others show', () => {
  const slug = 'send-off-at-the-moscow-airport'
  let id: string
  beforeAll(async () => {
    id = await idOf(editor, 'items', slug)
  })
  const readPublic = async () => {
    const views = await queryDatabase(
      exhibit.databaseUrl,
      `select kind, slug from delivery.views where locale = 'en' and body like '%${slug}%' and slug <> '${slug}' order by 1, 2`,
    )
    return views.map(({ kind, slug: of }) => `/v1/${String(kind)}/${String(of)}`)
  }

  const withdrawn = once(async () => {
    const before = await readPublic()
    const { body } = await exhibit.anonymous.get(`/v1/items/${slug}`)
    const picture = textAt(body, '/data/media/0/src')
    expect((await exhibit.anonymous.get(picture)).status).toBe(200)
    const response = await done(
      executeTransition(steward, 'withdraw', id, {
        reason: 'rights',
        note: 'The family asked.',
        publicReason: 'Withdrawn at the request of the family.',
        revision: 1,
      }),
    )
    await untilReleased(exhibit, response)
    return { before, picture, response }
  })
  const reinstated = once(async () => {
    await withdrawn()
    await done(executeTransition(steward, 'reinstate', id, { reason: 'The family agreed after all' }))
  })
  const publishedAgain = once(async () => {
    await reinstated()
    await publishAndWait(exhibit, 'items', id)
  })

  test('its uses are listed, those in drafts for those who prepare it', async () => {
    const uses = await editor.get(`/api/items/${id}/uses`)
    expect(listAt(uses.body, '/live').length).toBeGreaterThan(0)
    expect(listAt(uses.body, '/drafts').length).toBeGreaterThan(0)
    const others = await stranger.get(`/api/items/${id}/uses`)
    expect([listAt(others.body, '/live'), at(others.body, '/drafts')]).toEqual([listAt(uses.body, '/live'), undefined])
  })

  test('it requires a listed reason, and applies whatever was changed meanwhile', async () => {
    const wordless = await executeTransition(steward, 'withdraw', id)
    expect([wordless.status, pointersIn(wordless)]).toEqual([400, ['/reason']])
    expect((await executeTransition(editor, 'withdraw', id, { reason: 'rights' })).status).toBe(403)
    expect((await executeTransition(stranger, 'withdraw', id, { reason: 'rights' })).status).toBe(403)
  })

  test('it is gone everywhere: texts, cards, pictures; its path says why', async () => {
    const { before, picture, response } = await withdrawn()
    expect(before.length).toBeGreaterThan(0)
    expect(response.body).toMatchObject({ live: 'withdrawn', release: expect.any(Number) })
    const publicResponse = await exhibit.anonymous.get(`/v1/items/${slug}`)
    expect([publicResponse.status, textAt(publicResponse.body, '/detail')]).toEqual([
      410,
      'Withdrawn at the request of the family.',
    ])
    const file = await exhibit.anonymous.get(picture)
    expect([file.status, textAt(file.body, '/detail')]).toEqual([410, 'Withdrawn at the request of the family.'])
    expect((await exhibit.anonymous.get(picture.replace(/\d+\.\w+$/, '1.webp'))).status).toBe(410)
    expect(await readPublic()).toEqual([])
    for (const address of before) {
      const using = await exhibit.anonymous.get(address)
      expect([address, using.status, using.text.includes(slug), using.text.includes(id)]).toEqual([
        address,
        200,
        false,
        false,
      ])
    }
    for (const reader of [exhibit.anonymous, stranger]) expect((await reader.get(`/api/items/${id}`)).status).toBe(404)
    expect((await exhibit.anonymous.graphql(`{ Item(id: "${id}") { id } }`)).text).not.toContain(slug)
    expect(publicResponse.text).not.toContain('The family asked')
  })

  test('records that show it get a task, closed by the transition or by hand; no import may bring it back', async () => {
    await withdrawn()
    const tasks = await coordinator.get('/api/tasks')
    const mine = listAt(tasks.body, '/docs').filter((task) => at(task, '/about/id') === id)
    expect(mine.length).toBeGreaterThan(0)
    expect(mine[0]).toMatchObject({ what: 'mention_gone', cause: 'withdraw', title: expect.any(String) })
    expect((await stranger.get('/api/tasks')).text).not.toContain(id)
    const number = numberAt(mine[0], '/number')
    expect((await stranger.post(`/api/tasks/${number}/close`, {})).status).toBe(404)
    await done(coordinator.post(`/api/tasks/${number}/close`, {}))
    expect((await coordinator.get(`/api/tasks?after=${number - 1}&limit=1`)).text).not.toContain(`"number":${number},`)
    const rows = await queryDatabase(
      exhibit.databaseUrl,
      `select id, code from editorial.do_not_reimport where kind = 'items'`,
    )
    expect(rows).toEqual([{ id, code: 'rights' }])
  })

  test('a withdrawn record cannot be published until it is reinstated', async () => {
    await withdrawn()
    for (const by of [steward, coordinator])
      expect((await executeTransition(by, 'publish', id)).status).toBeGreaterThanOrEqual(403)
    await reinstated()
    expect(await queryDatabase(exhibit.databaseUrl, 'select id from editorial.do_not_reimport')).toEqual([])
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(404)
    await publishedAgain()
    expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(200)
    expect((await readPublic()).length).toBeGreaterThan(0)
    // what was to be looked at is right again
    expect((await coordinator.get('/api/tasks')).text).not.toContain(id)
  })

  test('releases are listed, newest first, with their actors', async () => {
    await publishedAgain()
    const { body } = await coordinator.get('/api/releases?limit=3')
    const docs = listAt(body, '/docs')
    expect(docs.map((doc) => at(doc, '/kind'))).toEqual(['publish', 'reinstate', 'withdraw'])
    expect(docs[2]).toMatchObject({ actor: { as: 'user', name: expect.any(String) }, count: expect.any(Number) })
    const others = await stranger.get('/api/releases?limit=3')
    expect(at(listAt(others.body, '/docs')[0], '/actor')).toEqual({ as: 'user' })
    expect((await exhibit.anonymous.get('/api/releases')).status).toBe(401)
  })
})

describe('an unpublished dependency of a section', () => {
  test('prevents publication, is included, or is omitted on purpose', async () => {
    const [ready, raw] = [await make('Approved and waiting'), await make('Not yet looked at')]
    await done(executeTransition(editor, 'submit', ready))
    await done(executeTransition(steward, 'approve', ready))
    const made = await coordinator.post('/api/sections', {
      title: 'With what is not there',
      placements: [ready, raw].map((value) => ({ of: { relationTo: 'items', value } })),
    })
    ok(made, 201)
    const section = textAt(made.body, '/doc/id')
    await done(executeTransition(coordinator, 'submit', section, {}, 'sections'))
    await done(executeTransition(coordinator, 'approve', section, {}, 'sections'))
    const rejected = await executeTransition(coordinator, 'publish', section, {}, 'sections')
    expect([rejected.status, pointersIn(rejected)]).toEqual([422, ['/placements/0/of', '/placements/1/of']])
    const withDependencies = await executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections')
    // one of the two is approved by nobody: all or nothing
    expect([withDependencies.status, pointersIn(withDependencies)]).toEqual([422, ['/placements/1/of']])
    expect(await statusOf(ready)).toEqual(['none', 'approved'])
    const left = await done(executeTransition(coordinator, 'publish', section, { mode: 'omit' }, 'sections'))
    await untilReleased(exhibit, left)
    const [entry] = await queryDatabase(
      exhibit.databaseUrl,
      `select reason from editorial.history where id = '${section}' and verb = 'publish'`,
    )
    expect(entry?.reason).toBe('left out: /placements/0/of /placements/1/of')

    await done(executeTransition(editor, 'submit', raw))
    await done(executeTransition(steward, 'approve', raw))
    const together = await done(executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections'))
    const [entries] = await queryDatabase(
      exhibit.databaseUrl,
      `select count(*)::int as n from delivery.release_entries where release = ${numberAt(together.body, '/release')}`,
    )
    expect(entries).toEqual({ n: 3 })
    expect([await statusOf(ready), await statusOf(raw)]).toEqual([
      ['published', 'clean'],
      ['published', 'clean'],
    ])

    // what was taken off comes along once it is approved anew; with nothing to go along, the section is public already
    await done(executeTransition(coordinator, 'unpublish', raw, { reason: 'For now' }))
    expect((await executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections')).status).toBe(409)
    await done(executeTransition(editor, 'submit', raw))
    await done(executeTransition(steward, 'approve', raw))
    await done(executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections'))
    expect(await statusOf(raw)).toEqual(['published', 'clean'])
    const again = await executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections')
    expect([again.status, textAt(again.body, '/errors/0/data/code')]).toEqual([409, 'wrong_state'])
  })
})

describe('a record removed from the public is a draft, whoever removed it', () => {
  const live = async (title: string) => {
    const id = await make(title)
    await done(exhibit.publish(`/api/items/${id}`))
    return id
  }
  const stands = async (id: string) => {
    const [row] = await queryDatabase(
      exhibit.databaseUrl,
      `select live, work, approved_by is null and approved_hash is null as void from editorial.state where id = '${id}'`,
    )
    return row
  }
  const wrongState = async (response: Promise<ClientResponse>) => {
    const { status, body } = await response
    expect([status, textAt(body, '/errors/0/data/code')]).toEqual([409, 'wrong_state'])
  }
  const newToken = async (id: string) => {
    await done(executeTransition(editor, 'submit', id))
    expect((await executeTransition(coordinator, 'approve', id)).status).toBe(403)
    await wrongState(executeTransition(coordinator, 'publish', id))
    await done(executeTransition(steward, 'approve', id))
    await done(executeTransition(coordinator, 'publish', id))
    expect(await statusOf(id)).toEqual(['published', 'clean'])
  }

  test.each([
    ['the steward', () => steward],
    ['the coordinator', () => coordinator],
  ])('unpublished by %s: neither publish, carry, discard nor restore brings it back', async (who, by) => {
    const id = await live(`Taken off by ${who}`)
    await done(editor.patch(`/api/items/${id}`, { title: `Prepared, ${who}` }))
    await done(executeTransition(editor, 'submit', id))
    await done(executeTransition(steward, 'approve', id))
    const placed = await coordinator.post('/api/sections', {
      title: `Shows what ${who} took off`,
      placements: [{ of: { relationTo: 'items', value: id } }],
    })
    const section = textAt(placed.body, '/doc/id')
    for (const transition of ['submit', 'approve'])
      await done(executeTransition(coordinator, transition, section, {}, 'sections'))
    await done(executeTransition(by(), 'unpublish', id))
    expect(await stands(id)).toEqual({ live: 'none', work: 'draft', void: true })
    await wrongState(executeTransition(coordinator, 'publish', id))
    await wrongState(executeTransition(editor, 'discard', id))
    const withDependencies = await executeTransition(coordinator, 'publish', section, { mode: 'carry' }, 'sections')
    expect([withDependencies.status, pointersIn(withDependencies)]).toEqual([422, ['/placements/0/of']])
    // nothing is lost: the draft is the newest text, and what the public read stands among the versions
    const read = await editor.get(`/api/items/${id}?draft=true&depth=0`)
    expect(textAt(read.body, '/title')).toBe(`Prepared, ${who}`)
    const versions = await editor.get(`/api/items/versions?where[parent][equals]=${id}&limit=100&sort=createdAt`)
    const [old] = listAt(versions.body, '/docs').filter(
      (version) => at(version, '/version/title') === `Taken off by ${who}`,
    )
    await done(executeTransition(editor, 'restore', id, { version: textAt(old, '/id') }))
    expect([await statusOf(id), textAt((await editor.get(`/api/items/${id}?draft=true`)).body, '/title')]).toEqual([
      ['none', 'draft'],
      `Taken off by ${who}`,
    ])
    await newToken(id)
    const [{ side } = {}] = await queryDatabase(
      exhibit.databaseUrl,
      `select side from editorial.history where id = '${id}' and verb = 'unpublish'`,
    )
    expect(side).toBe(by() === steward ? 'owner' : 'exhibit')
  })

  test.each([
    ['owner', () => steward, () => coordinator],
    ['exhibit', () => coordinator, () => steward],
  ])('withdrawn by its %s: that side reinstates it, and it is a draft', async (side, by, other) => {
    const id = await live(`Withdrawn by its ${side}`)
    await done(executeTransition(by(), 'withdraw', id, { reason: 'rights' }))
    expect(await stands(id)).toEqual({ live: 'withdrawn', work: 'draft', void: true })
    // an approval given while it is withdrawn does not outlast that
    await done(executeTransition(editor, 'submit', id))
    await done(executeTransition(steward, 'approve', id))
    await wrongState(executeTransition(coordinator, 'publish', id))
    const readiness = await other().get(`/api/items/${id}/readiness`)
    expect(at(readiness.body, '/verbs')).not.toContain('reinstate')
    expect((await executeTransition(other(), 'reinstate', id)).status).toBe(403)
    await done(executeTransition(by(), 'reinstate', id))
    expect(await stands(id)).toEqual({ live: 'none', work: 'draft', void: true })
    await newToken(id)
    const result = await queryDatabase(
      exhibit.databaseUrl,
      `select verb, side from editorial.history where id = '${id}' and side is not null order by number`,
    )
    expect(result).toEqual(['withdraw', 'reinstate'].map((transition) => ({ verb: transition, side })))
  })
})

describe('unpublishing a record that others show', () => {
  const sectionOf = async (title: string, ids: readonly string[]) => {
    const placements = ids.map((value) => ({ of: { relationTo: 'items', value } }))
    const made = await done(
      coordinator.post('/api/sections', { title, placements }).then((response) => ({ ...response, status: 200 })),
    )
    const section = textAt(made.body, '/doc/id')
    await done(exhibit.publish(`/api/sections/${section}`))
    return section
  }
  const placed = async (section: string) =>
    listAt((await coordinator.get(`/api/sections/${section}?draft=true&depth=0`)).body, '/placements').map((one) =>
      at(one, '/of/value'),
    )

  test('each use is resolved: by a tombstone, another record, or removal, in a draft or by a task', async () => {
    const [id, other] = [await make('To be taken away'), await make('In its place')]
    for (const item of [id, other]) await done(exhibit.publish(`/api/items/${item}`))
    const [replaced, removed, left] = [
      await sectionOf('Replaces it', [id]),
      await sectionOf('Removes it', [id, other]),
      await sectionOf('Leaves a word', [id, other]),
    ]
    const uses = (n: number) => ({ kind: 'sections', id: [replaced, removed, left][n] })
    const wrong = await executeTransition(coordinator, 'unpublish', id, {
      resolutions: [
        { ...uses(0), as: 'replace' },
        { kind: 'sections', id: other, as: 'remove' },
        { ...uses(1), as: 'remove' },
        { ...uses(1), as: 'tombstone' },
        { ...uses(2), as: 'replace', with: { kind: 'sections', id: replaced } },
      ],
    })
    expect([wrong.status, pointersIn(wrong)]).toEqual([
      400,
      ['/resolutions/0/with', '/resolutions/1', '/resolutions/3', '/resolutions/4/with'],
    ])
    expect(
      pointersIn(await executeTransition(coordinator, 'unpublish', id, { resolutions: [{ ...uses(0), as: 'burn' }] })),
    ).toEqual(['/resolutions/0/as'])
    expect(
      pointersIn(
        await executeTransition(coordinator, 'unpublish', id, { resolutions: [{ ...uses(0), how: 'gently' }] }),
      ),
    ).toEqual(expect.arrayContaining(['/resolutions/0/how']))
    const resolutions = [
      { ...uses(0), as: 'replace', with: { kind: 'items', id: other } },
      { ...uses(1), as: 'remove' },
    ]
    await untilReleased(exhibit, await done(executeTransition(coordinator, 'unpublish', id, { resolutions })))
    expect([await placed(replaced), await placed(removed), await placed(left)]).toEqual([[other], [other], [id, other]])
    const tasks = listAt((await coordinator.get('/api/tasks?limit=100')).body, '/docs').filter(
      (task) => at(task, '/about/id') === id,
    )
    const wishes = tasks.map((task) => [at(task, '/id'), at(task, '/wish'), at(task, '/instead')])
    expect(wishes).toEqual(
      expect.arrayContaining([
        [replaced, 'replace', { kind: 'items', id: other }],
        [removed, 'remove', null],
        [left, null, null],
      ]),
    )
    // what was prepared is published as any other change, and the task is done
    await untilReleased(exhibit, await exhibit.publish(`/api/sections/${replaced}`))
    const open = listAt((await coordinator.get('/api/tasks?limit=100')).body, '/docs').filter(
      (task) => at(task, '/about/id') === id,
    )
    expect(open.map((task) => at(task, '/id')).toSorted()).toEqual([removed, left].toSorted())
  })

  test('for uses that the actor may not change, their owners are asked', async () => {
    const id = await make('Taken away by its steward')
    await done(exhibit.publish(`/api/items/${id}`))
    const section = await sectionOf('Of the exhibit', [id])
    const mayChange = async (by: Client) => at((await by.get(`/api/items/${id}/uses`)).body, '/live/0/mayChange')
    expect([await mayChange(steward), await mayChange(coordinator), await mayChange(editor)]).toEqual([
      false,
      true,
      undefined,
    ])
    const resolutions = [{ kind: 'sections', id: section, as: 'remove' }]
    await untilReleased(exhibit, await done(executeTransition(steward, 'unpublish', id, { resolutions })))
    expect(await placed(section)).toEqual([id])
    const tasks = listAt((await coordinator.get('/api/tasks?limit=100')).body, '/docs').filter(
      (task) => at(task, '/id') === section,
    )
    expect(tasks).toMatchObject([{ wish: 'remove', instead: null, cause: 'unpublish' }])
  })
})

describe('an embargo that has passed', () => {
  test('notifies those who may publish, once, on its day', async () => {
    const id = await make('Under embargo')
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    await done(editor.patch(`/api/items/${id}?draft=true`, { access: { embargoUntil: tomorrow } }))
    const withdrawn = await make('Withdrawn until today')
    await done(
      executeTransition(steward, 'withdraw', withdrawn, {
        reason: 'consent',
        until: new Date().toISOString().slice(0, 10),
      }),
    )
    const tasksOf = async (about: string) =>
      listAt((await steward.get('/api/tasks?limit=100')).body, '/docs').filter((task) => at(task, '/id') === about)
    expect(await tasksOf(id)).toEqual([])
    // the day comes
    await queryDatabase(exhibit.databaseUrl, `update editorial.gap_days set day = current_date - 1 where id = '${id}'`)
    await queryDatabase(
      exhibit.databaseUrl,
      `do $$ begin
         update _items_v set version_access_embargo_until = now() - interval '1 day' where parent_id = '${id}' and latest;
         update items set access_embargo_until = now() - interval '1 day' where id = '${id}';
       end $$`,
    )
    await exhibit.halt()
    await exhibit.start()
    ;({ editor, steward, stranger, coordinator, admin } = await clientsOf(exhibit))
    await waitUntil('the task is there', async () => (await tasksOf(withdrawn)).length > 0)
    expect(await tasksOf(withdrawn)).toMatchObject([
      { what: 'embargo_over', cause: 'withdraw', about: { id: withdrawn } },
    ])
    expect(await tasksOf(id)).toMatchObject([{ what: 'embargo_over', cause: 'embargo', about: { id } }])
    const { body } = await steward.get('/api/notices')
    expect(listAt(body, '/docs').filter((one) => at(one, '/verb') === 'embargo_over')).toHaveLength(2)
    expect((await stranger.get('/api/tasks')).text).not.toContain(id)
    // what was changed past the desk is saved once more
    await done(editor.patch(`/api/items/${id}?draft=true`, { access: { embargoUntil: null } }))
    await untilReleased(exhibit, await exhibit.publish(`/api/items/${id}`))
    expect(await tasksOf(id)).toEqual([])
  })
})

describe('a newer approved text of a mentioned record', () => {
  test('is advice for those who prepare the record', async () => {
    const id = await make('Mentioned')
    await done(exhibit.publish(`/api/items/${id}`))
    const placements = [{ of: { relationTo: 'items', value: id } }]
    const made = await coordinator.post('/api/sections', { title: 'Mentions it', placements })
    const section = textAt(made.body, '/doc/id')
    await done(editor.patch(`/api/items/${id}?draft=true`, { title: 'Mentioned, and changed' }))
    await done(executeTransition(editor, 'submit', id))
    const adviceOf = async () => listAt((await coordinator.get(`/api/sections/${section}/readiness`)).body, '/advice')
    expect(await adviceOf()).toEqual([])
    await done(executeTransition(steward, 'approve', id))
    expect(await adviceOf()).toMatchObject([
      { code: 'newer_approved_change', pointer: '/placements/0/of', reference: { kind: 'items', id } },
    ])
    await done(exhibit.publish(`/api/sections/${section}`))
  })
})

describe('comments', () => {
  test('are for those who prepare the record, on it or on a field, and may be resolved', async () => {
    const id = await make('Commented')
    const address = `/api/items/${id}/comments`
    const bad = await editor.post(address, { text: ' ', pointer: 'caption' })
    expect([bad.status, pointersIn(bad).toSorted()]).toEqual([400, ['/pointer', '/text']])
    await done(steward.post(address, { text: 'Is this the Belorussky station?', pointer: '/caption' }))
    await done(coordinator.post(address, { text: 'Lovely.' }))
    const { body } = await editor.get(address)
    expect(listAt(body, '/docs')).toMatchObject([
      { pointer: '/caption', text: 'Is this the Belorussky station?', revision: 1, resolvedAt: null },
      { pointer: null, text: 'Lovely.' },
    ])
    await done(editor.post(`${address}/${numberAt(listAt(body, '/docs')[0], '/number')}/resolve`, {}))
    expect(textAt((await steward.get(address)).body, '/docs/0/resolvedAt')).toMatch(/^\d{4}-/)
    const others = [(await stranger.get(address)).status, (await exhibit.anonymous.get(address)).status]
    expect(others).toEqual([404, 401])
    const readPublic = await findBySlug(editor, 'items', 'send-off-at-the-moscow-airport')
    expect((await stranger.get(`/api/items/${textAt(readPublic, '/id')}/comments`)).status).toBe(403)
  })
})

describe('notifications', () => {
  const emailsTo = async (email: string) =>
    queryDatabase(
      exhibit.databaseUrl,
      `select subject, body from editorial.outbox where recipient = '${email}' and body is not null order by id desc limit 1`,
    )

  test('are in the desk and by e-mail, with note and link, in the reader’s desk language', async () => {
    const id = await make('Told of')
    await done(steward.post('/api/notices/seen', {}))
    await done(executeTransition(editor, 'submit', id, { note: 'Please look at the date.' }))
    const { body } = await steward.get('/api/notices?unseen=true', { 'accept-language': 'ru' })
    expect(at(body, '/unseen')).toBe(1)
    expect(listAt(body, '/docs')).toMatchObject([
      { verb: 'submit', kind: 'items', id, title: 'Told of', comment: 'Please look at the date.', seen: false },
    ])
    const [message] = await emailsTo('steward@nli.example')
    expect(message).toEqual({
      subject: expect.stringContaining('submitted “Told of” for review'),
      body: expect.stringMatching(new RegExp(`Please look at the date\\.[^]*/admin/collections/items/${id}$`)),
    })
    // whoever did it is not told, nor is anybody else
    for (const reader of [editor, stranger, admin]) expect((await reader.get('/api/notices')).text).not.toContain(id)
    await done(executeTransition(steward, 'request_changes', id, { note: 'Which year?' }))
    expect((await editor.get('/api/notices')).text).toContain('Which year?')
    await done(executeTransition(editor, 'submit', id))
    expect((await emailsTo('steward@nli.example'))[0]?.subject).toContain('отправлена на проверку')
    await done(steward.post('/api/notices/seen', {}))
    expect(at((await steward.get('/api/notices')).body, '/unseen')).toBe(0)
    expect((await exhibit.anonymous.get('/api/notices')).status).toBe(401)
  })
})
