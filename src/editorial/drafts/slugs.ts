import type { SanitizedConfig } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { digestOfErased } from '../state/digest-of-erased'

const Removal = z.array(z.object({ slug: z.string(), id: z.string() }))

/** Serialises requests for the same slug until the transaction ends. */
const lockSlug = (session: Session, kind: string, slug: string) =>
  sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('slug:' || $1 || ':' || $2, 0))`, [kind, slug])

/** Whether the slug belonged to an erased record, which is known by its digest only. */
const isErased = async (session: Session, kind: string, slug: string): Promise<boolean> =>
  (
    await sessionQuery(session, 'select from editorial.slugs where kind = $1 and slug = $2', [
      kind,
      digestOfErased(slug),
    ])
  ).length > 0

/** Slugs that frontends and programs would read as something else. */
const reservedWords = [
  'admin',
  'api',
  'constructor',
  'create',
  'docs',
  'index',
  'media',
  'new',
  'null',
  'prototype',
  'undefined',
]

/** Adds every path segment that a server route has in the position of an id. */
const reservedIn = ({ collections, endpoints }: SanitizedConfig): ReadonlySet<string> => {
  const routes = [endpoints, ...collections.map((collection) => collection.endpoints)]
  const paths = routes.flatMap((some) => (some === false ? [] : some.map(({ path }) => path)))
  return new Set([...reservedWords, ...paths.flatMap((path) => path.split('/')[1] ?? [])])
}

export const isReserved = ({ payload }: Session, slug: string): boolean => reservedIn(payload.config).has(slug)

/** A derived slug that no record of the kind has or had in public: the words themselves, or with -2, -3 … */
export const freeSlug = async (session: Session, kind: string, base: string): Promise<string> => {
  await lockSlug(session, kind, base)
  const rows = await sessionQuery(
    session,
    `select slug, id from editorial.slugs where kind = $1 and (slug = $2 or slug like $3)`,
    [kind, base, `${base.replaceAll(/[%_\\]/g, '')}-%`],
  )
  const taken = new Set(Removal.parse(rows).map(({ slug }) => slug))
  const isFree = async (slug: string) =>
    !taken.has(slug) && !isReserved(session, slug) && !(await isErased(session, kind, slug))
  if (await isFree(base)) return base
  let n = 2
  while (!(await isFree(`${base}-${n}`))) n += 1
  return `${base}-${n}`
}

/** A draft's slug that was never public becomes free when the draft gets a new one. */
const releaseDraftSlug = (session: Session, kind: string, id: string, slug: string) =>
  sessionQuery(
    session,
    `delete from editorial.slugs s where s.kind = $1 and s.id = $2 and s.current and s.slug <> $3
       and not exists (select from delivery.views v where (v.kind, v.id, v.slug) = (s.kind, s.id, s.slug))
       and not exists (select from delivery.former_slugs f where (f.kind, f.id, f.slug) = (s.kind, s.id, s.slug))
       and not exists (select from delivery.tombstones t where (t.kind, t.id, t.slug) = (s.kind, s.id, s.slug))`,
    [kind, id, slug],
  )

/**
 * Reserves a slug for a record: permanently once it was public, until then as long as the draft has it. Returns false
 * if another record of the kind has it.
 */
export const reserveSlug = async (session: Session, kind: string, id: string, slug: string): Promise<boolean> => {
  await releaseDraftSlug(session, kind, id, slug)
  await sessionQuery(session, 'update editorial.slugs set current = false where kind = $1 and id = $2 and slug <> $3', [
    kind,
    id,
    slug,
  ])
  if (await isErased(session, kind, slug)) return false
  const kept = await sessionQuery(
    session,
    `insert into editorial.slugs as s (kind, slug, id) values ($1, $2, $3)
     on conflict (kind, slug) do update set current = true where s.id = excluded.id returning id`,
    [kind, slug, id],
  )
  return kept.length > 0
}
