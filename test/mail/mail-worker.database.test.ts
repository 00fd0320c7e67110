import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { sendDue } from '../../src/mail/mail-worker'
import { openTransport } from '../../src/mail/transport'
import { copyExhibit, whileLoading } from '../support/exhibit'
import { openMailServer, type MailServer } from '../support/mail-server'

let place: Awaited<ReturnType<typeof copyExhibit>>
let pool: pg.Pool
let mail: MailServer
const logged: { about: object; message: string }[] = []
const keep = (about: object, message: string) => void logged.push({ about, message })
const log = { warn: keep, error: keep }

beforeAll(async () => {
  place = await copyExhibit()
  pool = new pg.Pool({ connectionString: place.databaseUrl })
  mail = await openMailServer()
}, whileLoading)
afterAll(async () => {
  await mail.close()
  await pool.end()
  await place.drop()
})
beforeEach(async () => {
  logged.splice(0)
  mail.received.splice(0)
  await pool.query('delete from editorial.outbox')
})

const put = (to: string, text = 'Words', expires = 'null') =>
  pool.query(
    `insert into editorial.outbox (recipient, subject, body, expires_at) values ($1, 'Тема שלום', $2, ${expires})`,
    [to, text],
  )
const rows = async () =>
  (await pool.query('select recipient, body, attempts, failure, outcome from editorial.outbox order by id')).rows
const sendAll = async (transport = openTransport(mail.url, 'Desk <desk@exhibit.example>')) => {
  await sendDue({ pool, transport, log, pause: () => 0 })
  transport?.close()
}

describe('the outbox', () => {
  test('is sent over SMTP, in any script, and keeps no texts', async () => {
    await put('rivka@archive.example', 'שלום. Привет.\n\nhttp://localhost/x')
    await sendAll()
    const [message, ...more] = mail.received
    expect(more).toEqual([])
    expect(message?.from).toBe('desk@exhibit.example')
    expect(message?.to).toEqual(['rivka@archive.example'])
    expect(message?.subject).toBe('Тема שלום')
    expect(message?.text.replaceAll('\r', '')).toContain('שלום. Привет.\n\nhttp://localhost/x')
    expect(message?.raw).toMatch(/^auto-submitted: auto-generated/im)
    expect(await rows()).toEqual([
      { recipient: 'rivka@archive.example', body: null, attempts: 1, failure: null, outcome: 'sent' },
    ])
    await sendAll()
    expect(mail.received).toHaveLength(1)
  })

  test('retries after a temporary error', async () => {
    mail.answers.push(451, 451)
    await put('rivka@archive.example')
    await sendAll()
    expect(mail.received).toHaveLength(1)
    expect(await rows()).toEqual([
      { recipient: 'rivka@archive.example', body: null, attempts: 3, failure: null, outcome: 'sent' },
    ])
    expect(logged.map(({ message }) => message)).toEqual(Array(2).fill('sending an e-mail failed; it is retried'))
  })

  test('gives up after a permanent error, records it, and continues with the next', async () => {
    mail.answers.push(550)
    await put('nobody@archive.example')
    await put('rivka@archive.example')
    await sendAll()
    expect(mail.received.map(({ to }) => to)).toEqual([['rivka@archive.example']])
    const [row] = await rows()
    expect(row).toMatchObject({ attempts: 1, outcome: 'given_up', body: null })
    expect(JSON.stringify(row)).toContain('Not now')
  })

  test('waits without a mail server, and does not send expired messages', async () => {
    await put('rivka@archive.example')
    await put('late@archive.example', 'Words', `now() - interval '1 second'`)
    const nowhere = openTransport('smtp://127.0.0.1:1', 'desk@exhibit.example')
    await sendDue({ pool, transport: nowhere, log, pause: () => 60_000 })
    expect(await rows()).toMatchObject([
      { recipient: 'rivka@archive.example', body: 'Words', attempts: 1, outcome: null },
      { recipient: 'late@archive.example', body: null, outcome: 'expired' },
    ])
    await sendAll()
    expect(mail.received).toEqual([])
  })

  test('is printed once without SMTP_URL, and sent when it is set', async () => {
    await put('rivka@archive.example', 'http://localhost/link')
    await sendAll(null)
    await sendAll(null)
    expect(logged.map(({ about }) => about)).toEqual([
      { to: 'rivka@archive.example', subject: 'Тема שלום', text: 'http://localhost/link' },
    ])
    await sendAll()
    expect(mail.received.map(({ to }) => to)).toEqual([['rivka@archive.example']])
  })

  test('is sent by several workers at once, each message once', async () => {
    for (const n of Array(12).keys()) await put(`reader-${n}@archive.example`)
    await Promise.all([sendAll(), sendAll(), sendAll()])
    const addresses = mail.received.flatMap(({ to }) => to)
    expect(addresses).toHaveLength(12)
    expect(new Set(addresses).size).toBe(12)
  })
})
