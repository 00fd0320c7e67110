import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../../support/query-database'
import { at, clientOf, listAt, textAt, codesIn, type Client, type ClientResponse } from '../../support/client'
import { emails, openExhibit, whileLoading, clientsOf, type Exhibit } from '../../support/exhibit'
import { giveRole } from '../../support/give-role'
import { mailTo, openMailServer, type MailServer } from '../../support/mail-server'
import { password as demoPassword } from '../../support/server'
import { idOfInstitution, linkTokenIn, logInWith, idOfPerson } from '../../support/people'
import { waitUntil } from '../../support/wait'

let exhibit: Exhibit
let mail: MailServer
let nli: string
let ajhs: string

beforeAll(async () => {
  mail = await openMailServer()
  exhibit = await openExhibit({ SMTP_URL: mail.url, MAIL_FROM: 'The desk <desk@exhibit.example>' })
  nli = await idOfInstitution(exhibit, 'national-library-of-israel')
  ajhs = await idOfInstitution(exhibit, 'american-jewish-historical-society')
}, whileLoading)
afterAll(async () => {
  await exhibit.close()
  await mail.close()
})

const outcomeOf = async (response: Promise<ClientResponse>) => [(await response).status, ...codesIn(await response)]
const chosen = 'the tree by the river'
const choose = (token: string, password = chosen) =>
  exhibit.anonymous.post('/api/users/reset-password', { token, password })

describe('an invitation', () => {
  test('is e-mailed in the requested language, and its link sets a password once', async () => {
    const steward = await exhibit.as('steward')
    const email = 'rivka@nli.example'
    const input = { email: ' Rivka@NLI.example ', name: 'Rivka', role: 'editor', institution: nli, language: 'he' }
    const response = await steward.post('/api/users/invite', input)
    expect(response.status).toBe(201)
    expect(response.body).toEqual({ email, role: 'editor', institution: nli, mail: 'queued' })
    expect(response.text).not.toMatch(/reset|token/)
    const message = await mailTo(mail, email)
    expect(message.subject).toBe('הוזמנתם למערכת של התערוכה')
    const token = linkTokenIn(message.text)

    const weak = await choose(token, 'password1234')
    expect(codesIn(weak)).toEqual(['/password password_common'])
    expect((await choose(token)).status).toBe(200)
    const again = await choose(token, 'another tree, another river')
    expect([again.status, ...codesIn(again)]).toEqual([403, '/password link_used'])
    const { status, body } = await logInWith(exhibit, email, chosen)
    expect(status).toBe(200)
    const rivka = clientOf(exhibit.url, textAt(body, '/token'))
    const mine = await rivka.get('/api/memberships')
    expect(listAt(mine.body, '/docs')).toEqual([expect.objectContaining({ role: 'editor', institution: nli })])
  })

  test('expires after seven days', async () => {
    const coordinator = await exhibit.as('coordinator')
    const email = 'late@nli.example'
    await coordinator.post('/api/users/invite', { email, name: 'Late', role: 'editor', institution: nli })
    const token = linkTokenIn((await mailTo(mail, email)).text)
    const [{ days } = { days: 0 }] = await queryDatabase(
      exhibit.databaseUrl,
      `select round(extract(epoch from reset_password_expiration - now()) / 86400)::int as days from users where email = '${email}'`,
    )
    expect(days).toBe(7)
    await queryDatabase(
      exhibit.databaseUrl,
      `update users set reset_password_expiration = now() - interval '1 second' where email = '${email}'`,
    )
    expect((await choose(token)).status).toBe(403)
    // a repeated invitation makes a new link, and still one role
    const again = await coordinator.post('/api/users/invite', {
      email,
      name: 'Late',
      role: 'editor',
      institution: nli,
    })
    expect(again.status).toBe(201)
    expect((await choose(linkTokenIn((await mailTo(mail, email, 1)).text))).status).toBe(200)
    const assignedRoles = await queryDatabase(
      exhibit.databaseUrl,
      `select role from memberships m join users u on u.id = m.user_id where u.email = '${email}'`,
    )
    expect(assignedRoles).toEqual([{ role: 'editor' }])
  })

  test('of an existing user is an offer: nothing begins before they accept, and the response does not reveal it', async () => {
    const [coordinator, steward] = await Promise.all([exhibit.as('coordinator'), exhibit.as('foreignSteward')])
    const editor = await exhibit.as('editor')
    const assignedRoles = async () => listAt((await editor.get('/api/memberships')).body, '/docs').length
    const input = { email: emails.editor, name: 'Editor', role: 'editor', institution: ajhs }
    const response = await steward.post('/api/users/invite', input)
    const { email: _email, ...rest } = input
    const fresh = await steward.post('/api/users/invite', { ...rest, email: 'nobody-yet@ajhs.example' })
    expect([response.status, response.body]).toEqual([
      201,
      { email: emails.editor, role: 'editor', institution: ajhs, mail: 'queued' },
    ])
    expect(Object.keys(Object(fresh.body))).toEqual(Object.keys(Object(response.body)))
    expect((await mailTo(mail, emails.editor)).text).not.toMatch(/reset/)
    expect(await assignedRoles()).toBe(1)
    const editorId = await idOfPerson(exhibit, emails.editor)
    expect((await steward.get(`/api/users/${editorId}`)).status).toBe(404)

    const { body } = await editor.get('/api/users/offers')
    expect(at(body, '/docs/0')).toMatchObject({ role: 'editor', institution: { id: ajhs }, by: expect.any(String) })
    const offer = `/api/users/offers/${textAt(body, '/docs/0/id')}`
    expect((await (await exhibit.as('stranger')).post(`${offer}/accept`, {})).status).toBe(404)
    expect((await exhibit.anonymous.post(`${offer}/accept`, {})).status).toBe(401)
    expect((await editor.post(`${offer}/decline`, {})).body).toEqual({ accepted: false })
    expect((await editor.post(`${offer}/accept`, {})).status).toBe(404)
    expect(await assignedRoles()).toBe(1)

    expect((await coordinator.post('/api/users/invite', input)).status).toBe(201)
    const again = textAt((await editor.get('/api/users/offers')).body, '/docs/0/id')
    const accepted = await editor.post(`/api/users/offers/${again}/accept`, {})
    expect([accepted.status, accepted.body]).toEqual([200, { accepted: true, role: 'editor', institution: ajhs }])
    expect(await assignedRoles()).toBe(2)
    expect(codesIn(await coordinator.post('/api/users/invite', input))).toEqual(['/email already_member'])
    expect((await logInWith(exhibit, emails.editor, demoPassword)).status).toBe(200)
    const entries = await queryDatabase(
      exhibit.databaseUrl,
      `select verb, actor_id = id as own from editorial.history where id = '${editorId}'
       and verb ~ 'offer|membership' order by number desc limit 5`,
    )
    expect(entries).toEqual([
      { verb: 'membership_made', own: false },
      { verb: 'offer_accepted', own: true },
      { verb: 'offer_made', own: false },
      { verb: 'offer_declined', own: true },
      { verb: 'offer_made', own: false },
    ])
  })

  test('an offer is revoked by its author or a steward of its institution, and by nobody else', async () => {
    const clients = await clientsOf(exhibit)
    const { steward, foreignSteward: stranger, translator, coordinator, editor, admin } = clients
    const input = { email: emails.translator, name: 'T', role: 'editor', institution: nli }
    const madeBy = async (by: Client) =>
      listAt((await by.get('/api/users/offers/made')).body, '/docs').filter(
        (one) => at(one, '/address') === input.email,
      )
    for (const [maker, taker] of [
      [steward, steward],
      [coordinator, steward],
      [coordinator, coordinator],
    ] as const) {
      expect((await maker.post('/api/users/invite', input)).status).toBe(201)
      const [offer] = await madeBy(taker)
      expect(offer).toMatchObject({ address: emails.translator, role: 'editor', institution: { id: nli } })
      const address = `/api/users/offers/${textAt(offer, '/id')}`
      for (const other of [stranger, translator, editor, admin]) {
        expect(await madeBy(other)).toEqual([])
        expect((await other.delete(address)).status).toBe(404)
      }
      expect((await exhibit.anonymous.delete(address)).status).toBe(401)
      expect((await taker.delete(address)).body).toEqual({ takenBack: true })
      expect((await taker.delete(address)).status).toBe(404)
      expect((await translator.post(`${address}/accept`, {})).status).toBe(404)
      expect([await madeBy(taker), listAt((await translator.get('/api/users/offers')).body, '/docs')]).toEqual([[], []])
    }
    const [last] = await queryDatabase(
      exhibit.databaseUrl,
      `select verb, actor_id <> id as "byAnother" from editorial.history where verb ~ 'offer' order by number desc limit 1`,
    )
    expect(last).toEqual({ verb: 'offer_taken_back', byAnother: true })
  })

  test('is listed and revoked the same way with and without an account, until its person logs in', async () => {
    const [steward, coordinator, stranger, admin] = await Promise.all([
      exhibit.as('steward'),
      exhibit.as('coordinator'),
      exhibit.as('foreignSteward'),
      exhibit.as('admin'),
    ])
    const fresh = 'nobody-there@nli.example'
    const input = { name: 'T', role: 'editor', institution: nli }
    const made = async (who: Client) =>
      listAt((await who.get('/api/users/offers/made')).body, '/docs').filter((one) =>
        [fresh, emails.translator].includes(textAt(one, '/address')),
      )
    for (const email of [fresh, emails.translator])
      expect((await coordinator.post('/api/users/invite', { ...input, email })).status).toBe(201)
    for (const who of [coordinator, steward]) {
      const [one, other] = await made(who)
      const alike = { role: 'editor', institution: { id: nli }, languages: [], by: at(other, '/by') }
      expect(one).toMatchObject({ ...alike, address: fresh, expiresAt: expect.stringMatching(/^\d{4}-.*Z$/) })
      expect(other).toMatchObject({ ...alike, address: emails.translator })
      expect(Object.keys(Object(one))).toEqual(Object.keys(Object(other)))
    }
    const ids = (await made(steward)).map((one) => textAt(one, '/id'))
    for (const id of ids) {
      for (const who of [stranger, admin]) {
        expect(await made(who)).toEqual([])
        expect((await who.delete(`/api/users/offers/${id}`)).status).toBe(404)
      }
      const taken = await steward.delete(`/api/users/offers/${id}`)
      expect([taken.status, taken.body]).toEqual([200, { takenBack: true }])
      expect((await steward.delete(`/api/users/offers/${id}`)).status).toBe(404)
    }
    expect(await made(steward)).toEqual([])
    // the link is invalid, and its account holds nothing
    const token = linkTokenIn((await mailTo(mail, fresh)).text)
    expect(codesIn(await choose(token))).toEqual(['/password link_used'])
    const membershipQuery = `select from memberships m join users u on u.id = m.user_id where u.email = '${fresh}'`
    expect(await queryDatabase(exhibit.databaseUrl, membershipQuery)).toEqual([])
    // invited again, they log in, and are no longer listed
    expect((await coordinator.post('/api/users/invite', { ...input, email: fresh })).status).toBe(201)
    expect(await made(steward)).toHaveLength(1)
    // choosing a password logs in
    expect((await choose(linkTokenIn((await mailTo(mail, fresh, 1)).text))).status).toBe(200)
    expect(await made(steward)).toEqual([])
  })

  test('an offer expires after seven days, and with its author’s right to make it', async () => {
    const [steward, translator] = await Promise.all([exhibit.as('steward'), exhibit.as('translator')])
    const input = { email: emails.translator, name: 'T', role: 'editor', institution: nli }
    const offered = async () => {
      await steward.post('/api/users/invite', input)
      return `/api/users/offers/${textAt((await translator.get('/api/users/offers')).body, '/docs/0/id')}/accept`
    }
    const late = await offered()
    await queryDatabase(exhibit.databaseUrl, `update editorial.offers set expires_at = now()`)
    expect(listAt((await translator.get('/api/users/offers')).body, '/docs')).toEqual([])
    expect((await translator.post(late, {})).status).toBe(404)
    const open = await offered()
    const [{ days } = { days: 0 }] = await queryDatabase(
      exhibit.databaseUrl,
      `select round(extract(epoch from expires_at - now()) / 86400)::int as days from editorial.offers`,
    )
    expect(days).toBe(7)
    const id = await idOfPerson(exhibit, emails.steward)
    await queryDatabase(exhibit.databaseUrl, `insert into editorial.leavers (user_id) values ('${id}')`)
    const expired = await translator.post(open, {})
    await queryDatabase(exhibit.databaseUrl, `delete from editorial.leavers where user_id = '${id}'`)
    expect([expired.status, ...codesIn(expired)]).toEqual([409, ' offer_over'])
  })

  test('of an unconfirmed account gives no link to what the inviter could not grant, and waits', async () => {
    const [steward, foreign] = await Promise.all([exhibit.as('steward'), exhibit.as('foreignSteward')])
    const email = 'newcomer@ajhs.example'
    const at1 = { email, name: 'Newcomer', role: 'editor', institution: nli }
    const at2 = { ...at1, institution: ajhs }
    expect((await steward.post('/api/users/invite', at1)).status).toBe(201)
    const first = linkTokenIn((await mailTo(mail, email)).text)
    const response = await foreign.post('/api/users/invite', at2)
    expect([response.status, response.body]).toEqual([
      201,
      { email, role: 'editor', institution: ajhs, mail: 'queued' },
    ])
    // the inviter may grant all of it, and nobody has logged in yet: another link
    expect((await steward.post('/api/users/invite', at1)).status).toBe(201)
    await mailTo(mail, emails.admin)
    expect(mail.received.filter(({ to }) => to.includes(email))).toHaveLength(1)
    expect((await choose(first)).status).toBe(200)
    // the link was only e-mailed: following it proves access to that mail, and reveals pending offers
    expect((await mailTo(mail, email, 1)).subject).toBe('You are offered a role at the exhibit’s desk')
    const { body } = await logInWith(exhibit, email, chosen)
    const newcomer = clientOf(exhibit.url, textAt(body, '/token'))
    expect(listAt((await newcomer.get('/api/memberships')).body, '/docs')).toHaveLength(1)
    const offer = textAt((await newcomer.get('/api/users/offers')).body, '/docs/0/id')
    expect((await newcomer.post(`/api/users/offers/${offer}/accept`, {})).status).toBe(200)
    expect(listAt((await newcomer.get('/api/memberships')).body, '/docs')).toHaveLength(2)
  })

  test('of a coordinator notifies the coordinators', async () => {
    const admin = await exhibit.as('admin')
    const input = { email: 'second@exhibit.example', name: 'Second', role: 'coordinator' }
    expect((await admin.post('/api/users/invite', input)).status).toBe(201)
    expect((await mailTo(mail, emails.coordinator)).text).toContain('Second')
  })

  test('of a translator has languages, and further ones are added later', async () => {
    const [steward, coordinator] = await Promise.all([exhibit.as('steward'), exhibit.as('coordinator')])
    const person = { email: 'words@exhibit.example', name: 'Words', role: 'translator' }
    const invite = (by: Client, input: object) => outcomeOf(by.post('/api/users/invite', { ...person, ...input }))
    expect(await invite(coordinator, {})).toEqual([400, '/languages languages_needed'])
    expect(await invite(coordinator, { languages: [] })).toEqual([400, '/languages languages_needed'])
    expect(await invite(coordinator, { languages: ['fr'] })).toEqual([400, '/languages/0 no_such_language'])
    expect(await invite(coordinator, { languages: 'ru' })).toEqual([400, '/languages no_such_language'])
    const institution = nli
    expect(await invite(coordinator, { languages: ['ru'], institution })).toEqual([
      400,
      '/institution institution_not_needed',
    ])
    expect(await invite(coordinator, { role: 'editor', languages: ['ru'], institution })).toEqual([
      400,
      '/languages languages_not_needed',
    ])
    expect(await invite(steward, { languages: ['ru'] })).toEqual([403, '/role not_yours_to_grant'])

    expect(await invite(coordinator, { languages: ['ru'] })).toEqual([201])
    expect((await choose(linkTokenIn((await mailTo(mail, person.email)).text))).status).toBe(200)
    expect(await invite(coordinator, { languages: ['ru'] })).toEqual([403, '/email already_member'])
    expect(await invite(coordinator, { languages: ['ru', 'he'] })).toEqual([201])
    const translatorClient = clientOf(
      exhibit.url,
      textAt((await logInWith(exhibit, person.email, chosen)).body, '/token'),
    )
    const offer = textAt((await translatorClient.get('/api/users/offers')).body, '/docs/0/id')
    expect((await translatorClient.post(`/api/users/offers/${offer}/accept`, {})).status).toBe(200)
    const assignedRoles = await queryDatabase(
      exhibit.databaseUrl,
      `select array(select value::text from memberships_languages where parent_id = m.id order by "order") as languages
       from memberships m join users u on u.id = m.user_id where u.email = '${person.email}' order by m.id`,
    )
    expect(assignedRoles).toEqual([{ languages: ['ru'] }, { languages: ['ru', 'he'] }])
  })

  test('is the only way to a role: nobody writes a membership directly', async () => {
    const user = await idOfPerson(exhibit, emails.stranger)
    for (const who of [await exhibit.as('admin'), await exhibit.as('coordinator')]) {
      expect((await who.post('/api/memberships', { user, role: 'editor', institution: nli })).status).toBe(403)
      const { body } = await who.graphql(
        'mutation ($user: String!) { createMembership(data: { user: $user, role: editor }) { id } }',
        { user },
      )
      expect(listAt(body, '/errors').length).toBeGreaterThan(0)
    }
  })

  test('grants nothing beyond what the inviter holds, and is rejected by field', async () => {
    const [steward, editor, coordinator, admin] = await Promise.all([
      exhibit.as('steward'),
      exhibit.as('editor'),
      exhibit.as('coordinator'),
      exhibit.as('admin'),
    ])
    const person = { email: 'mallory@nli.example', name: 'Mallory' }
    const invite = (by: Client, input: object) => outcomeOf(by.post('/api/users/invite', { ...person, ...input }))
    expect(await invite(steward, { role: 'editor', institution: ajhs })).toEqual([
      403,
      '/institution no_such_institution',
    ])
    expect(await invite(steward, { role: 'coordinator' })).toEqual([403, '/role not_yours_to_grant'])
    expect(await invite(editor, { role: 'editor', institution: nli })).toEqual([403, '/role not_yours_to_grant'])
    expect(await invite(coordinator, { role: 'coordinator' })).toEqual([403, '/role not_yours_to_grant'])
    expect(await invite(coordinator, { role: 'admin' })).toEqual([403, '/role not_yours_to_grant'])
    expect(await invite(admin, { role: 'editor' })).toEqual([400, '/institution institution_needed'])
    expect(await invite(admin, { role: 'admin', institution: nli })).toEqual([
      400,
      '/institution institution_not_needed',
    ])
    expect(await invite(admin, { role: 'editor', institution: crypto.randomUUID() })).toEqual([
      400,
      '/institution no_such_institution',
    ])
    const garbled = await admin.post('/api/users/invite', { email: 'x', name: ' ', role: 'king', owner: 1 })
    expect(garbled.status).toBe(400)
    expect(codesIn(garbled).sort()).toEqual([
      '/email not_an_address',
      '/name name_needed',
      '/owner not_expected',
      '/role no_such_role',
    ])
    const myself = { email: emails.admin, name: 'Me', role: 'coordinator' }
    expect(codesIn(await admin.post('/api/users/invite', myself))).toEqual(['/email not_yourself'])
    expect((await exhibit.anonymous.post('/api/users/invite', { ...person, role: 'admin' })).status).toBe(401)
    const { body } = await steward.post('/api/users/invite', { ...person, role: 'admin' }, { 'accept-language': 'ru' })
    expect(at(body, '/errors/0/data/errors/0/message')).toBe('Эту роль вы дать не можете.')
    expect(await queryDatabase(exhibit.databaseUrl, `select 1 from users where email = '${person.email}'`)).toEqual([])
  })

  test('is the only way over the API: nobody sets a password for somebody else', async () => {
    const admin = await exhibit.as('admin')
    const made = await admin.post('/api/users', { email: 'new@exhibit.example', name: 'New', password: chosen })
    expect([made.status, ...codesIn(made)]).toEqual([403, '/password invite_instead'])
  })
})

describe('a forgotten password', () => {
  test('is reset with an e-mailed link; all sessions end', async () => {
    const before = await exhibit.as('stranger')
    const path = '/api/users/forgot-password'
    const response = await exhibit.anonymous.post(path, { email: emails.stranger }, { 'accept-language': 'ru' })
    const unknown = await exhibit.anonymous.post(path, { email: 'who@exhibit.example' }, { 'accept-language': 'ru' })
    expect([response.status, response.text]).toEqual([unknown.status, unknown.text])
    const message = await mailTo(mail, emails.stranger)
    expect(message.subject).toBe('Сброс пароля')
    expect((await choose(linkTokenIn(message.text))).status).toBe(200)
    expect(at((await before.get('/api/users/me')).body, '/user')).toBeNull()
    expect((await logInWith(exhibit, emails.stranger, demoPassword)).status).toBe(401)
    expect((await logInWith(exhibit, emails.stranger, chosen)).status).toBe(200)
    expect(mail.received.flatMap(({ to }) => to)).not.toContain('who@exhibit.example')
  })

  test('is requested once a minute and address, over REST only', async () => {
    const path = '/api/users/forgot-password'
    const received = () => mail.received.filter(({ to }) => to.includes(emails.steward)).length
    const before = received()
    for (const _ of [1, 2, 3]) expect((await exhibit.anonymous.post(path, { email: emails.steward })).status).toBe(200)
    const open = `select from editorial.reset_requests where answered_at is null
      union all select from editorial.outbox where settled_at is null`
    await waitUntil('every request is answered', async () => {
      return (await queryDatabase(exhibit.databaseUrl, open)).length === 0
    })
    expect(received() - before).toBe(1)
    const requests = `select from editorial.reset_requests where email = '${emails.steward}'`
    expect(await queryDatabase(exhibit.databaseUrl, requests)).toHaveLength(1)
    const { body } = await exhibit.anonymous.graphql(`mutation { forgotPasswordUser(email: "${emails.steward}") }`)
    expect(listAt(body, '/errors')).toHaveLength(1)
    expect((await exhibit.anonymous.post(path, { email: 'x' })).status).toBe(400)
  })
})

describe('a changed address', () => {
  const linkIn = (text: string) => {
    const token = /\/admin\/confirm-address\?token=([0-9a-f]{40})/.exec(text)?.[1]
    if (token === undefined) throw new Error(`There is no link in: ${text}`)
    return token
  }
  const confirm = (token: string) => exhibit.anonymous.post('/api/users/confirm-email', { token })
  const emailsTo = (address: string) => mail.received.filter(({ to }) => to.includes(address)).length

  test('takes effect when the e-mailed link is followed; until then the old one stays and is notified', async () => {
    const steward = await exhibit.logIn('foreignSteward')
    const before = emailsTo(emails.foreignSteward)
    const email = 'new-steward@ajhs.example'
    const wrong = await steward.post('/api/users/email', { email, password: 'not the password' })
    expect([wrong.status, ...codesIn(wrong)]).toEqual([400, '/password password_wrong'])
    expect(codesIn(await steward.post('/api/users/email', { email }))).toEqual(['/password password_wrong'])
    const own = { email: emails.foreignSteward, password: demoPassword }
    expect(codesIn(await steward.post('/api/users/email', own))).toEqual(['/email same_address'])
    const input = await steward.post('/api/users/email', { email, password: demoPassword }, { 'accept-language': 'he' })
    expect([input.status, input.body]).toEqual([202, { asked: true, mail: 'queued' }])
    const message = await mailTo(mail, email)
    expect(message.subject).toBe('אשרו את הכתובת החדשה')
    const notification = await mailTo(mail, emails.foreignSteward, before)
    expect(notification.text).not.toMatch(/http|new-steward/)
    expect((await logInWith(exhibit, email, demoPassword)).status).toBe(401)
    expect((await logInWith(exhibit, emails.foreignSteward, demoPassword)).status).toBe(200)

    const token = linkIn(message.text)
    expect((await confirm(token)).body).toEqual({ confirmed: true })
    const again = await confirm(token)
    expect([again.status, ...codesIn(again)]).toEqual([403, '/token link_used'])
    expect((await logInWith(exhibit, email, demoPassword)).status).toBe(200)
    expect((await logInWith(exhibit, emails.foreignSteward, demoPassword)).status).toBe(401)
    const entries = await queryDatabase(
      exhibit.databaseUrl,
      `select verb, h::text like '%@%' as named from editorial.history h join users u on u.id::text = h.id
       where u.email = '${email}' and verb like 'address%' order by number`,
    )
    expect(entries).toEqual([
      { verb: 'address_change_asked', named: false },
      { verb: 'address_changed', named: false },
    ])
  })

  test('is not reported as taken: the response is the same, and its owner gets an e-mail without a link', async () => {
    const coordinator = await exhibit.logIn('coordinator')
    const before = emailsTo(emails.translator)
    const requestAccepted = (email: string) => coordinator.post('/api/users/email', { email, password: demoPassword })
    const [taken, free] = [await requestAccepted(emails.translator), await requestAccepted('free@exhibit.example')]
    expect([taken.status, taken.text]).toEqual([free.status, free.text])
    const message = await mailTo(mail, emails.translator, before)
    expect(message.text).not.toMatch(/http/)
    expect((await logInWith(exhibit, emails.coordinator, demoPassword)).status).toBe(200)
  })

  test('expires after a day, and only the newest link is valid', async () => {
    const editor = await exhibit.logIn('editor')
    const email = 'elsewhere@nli.example'
    await editor.post('/api/users/email', { email, password: demoPassword })
    const first = linkIn((await mailTo(mail, email)).text)
    await editor.post('/api/users/email', { email, password: demoPassword })
    const second = linkIn((await mailTo(mail, email, 1)).text)
    expect((await confirm(first)).status).toBe(403)
    const [{ hours } = { hours: 0 }] = await queryDatabase(
      exhibit.databaseUrl,
      `select round(extract(epoch from expires_at - now()) / 3600)::int as hours
       from editorial.address_changes where email = '${email}'`,
    )
    expect(hours).toBe(24)
    await queryDatabase(exhibit.databaseUrl, `update editorial.address_changes set expires_at = now()`)
    expect((await confirm(second)).status).toBe(403)
    expect((await logInWith(exhibit, emails.editor, demoPassword)).status).toBe(200)
  })

  test('is requested for somebody else by an administrator only, in the same way', async () => {
    const [admin, steward] = await Promise.all([exhibit.logIn('admin'), exhibit.logIn('steward')])
    const translator = textAt(
      await queryDatabase(exhibit.databaseUrl, `select id::text from users where email = '${emails.translator}'`),
      '/0/id',
    )
    const email = 'translator2@exhibit.example'
    const input = { email, password: demoPassword, language: 'ru' }
    expect((await steward.post(`/api/users/${translator}/email`, input)).status).toBe(403)
    expect((await exhibit.anonymous.post(`/api/users/${translator}/email`, input)).status).toBe(401)
    const wrong = await admin.post(`/api/users/${translator}/email`, { ...input, password: 'x' })
    expect(codesIn(wrong)).toEqual(['/password password_wrong'])
    const before = emailsTo(emails.translator)
    const response = await admin.post(`/api/users/${translator}/email`, input)
    expect([response.status, response.body]).toEqual([202, { asked: true, mail: 'queued' }])
    expect((await mailTo(mail, emails.translator, before)).subject).toBe('Для вашей учётной записи указан новый адрес')
    expect((await confirm(linkIn((await mailTo(mail, email)).text))).status).toBe(200)
    expect((await logInWith(exhibit, email, demoPassword)).status).toBe(200)
  })

  /** A new editor of the library who has chosen a password. */
  const newEditor = async (email: string) => {
    const steward = await exhibit.as('steward')
    const invited = { email, name: 'Editor', role: 'editor', institution: nli }
    expect((await steward.post('/api/users/invite', invited)).status).toBe(201)
    expect((await choose(linkTokenIn((await mailTo(mail, email)).text))).status).toBe(200)
    return { id: await idOfPerson(exhibit, email), client: clientOf(exhibit.url, await tokenOf(email, chosen)) }
  }
  const tokenOf = async (email: string, password: string) =>
    textAt((await logInWith(exhibit, email, password)).body, '/token')
  const otherPassword = 'another tree, another river'

  test('is no longer pending once its person chooses a new password, or was deactivated', async () => {
    const email = 'noa@nli.example'
    const { id, client } = await newEditor(email)
    const request = async (to: string, password: string) => {
      const by = clientOf(exhibit.url, await tokenOf(email, password))
      expect((await by.post('/api/users/email', { email: to, password })).status).toBe(202)
      return linkIn((await mailTo(mail, to)).text)
    }
    const first = await request('thief1@exhibit.example', chosen)
    const changed = await client.post('/api/users/password', { password: chosen, newPassword: otherPassword })
    expect(changed.status).toBe(200)
    expect(codesIn(await confirm(first))).toEqual(['/token link_used'])

    const second = await request('thief2@exhibit.example', otherPassword)
    // after the invitation, and a notice of each request
    await mailTo(mail, email, 2)
    expect((await exhibit.anonymous.post('/api/users/forgot-password', { email })).status).toBe(200)
    expect((await choose(linkTokenIn((await mailTo(mail, email, 3)).text))).status).toBe(200)
    expect(codesIn(await confirm(second))).toEqual(['/token link_used'])

    const third = await request('thief3@exhibit.example', chosen)
    const steward = await exhibit.as('steward')
    expect((await steward.post(`/api/users/${id}/close`, {})).status).toBe(200)
    expect((await steward.post(`/api/users/${id}/open`, {})).status).toBe(200)
    expect(codesIn(await confirm(third))).toEqual(['/token link_used'])
    expect((await logInWith(exhibit, email, chosen)).status).toBe(200)
  })

  test('needs its requester’s rights when the link is followed', async () => {
    const email = 'dan@nli.example'
    const { id } = await newEditor(email)
    const helper = await newEditor('helper@nli.example')
    const admin = await exhibit.as('admin')
    await giveRole(admin, helper.client, { role: 'admin' })
    const request = async (to: string) => {
      const requested = await helper.client.post(`/api/users/${id}/email`, { email: to, password: chosen })
      expect(requested.status).toBe(202)
      return linkIn((await mailTo(mail, to)).text)
    }
    const link = await request('dan2@nli.example')
    const { body } = await admin.get(`/api/memberships?where[user][equals]=${helper.id}&where[role][equals]=admin`)
    expect((await admin.post(`/api/memberships/${textAt(body, '/docs/0/id')}/end`, {})).status).toBe(200)
    expect(codesIn(await confirm(link))).toEqual(['/token link_used'])
    // the failed attempt used nothing up
    await giveRole(admin, helper.client, { role: 'admin' })
    expect((await confirm(link)).status).toBe(200)
    expect((await logInWith(exhibit, 'dan2@nli.example', chosen)).status).toBe(200)
  })
})

describe('unsent mail', () => {
  test('is listed for administrators, without its text', async () => {
    const [admin, steward] = await Promise.all([exhibit.as('admin'), exhibit.as('steward')])
    // an earlier message would get the refusal
    const waiting = 'select from editorial.outbox where settled_at is null'
    await waitUntil('no message waits', async () => (await queryDatabase(exhibit.databaseUrl, waiting)).length === 0)
    mail.answers.push(550)
    await steward.post('/api/users/invite', {
      email: 'wrong@nli.example',
      name: 'W',
      role: 'editor',
      institution: nli,
    })
    const end = Date.now() + 10_000
    let unsent = await admin.get('/api/users/unsent-mail')
    while (at(unsent.body, '/mail/0/standing') !== 'given_up' && Date.now() < end)
      unsent = await admin.get('/api/users/unsent-mail')
    expect(at(unsent.body, '/mail/0')).toMatchObject({ to: 'wrong@nli.example', standing: 'given_up', attempts: 1 })
    expect(unsent.text).not.toMatch(/admin\/reset/)
    expect((await steward.get('/api/users/unsent-mail')).status).toBe(403)
    expect((await exhibit.anonymous.get('/api/users/unsent-mail')).status).toBe(401)
  })
})

describe('without a mail server', () => {
  test('returns the link to the inviter, and prints it', async () => {
    const quiet = await openExhibit()
    try {
      const coordinator = await quiet.as('coordinator')
      const response = await coordinator.post('/api/users/invite', {
        email: 'rivka@nli.example',
        name: 'Rivka',
        role: 'editor',
        institution: nli,
      })
      expect(response.body).toMatchObject({ mail: 'printed' })
      const token = linkTokenIn(textAt(response.body, '/link'))
      const set = await quiet.anonymous.post('/api/users/reset-password', { token, password: chosen })
      expect(set.status).toBe(200)
      await waitUntil('the link is printed', () => quiet.output().includes(token))
      // a returned link does not confirm the address: another institution's offer waits, even after a login
      const [foreign, admin] = await Promise.all([quiet.as('foreignSteward'), quiet.as('admin')])
      const input = { email: 'rivka@nli.example', name: 'Rivka', role: 'editor', institution: ajhs }
      const waits = await foreign.post('/api/users/invite', input)
      expect([waits.status, waits.body]).toEqual([
        201,
        { email: input.email, role: 'editor', institution: ajhs, mail: 'printed' },
      ])
      const rivka = clientOf(quiet.url, textAt(set.body, '/token'))
      expect(listAt((await rivka.get('/api/users/offers')).body, '/docs')).toEqual([])
      expect((await rivka.get(`/api/memberships?where[institution][equals]=${ajhs}`)).body).toMatchObject({ docs: [] })
      const { body: listed } = await admin.get('/api/users/unconfirmed')
      const [person] = listAt(listed, '/docs')
      expect(listAt(listed, '/docs')).toHaveLength(1)
      expect(person).toMatchObject({
        email: input.email,
        hasLoggedIn: true,
        roles: [{ role: 'editor', institution: { id: nli } }],
        offered: [{ role: 'editor', institution: { id: ajhs } }],
      })
      const vouch = `/api/users/${textAt(person, '/id')}/vouch`
      for (const who of [coordinator, foreign, rivka]) {
        expect((await who.post(vouch, {})).status).toBe(403)
        expect((await who.get('/api/users/unconfirmed')).status).toBe(403)
      }
      const myself = textAt((await admin.get('/api/users/me')).body, '/user/id')
      expect(codesIn(await admin.post(`/api/users/${myself}/vouch`, {}))).toEqual([' not_yourself'])
      // e-mails are in each reader's desk language
      expect((await (await quiet.as('steward')).get('/api/notices', { 'accept-language': 'ru' })).status).toBe(200)
      expect((await admin.post(vouch, {})).status).toBe(200)
      expect(codesIn(await admin.post(vouch, {}))).toEqual([' confirmed_already'])
      expect(listAt((await admin.get('/api/users/unconfirmed')).body, '/docs')).toEqual([])
      expect(listAt((await rivka.get('/api/users/offers')).body, '/docs')).toHaveLength(1)
      const notified = await queryDatabase(
        quiet.databaseUrl,
        `select recipient from editorial.outbox where subject = 'За учётную запись поручились' order by 1`,
      )
      expect(notified).toEqual([{ recipient: emails.steward }])
      const [entry] = await queryDatabase(
        quiet.databaseUrl,
        `select verb, actor_id from editorial.history where id = '${textAt(person, '/id')}' order by number desc limit 1`,
      )
      expect(entry).toEqual({ verb: 'account_vouched', actor_id: myself })
      // returning a link to one's own new address would prove nothing; an administrator passes on another user's
      const own = { email: 'else@exhibit.example', password: demoPassword }
      expect((await coordinator.post('/api/users/email', own)).body).toEqual({ asked: true, mail: 'printed' })
      const { body: me } = await coordinator.get('/api/users/me')
      const handed = await admin.post(`/api/users/${textAt(me, '/user/id')}/email`, own)
      const link = /token=([0-9a-f]{40})$/.exec(textAt(handed.body, '/link'))?.[1]
      expect((await quiet.anonymous.post('/api/users/confirm-email', { token: link })).status).toBe(200)
      const login = { email: own.email, password: demoPassword }
      expect((await clientOf(quiet.url).post('/api/users/login', login)).status).toBe(200)
    } finally {
      await quiet.close()
    }
  })
})
