import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** What an institution, or the exhibit itself, wants of its workflow. */
export interface Policies {
  /** who submitted a record does not approve it */
  fourEyes: boolean
  /** its stewards publish what it owns */
  mayPublish: boolean
}

const Rows = z.array(z.object({ of: z.string(), fourEyes: z.boolean(), mayPublish: z.boolean() }))

/** The owner as `editorial.policies` names it. */
export const nameOfOwner = (owner: string | null): string => owner ?? 'exhibit'

const none: Policies = { fourEyes: false, mayPublish: false }

/** What each owner wants; nothing, until it was said. */
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
