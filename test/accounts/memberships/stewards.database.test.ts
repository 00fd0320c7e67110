import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import {
  at,
  clientOf,
  listAt,
  logIn,
  made,
  textAt,
  ok,
  codesIn,
  done,
  type ClientResponse,
  type Client,
} from '../../support/client'
import { emails, openExhibit, whileLoading, clientsOf, type Exhibit, type Person } from '../../support/exhibit'
import { makeAdmin } from '../../support/give-role'
import { password } from '../../support/server'
import { idOfInstitution, idOfPerson } from '../../support/people'
import { executeTransition, executeUnread } from '../../support/publisher'

let exhibit: Exhibit
let nli: string
let ajhs: string
let as: Record<Person, Client>

const rows = (sql: string) => queryDatabase(exhibit.databaseUrl, sql)
const roleOf = async (email: string, role = 'steward') =>
  textAt(
    await rows(
      `select m.id::text from memberships m join users u on u.id = m.user_id where u.email = '${email}' and m.role = '${role}'`,
    ),
    '/0/id',
  )
/** The approvers of an institution. */
const stewardsOf = async (institution: string) =>
  (
    await rows(
      `select u.email from memberships m join users u on u.id = m.user_id where m.role = 'steward'
       and m.institution_id = '${institution}' and not exists (select from editorial.leavers l where l.user_id = u.id) order by 1`,
    )
  ).map(({ email }) => email)

beforeAll(async () => {
  exhibit = await openExhibit()
  nli = await idOfInstitution(exhibit, 'national-library-of-israel')
  ajhs = await idOfInstitution(exhibit, 'american-jewish-historical-society')
  as = await clientsOf(exhibit)
}, whileLoading)
afterAll(() => exhibit.close())

const outcomeOf = (response: ClientResponse) => [response.status, ...codesIn(response)]

/** A new user who has followed their link. */
const newcomer = async (inviter: Client, email: string, input: Record<string, unknown>) => {
  const invited = await inviter.post('/api/users/invite', { email, name: `Newcomer ${email}`, ...input })
  ok(invited, 201)
  const token = textAt(invited.body, '/link').split('/').pop()
  const set = await exhibit.anonymous.post('/api/users/reset-password', { token, password })
  expect(set.status).toBe(200)
  return { id: await idOfPerson(exhibit, email), client: await logIn(exhibit.url, email) }
}

const submitted = async (editor: Client, institution: string, title: string) => {
  const id = made(await editor.post('/api/items?draft=true', { title, institution, type: 'still-image' }))
  await done(executeTransition(editor, 'submit', id))
  return id
}
const notifiedTransitions = async (who: Client) =>
  listAt((await who.get('/api/notices?limit=100')).body, '/docs').map((one) => at(one, '/verb'))
const emailsTo = async (email: string) =>
  (await rows(`select subject from editorial.outbox where recipient = '${email}' order by id`)).map(
    ({ subject }) => subject,
  )
const auditEntriesOf = (kind: string, id: string) =>
  rows(`select verb, actor_id, reason from editorial.history where kind = '${kind}' and id = '${id}' order by number`)

describe('a coordinator cannot bypass an institution’s steward', () => {
  test('by ending, deactivating, replacing, adding, reactivating, or by changing the record’s owner', async () => {
    const { coordinator, steward } = as
    const id = await submitted(as.editor, nli, 'Not theirs to approve')
    const role = await roleOf(emails.steward)
    const person = await idOfPerson(exhibit, emails.steward)
    const editor = await idOfPerson(exhibit, emails.editor)
    const approval = async () =>
      (await executeUnread(exhibit, coordinator, 'approve', id, { reason: 'It has to go out.' })).status
    expect(await approval()).toBe(403)

    const membership = { user: editor, role: 'steward', institution: nli }
    const tries: [string, () => Promise<ClientResponse>, readonly number[]][] = [
      ['delete', () => coordinator.delete(`/api/memberships/${role}`), [403]],
      ['end', () => coordinator.post(`/api/memberships/${role}/end`, { reason: 'Why not.', confirm: true }), [403]],
      ['delete many', () => coordinator.delete(`/api/memberships?where[id][equals]=${role}`), [400, 403]],
      ['graphql', () => coordinator.graphql(`mutation { deleteMembership(id: "${role}") { id } }`), [200]],
      ['demote', () => coordinator.patch(`/api/memberships/${role}`, { role: 'editor' }), [403]],
      ['move', () => coordinator.patch(`/api/memberships/${role}`, { institution: ajhs }), [403]],
      ['close', () => coordinator.post(`/api/users/${person}/close`, { reason: 'Why not.' }), [403]],
      ['another address', () => coordinator.patch(`/api/users/${person}`, { email: 'me@exhibit.example' }), [403]],
      ['one of their own', () => coordinator.post('/api/memberships', membership), [403]],
      [
        'graphql, one of their own',
        () =>
          coordinator.graphql(
            `mutation { createMembership(data: { user: "${editor}", role: steward, institution: "${nli}" }) { id } }`,
          ),
        [200],
      ],
      [
        'invite',
        () =>
          coordinator.post('/api/users/invite', {
            email: 'second-account@exhibit.example',
            name: 'Second',
            role: 'steward',
            institution: nli,
            reason: 'Why not.',
          }),
        [403],
      ],
      ['to the exhibit', () => coordinator.patch(`/api/items/${id}?draft=true`, { institution: null }), [403]],
      ['elsewhere', () => coordinator.patch(`/api/items/${id}?draft=true`, { institution: ajhs }), [403]],
      [
        'graphql, to the exhibit',
        () =>
          coordinator.graphql(`mutation { updateItem(id: "${id}", draft: true, data: { institution: null }) { id } }`),
        [200],
      ],
    ]
    for (const [what, attempt, statuses] of tries) {
      const response = await attempt()
      expect([what, statuses.includes(response.status), at(response.body, '/data/deleteMembership/id')]).toEqual([
        what,
        true,
        undefined,
      ])
      expect([what, await stewardsOf(nli)]).toEqual([what, [emails.steward]])
      expect([what, await approval()]).toEqual([what, 403])
    }
    expect((await steward.get(`/api/items/${id}?draft=true`)).status).toBe(200)
    // nor their editor or steward, by emptying the field
    for (const who of [as.editor, steward])
      expect((await who.patch(`/api/items/${id}?draft=true`, { institution: null })).status).toBe(403)
    const [state] = await rows(`select owner::text, work from editorial.state where id = '${id}'`)
    expect(state).toEqual({ owner: nli, work: 'in_review' })
    const grants = at((await coordinator.get('/api/users/grants')).body, '/grants')
    const stewardship = Array.isArray(grants) ? grants.find((one) => at(one, '/role') === 'steward') : null
    expect(JSON.stringify(stewardship)).not.toContain(nli)
    expect(at((await coordinator.get(`/api/users/${person}/account`)).body, '/roles/0/mayRemove')).toBe(false)
  })

  test('a deactivated steward is reactivated by the institution’s own, or by an admin with a reason', async () => {
    const second = await newcomer(as.steward, 'second@nli.example', { role: 'steward', institution: nli })
    expect((await as.steward.post(`/api/users/${second.id}/close`, {})).status).toBe(200)
    expect(outcomeOf(await as.coordinator.post(`/api/users/${second.id}/open`, {}))).toEqual([
      403,
      '/role stewards_decide',
    ])
    expect(outcomeOf(await as.admin.post(`/api/users/${second.id}/open`, {}))).toEqual([403, '/reason reason_needed'])
    expect((await as.admin.post(`/api/users/${second.id}/open`, { reason: 'Back again.' })).status).toBe(200)
    expect(await stewardsOf(nli)).toEqual(['second@nli.example', emails.steward])
  })
})

test('a link to the account of a steward who never logged in is reissued by their institution only', async () => {
  const input = { email: 'pending@nli.example', name: 'Pending', role: 'steward', institution: nli }
  expect((await as.steward.post('/api/users/invite', input)).status).toBe(201)
  for (const role of ['steward', 'editor']) {
    const again = await as.coordinator.post('/api/users/invite', { ...input, role })
    expect([role, again.text.includes('/reset/')]).toEqual([role, false])
  }
  expect((await as.steward.post('/api/users/invite', input)).text).toContain('/reset/')
  const removed = await as.steward.delete(`/api/memberships/${await roleOf('pending@nli.example')}`)
  expect(removed.status).toBe(200)
})

describe('stewards are added and removed', () => {
  test('by the institution’s stewards, or by an admin with a reason; all of them and the coordinators are notified', async () => {
    const second = await idOfPerson(exhibit, 'second@nli.example')
    const role = await roleOf('second@nli.example')
    expect(outcomeOf(await as.admin.delete(`/api/memberships/${role}`))).toEqual([403, '/reason reason_needed'])
    expect(outcomeOf(await as.admin.post(`/api/users/${second}/close`, {}))).toEqual([403, '/reason reason_needed'])
    const elsewhere = { email: 'elsewhere@nli.example', password }
    expect(outcomeOf(await as.admin.post(`/api/users/${second}/email`, elsewhere))).toEqual([
      403,
      '/reason reason_needed',
    ])
    const input = await as.admin.post(`/api/users/${second}/email`, { ...elsewhere, reason: 'A new address.' })
    const token = textAt(input.body, '/link').split('token=').pop()
    const waiting = async () => listAt((await as.admin.get('/api/users/address-changes')).body, '/docs')
    expect(await waiting()).toEqual([
      {
        id: second,
        name: 'Newcomer second@nli.example',
        email: 'second@nli.example',
        newEmail: elsewhere.email,
        by: 'Administrator (administrator)',
        reason: 'A new address.',
        at: expect.stringMatching(/^\d{4}-/),
        expiresAt: expect.stringMatching(/^\d{4}-/),
      },
    ])
    for (const who of [as.coordinator, as.steward, as.editor])
      expect((await who.get('/api/users/address-changes')).status).toBe(403)
    expect((await exhibit.anonymous.get('/api/users/address-changes')).status).toBe(401)
    expect((await exhibit.anonymous.post('/api/users/confirm-email', { token })).status).toBe(200)
    expect(await waiting()).toEqual([])
    expect(await notifiedTransitions(as.steward)).toContain('steward_address')
    await rows(`update users set email = 'second@nli.example' where id = '${second}'`)
    const third = { email: 'third@nli.example', name: 'Third', role: 'steward', institution: nli }
    expect(outcomeOf(await as.admin.post('/api/users/invite', third))).toEqual([403, '/reason reason_needed'])
    expect((await as.admin.post('/api/users/invite', { ...third, reason: 'The director asked.' })).status).toBe(201)
    expect(at((await as.admin.get(`/api/users/${second}/account`)).body, '/roles/0')).toMatchObject({
      mayRemove: true,
      asks: 'reason',
    })
    const ended = await as.admin.post(`/api/memberships/${role}/end`, { reason: 'They asked for it.' })
    expect([ended.status, ended.body]).toEqual([200, { id: role, ended: true }])

    const expected = ['steward_made', 'steward_ended']
    expect(await notifiedTransitions(as.steward)).toEqual(expect.arrayContaining(expected))
    expect(await notifiedTransitions(as.coordinator)).toEqual(expect.arrayContaining(expected))
    const sentence = / removed a steward of “National Library of Israel”\.$/
    for (const email of ['second@nli.example', emails.steward, emails.coordinator])
      expect(await emailsTo(email)).toContainEqual(expect.stringMatching(sentence))
    expect(await auditEntriesOf('institutions', nli)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ verb: 'steward_made', reason: 'The director asked.' }),
        expect.objectContaining({ verb: 'steward_ended', reason: 'They asked for it.' }),
      ]),
    )
    expect((await auditEntriesOf('users', second)).at(-1)).toMatchObject({
      verb: 'membership_removed',
      reason: 'They asked for it.',
    })
    expect((await as.steward.delete(`/api/memberships/${await roleOf('third@nli.example')}`)).status).toBe(200)
    // an offer needs its author's right to make a steward when it is accepted
    const offered = { email: emails.stranger, name: 'x', role: 'steward', institution: nli }
    expect(outcomeOf(await as.coordinator.post('/api/users/invite', offered))).toEqual([403, '/role stewards_decide'])
    expect((await as.steward.post('/api/users/invite', offered)).status).toBe(201)
    await rows(
      `update editorial.offers set offered_by = (select id from users where email = '${emails.coordinator}') where role = 'steward'`,
    )
    const offers = (await as.stranger.get('/api/users/offers')).body
    const taken = await as.stranger.post(`/api/users/offers/${textAt(offers, '/docs/0/id')}/accept`, {})
    expect(outcomeOf(taken)).toEqual([409, ' offer_over'])
    expect(await stewardsOf(nli)).toEqual([emails.steward])
  })

  test('after an admin removed the last, a coordinator approves with a reason once another admin agreed', async () => {
    const other = await makeAdmin(exhibit, 'other-admin@exhibit.example')
    // an admin's own account, and that account's own
    const puppetAdmin = await newcomer(as.admin, 'puppet-admin@exhibit.example', { role: 'admin' })
    const theirs = await newcomer(puppetAdmin.client, 'theirs@exhibit.example', { role: 'admin' })
    const id = await submitted(as.editor, nli, 'Without a steward')
    const person = await idOfPerson(exhibit, emails.steward)
    const agree = `/api/memberships/absences/${nli}/agree`
    const why = { reason: 'The steward died.' }
    expect((await other.post(agree, why)).status).toBe(404)
    expect((await as.admin.post(`/api/users/${person}/close`, why)).status).toBe(200)
    expect(await stewardsOf(nli)).toEqual([])
    const approve = (input: object = {}) => executeUnread(exhibit, as.coordinator, 'approve', id, { ...input })
    expect((await approve()).status).toBe(403)
    expect((await approve(why)).status).toBe(403)
    const puppet = { email: 'puppet@nli.example', name: 'Puppet', role: 'steward', institution: nli }
    expect(outcomeOf(await as.coordinator.post('/api/users/invite', puppet))).toEqual([403, '/role agreement_needed'])
    expect(outcomeOf(await as.coordinator.post(`/api/users/${person}/open`, {}))).toEqual([
      403,
      '/role agreement_needed',
    ])

    for (const who of [as.coordinator, as.editor, as.foreignSteward]) {
      expect((await who.post(agree, why)).status).toBe(403)
      expect((await who.get('/api/memberships/absences')).status).toBe(403)
    }
    expect((await exhibit.anonymous.post(agree, why)).status).toBe(401)
    expect(outcomeOf(await as.admin.post(agree, why))).toEqual([403, ' not_yourself'])
    // a second account gives no agreement, however many lie between
    expect(outcomeOf(await puppetAdmin.client.post(agree, why))).toEqual([403, ' not_confirmed'])
    expect((await as.admin.post(`/api/users/${puppetAdmin.id}/vouch`, {})).status).toBe(200)
    expect((await puppetAdmin.client.post(`/api/users/${theirs.id}/vouch`, {})).status).toBe(200)
    const mayAgree = async (who: Client) => at((await who.get('/api/memberships/absences')).body, '/docs/0/mayAgree')
    for (const { client } of [puppetAdmin, theirs]) {
      expect(outcomeOf(await client.post(agree, why))).toEqual([403, ' not_independent'])
      expect(await mayAgree(client)).toBe(false)
    }
    expect(outcomeOf(await other.post(agree, {}))).toEqual([400, '/reason reason_needed'])
    const listed = (await other.get('/api/memberships/absences')).body
    expect(listed).toMatchObject({ docs: [{ institution: { id: nli }, agreed: false, mayAgree: true }] })
    expect((await other.post(agree, { reason: 'I know of it.' })).status).toBe(200)
    expect((await other.post(agree, why)).status).toBe(409)

    expect((await approve()).status).toBe(403)
    expect(at((await as.coordinator.get(`/api/items/${id}/readiness`)).body, '/exceptions')).toContain('approve')
    expect((await approve({ reason: 'The opening is tomorrow.' })).body).toMatchObject({ work: 'approved' })
    expect((await auditEntriesOf('items', id)).at(-1)).toMatchObject({
      verb: 'approve_in_place',
      reason: 'The opening is tomorrow.',
    })
    const notifications = listAt((await as.editor.get('/api/notices')).body, '/docs')
    expect(notifications[0]).toMatchObject({ verb: 'approve_in_place', comment: 'The opening is tomorrow.', id })
    expect(textAt(notifications[0], '/said')).toContain('in place of a steward')
    expect((await as.editor.get(`/api/items/${id}/history?format=csv`)).text).toContain('approve_in_place')
    expect((await auditEntriesOf('institutions', nli)).map(({ verb: action }) => action)).toContain('absence_agreed')

    expect((await as.coordinator.post('/api/users/invite', puppet)).status).toBe(201)
    expect((await other.get('/api/memberships/absences')).body).toEqual({ docs: [] })
    // nobody has agreed to another absence; nor may those behind the account that ended the last steward
    const role = await roleOf('puppet@nli.example')
    const unknown = { reason: 'Not known there.' }
    expect((await puppetAdmin.client.post(`/api/memberships/${role}/end`, unknown)).status).toBe(200)
    for (const who of [as.admin, theirs.client]) {
      expect(outcomeOf(await who.post(agree, why))).toEqual([403, ' not_independent'])
      expect(await mayAgree(who)).toBe(false)
    }
    expect(await mayAgree(other)).toBe(true)
    const another = await submitted(as.editor, nli, 'Again without a steward')
    expect((await executeUnread(exhibit, as.coordinator, 'approve', another, why)).status).toBe(403)

    // whoever changes an account's address is behind it, too
    const address = { email: 'mine@exhibit.example', password }
    expect(
      (
        await puppetAdmin.client.post(
          `/api/users/${await idOfPerson(exhibit, 'other-admin@exhibit.example')}/email`,
          address,
        )
      ).status,
    ).toBe(202)
    expect(await mayAgree(other)).toBe(false)
    for (const email of ['puppet-admin@exhibit.example', 'theirs@exhibit.example', 'other-admin@exhibit.example'])
      expect((await as.admin.delete(`/api/memberships/${await roleOf(email, 'admin')}`)).status).toBe(200)
  })
})

describe('ending one’s own role', () => {
  test('is impossible for the last admin and the last coordinator', async () => {
    const { client: other } = await newcomer(as.admin, 'leaving-admin@exhibit.example', { role: 'admin' })
    const role = await roleOf('leaving-admin@exhibit.example', 'admin')
    expect((await other.post(`/api/memberships/${role}/end`, {})).status).toBe(200)
    // somebody who has not yet followed their link may never do so
    const unused = { email: 'unused-admin@exhibit.example', name: 'Not yet here', role: 'admin' }
    expect((await as.admin.post('/api/users/invite', unused)).status).toBe(201)
    expect((await other.get('/api/memberships/absences')).status).toBe(403)
    const admin = await roleOf(emails.admin, 'admin')
    const coordinator = await roleOf(emails.coordinator, 'coordinator')
    for (const [who, membership] of [
      [as.admin, admin],
      [as.coordinator, coordinator],
    ] as const) {
      expect(outcomeOf(await who.delete(`/api/memberships/${membership}`))).toEqual([403, ' last_of_role'])
      expect(outcomeOf(await who.post(`/api/memberships/${membership}/end`, { confirm: true }))).toEqual([
        403,
        ' last_of_role',
      ])
    }
    expect((await other.post(`/api/memberships/${admin}/end`, {})).status).toBe(404)
    expect((await exhibit.anonymous.post(`/api/memberships/${admin}/end`, {})).status).toBe(401)
    expect((await as.admin.delete(`/api/memberships/${await roleOf(unused.email, 'admin')}`)).status).toBe(200)
  })

  test('ends one role at a time: two admins cannot end together', async () => {
    const other = await makeAdmin(exhibit, 'together@exhibit.example')
    const admins = async () => (await rows(`select id from memberships where role = 'admin'`)).length
    const before = await admins()
    for (const by of [other, as.admin]) {
      const { status, body } = await by.delete('/api/memberships?where[role][equals]=admin')
      expect([status, at(body, '/errors/0/message')]).toEqual([400, 'End one role at a time.'])
    }
    expect(await admins()).toBe(before)
    const own = await roleOf('together@exhibit.example', 'admin')
    expect((await other.delete(`/api/memberships?where[id][equals]=${own}`)).status).toBe(200)
    expect(await admins()).toBe(before - 1)
  })

  test('needs a confirmation from an institution’s last steward; then nobody has to agree', async () => {
    const role = await roleOf(emails.foreignSteward)
    const own = await as.foreignSteward.get(`/api/users/${await idOfPerson(exhibit, emails.foreignSteward)}/account`)
    expect(at(own.body, '/roles/0')).toMatchObject({ mayRemove: true, asks: 'confirm' })
    const leave = `/api/memberships/${role}`
    expect(outcomeOf(await as.foreignSteward.delete(leave))).toEqual([400, '/confirm last_steward'])
    expect(outcomeOf(await as.foreignSteward.post(`${leave}/end`, {}))).toEqual([400, '/confirm last_steward'])
    expect((await as.foreignSteward.post(`${leave}/end`, { confirm: true })).status).toBe(200)
    expect(await stewardsOf(ajhs)).toEqual([])
    const id = await submitted(as.stranger, ajhs, 'After they left')
    expect((await executeUnread(exhibit, as.coordinator, 'approve', id)).status).toBe(403)
    expect((await executeUnread(exhibit, as.coordinator, 'approve', id, { reason: 'They left.' })).status).toBe(200)
    await newcomer(as.coordinator, 'next@ajhs.example', { role: 'steward', institution: ajhs })
    expect(await stewardsOf(ajhs)).toEqual(['next@ajhs.example'])
  })
})

describe('a steward ends memberships at their institution', () => {
  test('also of a person with roles elsewhere: the account stays active', async () => {
    const next = await logIn(exhibit.url, 'next@ajhs.example')
    const both = await newcomer(next, 'both@ajhs.example', { role: 'editor', institution: ajhs })
    await queryDatabase(
      exhibit.databaseUrl,
      `insert into memberships (id, user_id, role, institution_id) values (gen_random_uuid(), '${both.id}', 'editor', '${nli}')`,
    )
    const closed = await next.post(`/api/users/${both.id}/close`, {})
    expect([closed.status, closed.body]).toEqual([200, { id: both.id, closed: false, ended: 1 }])
    expect((await both.client.get(`/api/memberships`)).body).toMatchObject({ docs: [{ institution: nli }] })
    expect((await next.post(`/api/users/${both.id}/close`, {})).status).toBe(404)
    expect(
      (await clientOf(exhibit.url).post('/api/users/login', { email: 'both@ajhs.example', password })).status,
    ).toBe(200)
  })
})

describe('a change of an institution’s rules', () => {
  test('notifies its stewards with the old and the new value of what changed', async () => {
    const next = await logIn(exhibit.url, 'next@ajhs.example')
    const policies = `/api/institutions/${ajhs}/policies`
    for (const policy of [{ fourEyes: true }, { fourEyes: true }, { mayPublishOwnHoldings: true, fourEyes: false }])
      expect((await as.coordinator.patch(policies, policy)).status).toBe(200)
    expect((await notifiedTransitions(next)).slice(0, 3)).toEqual(['may_publish_on', 'four_eyes_off', 'four_eyes_on'])
    expect(await emailsTo('next@ajhs.example')).toContainEqual(
      expect.stringMatching(
        /^Coordinator .* changed a review rule of “American Jewish .*”: “Four-eyes approval”, from off to on\.$/,
      ),
    )
    const russian = listAt((await next.get('/api/notices', { 'accept-language': 'ru' })).body, '/docs')
    expect(textAt(russian[0], '/said')).toContain('было выключено, стало включено')
  })
})

test('is no deletion of an institution with records: nothing becomes the exhibit’s', async () => {
  const made = await as.coordinator.post('/api/institutions?draft=true', { name: 'An empty house', kind: 'repository' })
  ok(made, 201)
  const id = textAt(made.body, '/doc/id')
  const [item] = await rows(
    `update editorial.state set owner = '${id}' where kind = 'items' and live = 'none' and owner = '${nli}' returning id`,
  )
  expect((await as.coordinator.delete(`/api/institutions/${id}`)).status).toBe(409)
  await rows(`update editorial.state set owner = '${nli}' where kind = 'items' and id = '${textAt(item, '/id')}'`)
})

test('nobody agrees to an action of an account they are behind: they created it, granted it a role, or reissued its link', async () => {
  const why = { reason: 'Nobody answers there.' }
  const second = await makeAdmin(exhibit, 'second-admin@exhibit.example')
  const made = await as.coordinator.post('/api/institutions?draft=true', { name: 'A third house', kind: 'repository' })
  const institutionId = textAt(made.body, '/doc/id')
  const agree = `/api/memberships/absences/${institutionId}/agree`
  const steward = { role: 'steward', institution: institutionId }
  const mayAgree = async (who: Client) => {
    const { body } = await who.get('/api/memberships/absences')
    return at(
      listAt(body, '/docs').find((one) => at(one, '/institution/id') === institutionId),
      '/mayAgree',
    )
  }
  const rejected = async (who: Client) => {
    expect(outcomeOf(await who.post(agree, why))).toEqual([403, ' not_independent'])
    expect(await mayAgree(who)).toBe(false)
  }
  const whoDid = async (action: string, person: string) =>
    (
      await rows(
        `select u.email from editorial.history h left join users u on u.id::text = h.actor_id
         where h.kind = 'users' and h.id = '${person}' and h.verb = '${action}' order by h.number`,
      )
    ).map(({ email }) => email)

  // an account created by an administrator ends the other steward, and leaves
  await newcomer(as.coordinator, 'first@house.example', steward)
  const eveAs = { email: 'eve@house.example', name: 'Eve', role: 'coordinator' }
  expect((await as.admin.post('/api/users/invite', eveAs)).status).toBe(201)
  const eve = await newcomer(as.admin, eveAs.email, { ...steward, ...why })
  expect(await whoDid('account_made', eve.id)).toEqual([emails.admin])
  expect(await whoDid('link_given', eve.id)).toEqual([emails.admin, emails.admin])
  for (const email of ['first@house.example', eveAs.email])
    expect((await eve.client.post(`/api/memberships/${await roleOf(email)}/end`, { confirm: true })).status).toBe(200)
  expect(await stewardsOf(institutionId)).toEqual([])
  await rejected(as.admin)
  expect((await second.post(agree, why)).status).toBe(200)

  // another administrator made an admin of an account that the first had created for another role
  const dora = await newcomer(as.admin, 'dora@house.example', { role: 'coordinator' })
  const asAdmin = { email: 'dora@house.example', name: 'Dora', role: 'admin' }
  expect((await second.post('/api/users/invite', asAdmin)).status).toBe(201)
  expect((await second.post(`/api/users/${dora.id}/vouch`, {})).status).toBe(200)
  const offers = (await dora.client.get('/api/users/offers')).body
  expect((await dora.client.post(`/api/users/offers/${textAt(offers, '/docs/0/id')}/accept`, {})).status).toBe(200)
  // or invited somebody whose link the first reissued
  const carolAs = { email: 'carol@house.example', name: 'Carol', role: 'admin' }
  expect((await second.post('/api/users/invite', carolAs)).status).toBe(201)
  const carol = await newcomer(as.admin, carolAs.email, { role: 'admin' })
  expect((await second.post(`/api/users/${carol.id}/vouch`, {})).status).toBe(200)
  expect(await whoDid('account_made', carol.id)).toEqual(['second-admin@exhibit.example'])
  expect(await whoDid('link_given', carol.id)).toEqual(['second-admin@exhibit.example', emails.admin])

  await newcomer(as.admin, 'next@house.example', { ...steward, ...why })
  const ended = await as.admin.post(`/api/memberships/${await roleOf('next@house.example')}/end`, why)
  expect(ended.status).toBe(200)
  await rejected(dora.client)
  await rejected(carol.client)
  expect(await mayAgree(second)).toBe(true)
})
