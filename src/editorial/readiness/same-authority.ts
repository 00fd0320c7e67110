import { z } from 'zod'
import { fold } from '../../names/fold'
import { problem } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { idOf } from '../../model/relations'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Actor } from '../../policy'
import { mergedFor } from '../state/prepared-by'
import { binding } from '../state/rule-in-sql'
import { readableBy } from '../search/search'

const Holding = z.looseObject({ authorities: z.array(z.looseObject({ uri: z.string().nullish() })).nullish() })
const Others = z.array(z.object({ id: z.string(), owner: z.string().nullable(), forms: z.array(z.string()) }))

/**
 * Other records of its kind with the same authority in a text that `reader` may read: probably duplicates. URIs are
 * compared as normalised on save. A record without authorities needs no query.
 */
export const sameAuthorityElsewhere = async (
  session: Session,
  kind: AnyGovernedKind,
  document: unknown,
  reader: Actor,
): Promise<Problem[]> => {
  const rows = Holding.safeParse(document).data?.authorities ?? []
  const uris = rows.flatMap(({ uri }, n) => (uri ? [{ uri, pointer: `/authorities/${n}/uri` }] : []))
  if (uris.length === 0) return []
  const { values, bind } = binding()
  const names = uris.map(({ uri }) => `t.names like ${bind(`%\n${fold(uri)}\n%`)}`)
  const others = Others.parse(
    await sessionQuery(
      session,
      `select distinct on (t.id) t.id, t.owner::text as owner, t.forms from editorial.search t
       where ${readableBy([kind.slug], reader, bind)} and t.id <> ${bind(idOf(document))} and (${names.join(' or ')})
         and (t.kind, t.id) not in (${mergedFor([kind.slug], reader, bind)})
       order by t.id, t.text`,
      values,
    ),
  )
  const code = kind.mergeable ? 'same_authority' : 'same_authority_unmergeable'
  return uris.flatMap(({ uri, pointer }) =>
    others
      .filter(({ forms }) => forms.includes(uri))
      .map(({ id, owner }) => ({ ...problem(pointer, code), reference: { kind: kind.slug, id, owner } })),
  )
}
