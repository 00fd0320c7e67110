import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { AnyGovernedKind } from '../../model/record'
import { foldNames, keyNames, namesOf } from './names-of'

/** Indexes a record's names in the transaction that changes it. Globals are not indexed. */
export const indexNames = async (
  session: Session,
  kind: AnyGovernedKind,
  id: string,
  document: unknown,
  text: 'newest' | 'published' = 'newest',
): Promise<void> => {
  if (kind.global) return
  const names = namesOf(kind, document)
  await sessionQuery(
    session,
    `insert into editorial.search as t (kind, id, text, owner, proposer, title, forms, names, keys, checked)
     select kind, id, $3, owner, case when first_published_at is null then proposer end, $4::jsonb, $5::text[], $6, $7, true
     from editorial.state where kind = $1 and id = $2
     on conflict (kind, id, text) do update set title = excluded.title, forms = excluded.forms, names = excluded.names,
       keys = excluded.keys, checked = true
     where not t.checked or (t.title, t.forms) is distinct from (excluded.title, excluded.forms)`,
    [kind.slug, id, text, JSON.stringify(names.title), names.forms, foldNames(names), keyNames(names)],
  )
}
