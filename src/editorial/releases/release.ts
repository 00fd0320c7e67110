import { z } from 'zod'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Release, ReleaseKind } from '../workflow/release-kinds'

export interface ReleaseEntry {
  kind: string
  id: string
  action: 'upsert' | 'delete' | 'withdraw'
  revision: number
  hash: string
}

const Numbered = z.tuple([z.object({ number: z.coerce.number(), at: z.string() })])

/**
 * Waits for the release under way, before anything is written that another release, a medium or a term might wait for:
 * saving a record holds on to the rows that it mentions, and whoever changes one of those holds on to the release.
 */
export const waitForRelease = async (session: Session): Promise<void> => {
  await sessionQuery(session, 'select from delivery.head for update')
}

/**
 * Takes the next number. Releases are presented one after another: what two of them mention together would otherwise
 * be written by whoever is last, without the other's word. The row stays locked until the transaction ends.
 */
export const takeReleaseNumber = async (session: Session): Promise<Release> => {
  const [release] = Numbered.parse(
    await sessionQuery(
      session,
      `update delivery.head set release = release + 1, at = clock_timestamp()
       returning release as number, ${toIsoMicroseconds('at')} as at`,
    ),
  )
  return release
}

/** Gives a number back that nobody has seen: its row is locked by this transaction. */
export const returnReleaseNumber = async (session: Session): Promise<void> => {
  await sessionQuery(session, 'update delivery.head set release = release - 1')
}

/** Writes what the release is: its kind, how many records it concerns, and which of them moved. */
export const insertRelease = async (
  session: Session,
  { number, at }: Release,
  kind: ReleaseKind,
  count: number,
  entries: readonly ReleaseEntry[],
): Promise<void> => {
  await sessionQuery(
    session,
    'insert into delivery.releases (number, kind, published_at, count) values ($1, $2, $3, $4)',
    [number, kind, at, count],
  )
  await sessionQuery(
    session,
    `insert into delivery.release_entries (release, kind, id, action, revision, hash)
     select $1, * from unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[])`,
    [
      number,
      entries.map((entry) => entry.kind),
      entries.map(({ id }) => id),
      entries.map(({ action }) => action),
      entries.map(({ revision }) => revision),
      entries.map(({ hash }) => hash),
    ],
  )
}

/** Tells the nodes that listen; heard when the transaction commits. */
export const notifyRelease = async (session: Session, { number }: Release): Promise<void> => {
  await sessionQuery(session, `select pg_notify('vitrine_release', $1)`, [String(number)])
}
