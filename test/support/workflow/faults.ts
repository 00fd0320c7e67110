import { z } from 'zod'
import { verifyHistory } from '../../../src/audit'
import { locales } from '../../../src/languages/languages'
import type { Row } from '../../../src/platform/session'
import { tableOf } from '../../../src/platform/tables'
import { AuditEntry, replay } from './replay'

export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>

interface Key {
  kind: string
  id: string
}

const named = (rows: readonly Row[], fault: string): string[] =>
  rows.map((row) => `${fault}: ${Object.values(row).map(String).join(' ')}`)

/** Conditions that must never hold; each query returns the violating records. */
const never: readonly (readonly [fault: string, sql: string])[] = [
  [
    'a review without anybody who asked for it',
    `select kind, id from editorial.state where work = 'in_review' and submitted_at is null`,
  ],
  [
    'an approval for another text than the one that stands',
    `select kind, id from editorial.state where (work = 'approved') is distinct from (approved_hash is not null)
     or approved_hash <> head_hash`,
  ],
  [
    'live, and no release says so',
    `select s.kind, s.id from editorial.state s
     left join lateral (select action, hash, revision from delivery.release_entries e
       where e.kind = s.kind and e.id = s.id order by release desc limit 1) last on true
     where case s.live when 'published' then (last.action, last.hash, last.revision) is distinct from ('upsert', s.live_hash, s.live_revision)
       when 'withdrawn' then last.action is distinct from 'withdraw' else last.action <> 'delete' end`,
  ],
  [
    'views of what is not live, or none of what is',
    `select coalesce(s.kind, v.kind), coalesce(s.id, v.id) from (select * from editorial.state where live = 'published') s
     full join (select kind, id, count(*) as n from delivery.views group by 1, 2) v using (kind, id)
     where s.kind is null or v.n is distinct from ${locales.length}`,
  ],
  [
    'a view of a release that there was not',
    `select kind, v.id, v.locale from delivery.views v where not exists (select from delivery.releases r where r.number = v.release)`,
  ],
  [
    'releases with a gap',
    `select number from delivery.releases r where number > 1 and not exists (select from delivery.releases p where p.number = r.number - 1)`,
  ],
  [
    'another newest release than the newest',
    `select release from delivery.head where release <> (select max(number) from delivery.releases)`,
  ],
  [
    'no tombstone of what the public once saw, or the wrong one',
    `select s.kind, s.id, s.live, t.state from editorial.state s left join delivery.tombstones t using (kind, id)
     where s.first_published_at is not null and s.live <> 'published'
       and t.state is distinct from case s.live when 'withdrawn' then 'withdrawn' else 'unpublished' end
       and not exists (select from editorial.merges m where m.kind = s.kind and m.from_id = s.id)`,
  ],
  [
    'a tombstone of what is live',
    `select kind, id from delivery.tombstones join editorial.state s using (kind, id) where s.live = 'published'`,
  ],
  [
    'a mention by what is not live',
    `select m.from_kind, m.from_id from delivery.mentions m left join editorial.state s on s.kind = m.from_kind and s.id = m.from_id
     where s.live is distinct from 'published'`,
  ],
  [
    'a file of a medium that no live record shows',
    `select f.media_id from delivery.files f where not exists (select from delivery.mentions m
       where m.to_kind = 'media' and m.to_id = f.media_id and m.embeds = 'image')
     and not exists (select from media_captions c where c.file_id::text = f.media_id)`,
  ],
  [
    'a medium marked as shown that is not',
    `select id from media where shown and id::text not in (select media_id from delivery.files)`,
  ],
  [
    'withdrawn without a word, or a word about what is not',
    // a withdrawal of a deleted record stays: no import brings it back
    `select s.kind, s.id from editorial.state s
     where (s.live = 'withdrawn') <> exists (select from editorial.withdrawals w where w.kind = s.kind and w.id = s.id and w.lifted_at is null)`,
  ],
]

const Text = z.object({ kind: z.string(), id: z.string(), locale: z.string(), body: z.string() })

/** Every record in a public text: cards and whole views included. */
const namedIn = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(namedIn)
  if (typeof value !== 'object' || value === null) return []
  const own = 'id' in value && 'slug' in value && typeof value.id === 'string' ? [value.id] : []
  return [...own, ...Object.values(value).flatMap(namedIn)]
}

/** Records in views that are not live. */
const referencedInViews = async (query: Query): Promise<string[]> => {
  const live = new Set((await query(`select id from editorial.state where live = 'published'`)).map(({ id }) => id))
  const texts = z.array(Text).parse(await query('select kind, id, locale, body from delivery.views'))
  return texts.flatMap(({ kind, id, locale, body }) =>
    namedIn(JSON.parse(body))
      .filter((other) => !live.has(other))
      .map((other) => `${kind} ${id} in ${locale} shows ${other}, which is not live`),
  )
}

/** Records published in Payload's tables but not in our state, or the reverse. */
const statusOf = async (query: Query, kinds: readonly string[]): Promise<string[]> => {
  const faults: string[] = []
  for (const kind of kinds) {
    const rows = await query(
      `select r.id::text, r._status::text, s.live from ${tableOf(kind)} r
       full join (select * from editorial.state where kind = $1) s on s.id = r.id::text
       where (r._status::text = 'published') is distinct from (s.live = 'published')`,
      [kind],
    )
    faults.push(...named(rows, `${kind}, whose two standings differ`))
  }
  return faults
}

const StateRow = z.object({
  live: z.string(),
  work: z.string(),
  hash: z.string(),
  liveHash: z.string().nullable(),
})

/** States that differ from the replayed history. */
const replayed = async (query: Query, keys: readonly Key[]): Promise<string[]> => {
  const faults: string[] = []
  for (const { kind, id } of keys) {
    const rows = await query(
      'select number, kind, id, verb, was, became, hash, release from editorial.history where kind = $1 and id = $2 order by number',
      [kind, id],
    )
    const expected = replay(z.array(AuditEntry).parse(rows))
    faults.push(...expected.faults)
    const [row] = await query(
      'select live, work, head_hash as hash, live_hash as "liveHash" from editorial.state where kind = $1 and id = $2',
      [kind, id],
    )
    if (row === undefined || expected.isDeleted) {
      if ((row === undefined) !== expected.isDeleted)
        faults.push(`${kind} ${id} is there or gone, and the history says otherwise`)
      continue
    }
    const stands = StateRow.parse(row)
    const { live, work, hash, liveHash } = expected.stand
    const must = { live, work, hash: hash ?? stands.hash, liveHash: liveHash === '?' ? stands.liveHash : liveHash }
    if (JSON.stringify(stands) !== JSON.stringify(must))
      faults.push(`${kind} ${id} stands at ${JSON.stringify(stands)}, its history leads to ${JSON.stringify(must)}`)
  }
  return faults
}

const verified = async (query: Query): Promise<string[]> => {
  const verification = await verifyHistory(query, () => undefined)
  return verification.isWhole ? [] : [`the history is broken at ${verification.number}: ${verification.fault}`]
}

/** The faults of a database, in words. `kinds` are checked in Payload's tables, the history of `keys` is replayed. */
export const faultsIn = async (query: Query, kinds: readonly string[], keys: readonly Key[]): Promise<string[]> => {
  const faults: string[] = []
  for (const [fault, sql] of never) faults.push(...named(await query(sql), fault))
  return [
    ...faults,
    ...(await referencedInViews(query)),
    ...(await statusOf(query, kinds)),
    ...(await replayed(query, keys)),
    ...(await verified(query)),
  ]
}
