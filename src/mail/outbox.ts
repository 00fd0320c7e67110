import { sessionQuery, type Row } from '../platform/session'
import type { Session } from '../platform/transaction'

/** A plain-text message to one address. */
export interface Email {
  to: string
  subject: string
  text: string
  /** seconds after which the message expires unsent */
  lasts?: number
}

/** Queues a message in the transaction that causes it: it is sent after the commit, or never. */
export const queueMail = async (session: Session, { to, subject, text, lasts }: Email): Promise<void> => {
  await sessionQuery(
    session,
    `insert into editorial.outbox (recipient, subject, body, expires_at)
     values ($1, $2, $3, now() + $4::integer * interval '1 second')`,
    [to, subject, text, lasts ?? null],
  )
}

/** Unsent messages, newest first, at most 200; without their texts. */
export const unsentMail = (session: Session): Promise<Row[]> =>
  sessionQuery(
    session,
    `select recipient as "to", subject, attempts, failure, coalesce(outcome, 'waiting') as standing,
       made_at as "madeAt", case when settled_at is null then due_at end as "nextTryAt"
     from editorial.outbox where outcome is distinct from 'sent' order by id desc limit 200`,
  )
