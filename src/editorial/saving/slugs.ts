import { z } from 'zod'
import { sessionQuery } from '../../kernel/session'
import type { Session } from '../../kernel/transaction'
import { sealed } from '../erasing/sealing'

const Taken = z.array(z.object({ slug: z.string(), id: z.string() }))

/** Whoever asks next for the same words waits until this transaction has ended. */
const queueFor = (session: Session, kind: string, slug: string) =>
  sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('slug:' || $1 || ':' || $2, 0))`, [kind, slug])

/** Whether something lay there that was erased: it is known by a seal alone. */
const isErased = async (session: Session, kind: string, slug: string): Promise<boolean> =>
  (await sessionQuery(session, 'select from editorial.slugs where kind = $1 and slug = $2', [kind, sealed(slug)]))
    .length > 0

/** A derived slug that nobody of the kind has or ever had: the words themselves, or with -2, -3 … */
export const freeSlug = async (session: Session, kind: string, wanted: string): Promise<string> => {
  await queueFor(session, kind, wanted)
  const rows = await sessionQuery(
    session,
    `select slug, id from editorial.slugs where kind = $1 and (slug = $2 or slug like $3)`,
    [kind, wanted, `${wanted.replaceAll(/[%_\\]/g, '')}-%`],
  )
  const taken = new Set(Taken.parse(rows).map(({ slug }) => slug))
  const isFree = async (slug: string) => !taken.has(slug) && !(await isErased(session, kind, slug))
  if (await isFree(wanted)) return wanted
  let n = 2
  while (!(await isFree(`${wanted}-${n}`))) n += 1
  return `${wanted}-${n}`
}

/** Keeps a slug for a record for ever; answers false when another record of the kind has or had it. */
export const reserveSlug = async (session: Session, kind: string, id: string, slug: string): Promise<boolean> => {
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
