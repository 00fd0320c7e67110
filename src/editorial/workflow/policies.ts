import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** The review rules of an institution, or of the exhibit. */
export interface Policies {
  /** whoever submitted a record may not approve it */
  fourEyes: boolean
  /** its stewards may publish what it owns */
  mayPublish: boolean
}

const Rows = z.array(z.object({ of: z.string(), fourEyes: z.boolean(), mayPublish: z.boolean() }))

/** The owner as `editorial.policies` names it. */
export const nameOfOwner = (owner: string | null): string => owner ?? 'exhibit'

const none: Policies = { fourEyes: false, mayPublish: false }

/** The review rules of each owner, with defaults. */
export const policiesOf = async (
  session: Session,
  owners: readonly (string | null)[],
): Promise<(owner: string | null) => Policies> => {
  const rows = Rows.parse(
    await sessionQuery(
      session,
      `select of, four_eyes as "fourEyes", may_publish as "mayPublish" from editorial.policies where of = any($1::text[])`,
      [[...new Set(owners.map(nameOfOwner))]],
    ),
  )
  const known = new Map(rows.map(({ of, ...policies }) => [of, policies]))
  return (owner) => known.get(nameOfOwner(owner)) ?? none
}
