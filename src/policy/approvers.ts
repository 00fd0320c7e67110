import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'
import { having, institutionsOf, within, type Ownership } from './rules'
import type { Actor } from './actor'

/** The approvers of a record: stewards of the institution that owns it. */
export const isApprover = within('steward')

/** The coordinators. */
export const isCoordinator = having('coordinator')

/** On whose side a record is withdrawn or unpublished. */
export type Side = 'owner' | 'exhibit'

/** A steward of the owning institution acts for the owner, whatever other roles they hold. */
export const sideOf = (actor: Actor, record: Ownership): Side =>
  isApprover.allows(actor, record) ? 'owner' : 'exhibit'

/** The institutions whose records an actor prepares. */
export const institutionsPreparedBy = (actor: Actor): string[] => [
  ...new Set(institutionsOf(actor, ['editor', 'steward'])),
]

/** The institutions an actor approves for. */
export const institutionsApprovedBy = (actor: Actor): string[] => [...new Set(institutionsOf(actor, ['steward']))]

const Rows = z.array(z.object({ id: z.string() }))

/** The institutions that have an active approver. */
export const institutionsWithApprover = async (
  session: Session,
  institutions: readonly string[],
): Promise<Set<string>> => {
  const rows = await sessionQuery(
    session,
    `select distinct m.institution_id::text as id from memberships m
     where m.role = 'steward' and m.institution_id::text = any($1::text[])
       and not exists (select from editorial.leavers l where l.user_id = m.user_id)`,
    [institutions],
  )
  return new Set(Rows.parse(rows).map(({ id }) => id))
}

const People = z.array(z.object({ id: z.string(), email: z.string(), name: z.string().nullable() }))
export type Person = z.output<typeof People>[number]

const active = `select distinct u.id::text as id, u.email, u.name from users u join memberships m on m.user_id = u.id
  where not exists (select from editorial.leavers l where l.user_id = u.id)`

/** The approvers of an institution. */
export const loadApprovers = async (session: Session, institution: string): Promise<Person[]> =>
  People.parse(
    await sessionQuery(session, `${active} and m.role = 'steward' and m.institution_id = $1::uuid`, [institution]),
  )

/** The members of an institution. */
export const loadMembers = async (session: Session, institution: string): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.institution_id = $1::uuid`, [institution]))

/** The approvers of an institution; if there is none, or no institution, the coordinators. */
export const loadApproversOrCoordinators = async (session: Session, institution: string | null): Promise<Person[]> => {
  const own = institution === null ? [] : await loadApprovers(session, institution)
  return own.length > 0 ? own : loadCoordinators(session)
}

export const loadCoordinators = async (session: Session): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.role = 'coordinator'`))

/** The administrators. */
export const loadAdmins = async (session: Session): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.role = 'admin'`))

/** People by their ids, except deactivated users. */
export const loadPeopleByIds = async (session: Session, ids: readonly string[]): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and u.id::text = any($1::text[])`, [ids]))
