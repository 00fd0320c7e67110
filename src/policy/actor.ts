import { z } from 'zod'
import { isLocale, type Locale } from '../languages/languages'
import { isRole, roles, type Role } from '../model/roles'
import { requestValue } from '../platform/request-store'
import { sessionQuery } from '../platform/session'
import type { PayloadRequest } from 'payload'
import { ApiError } from '../model/problems'
import type { Client } from './client-keys'
import { clientIn } from './client-strategy'

export { isRole, roles, type Role }

/** Roles held at an institution; the others are held for the whole exhibit. */
export const institutionRoles: readonly Role[] = ['editor', 'steward']

export interface Membership {
  role: Role
  /** null: the whole exhibit */
  institution: string | null
  /** a translator's languages; empty for every other role */
  languages: readonly Locale[]
}

/** The requester. `system` is our own code without a person: loads, migrations, redelivery. */
export type Actor =
  | { as: 'anonymous' }
  | { as: 'system' }
  | ({ as: 'client' } & Client)
  | {
      as: 'user'
      id: string
      memberships: readonly Membership[]
      /** ids of everybody with a role at an institution of which this person is steward */
      people?: readonly string[]
    }

/** The person recorded as the author of an action; null for API clients and our own code. */
export const userIdOf = (actor: Actor): string | null => (actor.as === 'user' ? actor.id : null)

const anonymous: Actor = { as: 'anonymous' }
export const system: Actor = { as: 'system' }

export const MembershipRows = z.array(
  z.object({
    role: z.enum(roles),
    institution: z.string().nullable(),
    // languages that the exhibit no longer has are ignored
    languages: z.array(z.string()).transform((tags) => tags.filter(isLocale)),
  }),
)

/** The columns of `memberships` that `MembershipRows` reads. */
export const membershipColumns = `role, institution_id::text as institution,
  array(select l.value::text from memberships_languages l where l.parent_id = memberships.id order by l."order") as languages`

type ActorRequest = Pick<PayloadRequest, 'payload' | 'transactionID' | 'user' | 'context'>

const People = z.array(z.object({ id: z.string() }))

/** Rules about people compare ids, because memberships are in another table. */
const loadPeople = async (req: ActorRequest): Promise<string[]> => {
  const rows = await sessionQuery(
    req,
    `select distinct theirs.user_id::text as id from memberships mine
       join memberships theirs on theirs.institution_id = mine.institution_id
     where mine.user_id = $1 and mine.role = 'steward'`,
    [req.user?.id],
  )
  return People.parse(rows).map(({ id }) => id)
}

const loadActor = async (req: ActorRequest): Promise<Actor> => {
  const client = clientIn(req)
  if (client) return { as: 'client', ...client }
  if (!req.user) return anonymous
  const rows = await sessionQuery(
    req,
    `select ${membershipColumns} from memberships where user_id = $1 and not exists (select from editorial.leavers l where l.user_id = memberships.user_id) order by id`,
    [req.user.id],
  )
  const memberships = MembershipRows.parse(rows)
  const actor = { as: 'user' as const, id: String(req.user.id), memberships }
  return memberships.some(({ role }) => role === 'steward') ? { ...actor, people: await loadPeople(req) } : actor
}

interface LookedUp {
  user: string | null
  actor: Promise<Actor>
}

const isLookedUp = (value: unknown): value is LookedUp =>
  typeof value === 'object' && value !== null && 'actor' in value && 'user' in value

const lookedUp = requestValue(Symbol.for('vitrine.actor'), isLookedUp)

/** The actor of a request, loaded once per logged-in user: a login within the request changes it. */
export const actorOf = async (req: ActorRequest): Promise<Actor> => {
  const user = req.user ? String(req.user.id) : null
  const cached = lookedUp.get(req)
  if (cached?.user === user) return cached.actor
  const actor = loadActor(req)
  lookedUp.set(req, { user, actor })
  return actor
}

/** The requesting person. Throws for anonymous requests and for API clients, which only read records. */
export const personOf = async (req: ActorRequest): Promise<NonNullable<PayloadRequest['user']>> => {
  const { as } = await actorOf(req)
  if (as === 'client') throw new ApiError('forbidden', 'This is for people: a key does not open it.')
  if (!req.user) throw new ApiError('unauthenticated', 'Log in to do this.')
  return req.user
}
