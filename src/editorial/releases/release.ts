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
 * Waits for the running release before anything is written that another release, a medium or a term might wait for:
 * saving a record locks the rows it mentions, and a change of those waits for the release.
 */
export const waitForRelease = async (session: Session): Promise<void> => {
  await sessionQuery(session, 'select from delivery.head for update')
}

/**
 * Takes the next number. Releases are serialised: otherwise the last of two would overwrite views of records that both
 * mention, without the other's change. The row stays locked until the transaction ends.
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

/** Returns a number that nobody has seen: its row is locked by this transaction. */
export const returnReleaseNumber = async (session: Session): Promise<void> => {
  await sessionQuery(session, 'update delivery.head set release = release - 1')
}

/** Records the release: its kind, its number of records, and which of them changed. */
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

/** Notifies listening nodes when the transaction commits. */
export const notifyRelease = async (session: Session, { number }: Release): Promise<void> => {
  await sessionQuery(session, `select pg_notify('vitrine_release', $1)`, [String(number)])
}
