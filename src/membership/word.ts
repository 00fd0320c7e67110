import { z } from 'zod'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import { having, within } from './access'

/** Who gives the word of the institution that owns a record. */
export const givesTheirWord = within('steward')

/** Who arranges the whole. */
export const arranges = having('coordinator')

const Rows = z.array(z.object({ id: z.string() }))

/** Those of the institutions at which somebody who has not left can give its word. */
export const withAWord = async (session: Session, institutions: readonly string[]): Promise<Set<string>> => {
  const rows = await sessionQuery(
    session,
    `select distinct m.institution_id::text as id from memberships m
     where m.role = 'steward' and m.institution_id::text = any($1::text[])
       and not exists (select from editorial.leavers l where l.user_id = m.user_id)`,
    [institutions],
  )
  return new Set(Rows.parse(rows).map(({ id }) => id))
}
