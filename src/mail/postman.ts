import { z } from 'zod'
import { sayError } from '../kernel/log-errors'
import { startRounds, type Rounds } from '../kernel/rounds'
import type { Transport } from './transport'

/** What the postman needs of a `pg` pool. */
interface Pool {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
}

interface Log {
  warn: (about: object, message: string) => void
  error: (about: object, message: string) => void
}

const Taken = z.object({
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.number(),
  expired: z.boolean(),
})

/** As often as a message is tried: over about three days. */
const mostAttempts = 14

/** Milliseconds until the next try: half a minute, then twice as long each time, at most eight hours. */
const pauseAfter = (attempts: number) => Math.min(30_000 * 2 ** (attempts - 1), 8 * 3_600_000)

// while it is tried nobody else tries it; who dies at it loses it to another after five minutes
const take = `update editorial.outbox o set attempts = o.attempts + 1, due_at = now() + interval '5 minutes'
  from (select id from editorial.outbox where settled_at is null and due_at <= now() and ($1 or attempts = 0)
    order by due_at, id limit 1 for update skip locked) next
  where o.id = next.id
  returning o.id::text, o.recipient, o.subject, coalesce(o.body, '') as body, o.attempts,
    coalesce(o.expires_at < now(), false) as expired`

const settle = `update editorial.outbox set settled_at = now(), outcome = $2, failure = $3, body = null where id = $1`
const putOff = `update editorial.outbox set due_at = now() + $2::double precision * interval '1 millisecond', failure = $3
  where id = $1`

const Answered = z.looseObject({ responseCode: z.number() })
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
/** RFC 5321 §4.2.1: 5yz is a no for good. */
const isForGood = (error: unknown) => (Answered.safeParse(error).data?.responseCode ?? 0) >= 500

export interface Round {
  pool: Pool
  /** null: there is no mail server; what it would send is printed, and kept until there is one */
  transport: Transport | null
  log: Log
  pause?: (attempts: number) => number
}

/** Deals with one message that is due; answers whether there was one. */
const deliverOne = async ({ pool, transport, log, pause = pauseAfter }: Round): Promise<boolean> => {
  const [row] = (await pool.query(take, [transport !== null])).rows
  if (row === undefined) return false
  const { id, recipient: to, subject, body: text, attempts, expired } = Taken.parse(row)
  if (expired) {
    await pool.query(settle, [id, 'expired', 'It was of no use any more.'])
  } else if (transport === null) {
    log.warn({ to, subject, text }, 'mail is printed, not sent: there is no SMTP_URL')
    await pool.query(putOff, [id, 0, 'There is no SMTP_URL: it was printed.'])
  } else {
    try {
      await transport.send({ id, to, subject, text })
    } catch (error) {
      const failure = messageOf(error)
      const isLast = isForGood(error) || attempts >= mostAttempts
      if (isLast) await pool.query(settle, [id, 'given_up', failure])
      else await pool.query(putOff, [id, pause(attempts), failure])
      log.error(
        // to whom, and what the other server said, stands in the outbox: the desk lists it
        { id, attempts, failure: sayError(error) },
        isLast ? 'mail was given up' : 'mail was not sent, and is tried again',
      )
      return true
    }
    await pool.query(settle, [id, 'sent', null])
  }
  return true
}

/** Sends all that is due. Any number of processes may do this at once; a message is sent at least once. */
export const deliverDue = async (round: Round, stopping = () => false): Promise<void> => {
  let isMore = true
  while (isMore && !stopping()) isMore = await deliverOne(round)
}

/** Looks into the outbox every `interval` milliseconds, and soon after it is poked; `prepare` comes first, each time. */
export const startPostman = ({
  prepare,
  interval = 5000,
  ...round
}: Round & { prepare: () => Promise<void>; interval?: number }): Rounds => {
  const rounds = startRounds({
    interval,
    commitTakes: 100,
    round: async (isStopping) => {
      await prepare()
      await deliverDue(round, isStopping)
    },
    onError: (error) => round.log.error({ error: sayError(error) }, 'the outbox could not be read'),
  })
  return {
    poke: rounds.poke,
    stop: async () => {
      await rounds.stop()
      round.transport?.close()
    },
  }
}
