import { z } from 'zod'
import { formatError } from '../platform/log-errors'
import { startPoller, type Poller } from '../platform/poller'
import type { Transport } from './transport'

/** The part of a `pg` pool that the mail worker needs. */
interface Pool {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

interface Log {
  warn: (about: object, message: string) => void
  error: (about: object, message: string) => void
}

const ClaimedEmail = z.object({
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.number(),
  expired: z.boolean(),
})

/** The number of attempts per message, over about three days. */
const maxAttempts = 14

/** Milliseconds until the next attempt: half a minute, doubled each time, at most eight hours. */
const retryDelay = (attempts: number) => Math.min(30_000 * 2 ** (attempts - 1), 8 * 3_600_000)

// a claimed message is hidden from other workers; if its worker dies, it is due again after five minutes
const claimNext = `update editorial.outbox o set attempts = o.attempts + 1, due_at = now() + interval '5 minutes'
  from (select id from editorial.outbox where settled_at is null and due_at <= now() and ($1 or attempts = 0)
    order by due_at, id limit 1 for update skip locked) next
  where o.id = next.id
  returning o.id::text, o.recipient, o.subject, coalesce(o.body, '') as body, o.attempts,
    coalesce(o.expires_at < now(), false) as expired`

const settle = `update editorial.outbox set settled_at = now(), outcome = $2, failure = $3, body = null where id = $1`
const postpone = `update editorial.outbox set due_at = now() + $2::double precision * interval '1 millisecond', failure = $3
  where id = $1`

const SmtpError = z.looseObject({ responseCode: z.number() })
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
/** RFC 5321 §4.2.1: 5yz is permanent. */
const isPermanentFailure = (error: unknown) => (SmtpError.safeParse(error).data?.responseCode ?? 0) >= 500

export interface MailWorkerOptions {
  pool: Pool
  /** null: there is no mail server; messages are printed, and kept until there is one */
  transport: Transport | null
  log: Log
  pause?: (attempts: number) => number
}

/** Handles one message that is due; returns whether there was one. */
const sendOne = async ({ pool, transport, log, pause = retryDelay }: MailWorkerOptions): Promise<boolean> => {
  const [row] = (await pool.query(claimNext, [transport !== null])).rows
  if (row === undefined) return false
  const { id, recipient: to, subject, body: text, attempts, expired } = ClaimedEmail.parse(row)
  if (expired) {
    await pool.query(settle, [id, 'expired', 'It was of no use any more.'])
  } else if (transport === null) {
    log.warn({ to, subject, text }, 'e-mail printed, not sent: SMTP_URL is not set')
    await pool.query(postpone, [id, 0, 'There is no SMTP_URL: it was printed.'])
  } else {
    try {
      await transport.send({ id, to, subject, text })
    } catch (error) {
      const failure = messageOf(error)
      const isLast = isPermanentFailure(error) || attempts >= maxAttempts
      if (isLast) await pool.query(settle, [id, 'given_up', failure])
      else await pool.query(postpone, [id, pause(attempts), failure])
      log.error(
        // recipient and server response are in the outbox, which the desk lists
        { id, attempts, failure: formatError(error) },
        isLast ? 'e-mail abandoned' : 'sending an e-mail failed; it is retried',
      )
      return true
    }
    await pool.query(settle, [id, 'sent', null])
  }
  return true
}

/** Sends every message that is due. Several processes may run this concurrently; a message is sent at least once. */
export const sendDue = async (options: MailWorkerOptions, stopping = () => false): Promise<void> => {
  let isMore = true
  while (isMore && !stopping()) isMore = await sendOne(options)
}

/** Polls the outbox every `interval` milliseconds, and soon after pollSoon; `prepare` runs first each time. */
export const startMailWorker = ({
  prepare,
  interval = 5000,
  ...options
}: MailWorkerOptions & { prepare: () => Promise<void>; interval?: number }): Poller => {
  const poller = startPoller({
    interval,
    commitDelay: 100,
    poll: async (isStopping) => {
      await prepare()
      await sendDue(options, isStopping)
    },
    onError: (error) => options.log.error({ error: formatError(error) }, 'reading the outbox failed'),
  })
  return {
    pollSoon: poller.pollSoon,
    stop: async () => {
      await poller.stop()
      options.transport?.close()
    },
  }
}
