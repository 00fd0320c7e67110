import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'
import { having, institutionsOf, within, type Ownership } from './rules'
import type { Actor } from './actor'

/** Who gives the word of the institution that owns a record. */
export const isApprover = within('steward')

/** Who arranges the whole. */
export const isCoordinator = having('coordinator')

/** For whom somebody takes a record from the public. */
export type Side = 'owner' | 'exhibit'

/** Whoever is a steward of the institution that owns a record acts for it, whatever else they are. */
export const sideOf = (actor: Actor, record: Ownership): Side =>
  isApprover.allows(actor, record) ? 'owner' : 'exhibit'

/** The institutions that somebody prepares records for. */
export const institutionsPreparedBy = (actor: Actor): string[] => [
  ...new Set(institutionsOf(actor, ['editor', 'steward'])),
]

/** The institutions whose word somebody gives. */
export const institutionsApprovedBy = (actor: Actor): string[] => [...new Set(institutionsOf(actor, ['steward']))]

const Rows = z.array(z.object({ id: z.string() }))

/** Those of the institutions at which somebody who has not left can give its word. */
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

/** Those who give the word of an institution. */
export const loadApprovers = async (session: Session, institution: string): Promise<Person[]> =>
  People.parse(
    await sessionQuery(session, `${active} and m.role = 'steward' and m.institution_id = $1::uuid`, [institution]),
  )

/** The people of an institution. */
export const loadMembers = async (session: Session, institution: string): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.institution_id = $1::uuid`, [institution]))

/** Those who give the word of an institution; where there is none, or nobody there, those who arrange the whole. */
export const loadApproversOrCoordinators = async (session: Session, institution: string | null): Promise<Person[]> => {
  const own = institution === null ? [] : await loadApprovers(session, institution)
  return own.length > 0 ? own : loadCoordinators(session)
}

export const loadCoordinators = async (session: Session): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.role = 'coordinator'`))

/** Those who answer for the installation. */
export const loadAdmins = async (session: Session): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and m.role = 'admin'`))

/** Some people by their ids, but for those who have left. */
export const loadPeopleByIds = async (session: Session, ids: readonly string[]): Promise<Person[]> =>
  People.parse(await sessionQuery(session, `${active} and u.id::text = any($1::text[])`, [ids]))
