import pg from 'pg'
import type { Row } from '../../../src/platform/session'
import { logIn, textAt, ok, type Client } from '../client'
import { emails, type Exhibit } from '../exhibit'
import { makeAdmin } from '../give-role'
import { password } from '../server'

export type Query = (text: string, values?: readonly unknown[]) => Promise<Row[]>

/** A role, with the index of its institution. */
export interface Role {
  role: string
  at: number | null
}

/** Everybody and their initial roles. One is a steward of two institutions, one a coordinator and a steward. */
export const people = {
  editorA: { email: emails.editor, holds: [{ role: 'editor', at: 0 }] },
  stewardA: { email: emails.steward, holds: [{ role: 'steward', at: 0 }] },
  editorB: { email: emails.stranger, holds: [{ role: 'editor', at: 1 }] },
  stewardB: { email: emails.foreignSteward, holds: [{ role: 'steward', at: 1 }] },
  editorC: { email: 'editor@third.example', holds: [{ role: 'editor', at: 2 }] },
  stewardBC: {
    email: 'steward@third.example',
    holds: [
      { role: 'steward', at: 2 },
      { role: 'steward', at: 1 },
    ],
  },
  coordinator: { email: emails.coordinator, holds: [{ role: 'coordinator', at: null }] },
  coordinatorC: {
    email: 'coordinator@third.example',
    holds: [
      { role: 'coordinator', at: null },
      { role: 'steward', at: 2 },
    ],
  },
  translator: { email: emails.translator, holds: [{ role: 'translator', at: null }] },
  admin: { email: emails.admin, holds: [{ role: 'admin', at: null }] },
  otherAdmin: { email: 'admin@third.example', holds: [{ role: 'admin', at: null }] },
} as const satisfies Record<string, { email: string; holds: readonly Role[] }>
export type Name = keyof typeof people
export const names = Object.keys(people).filter((name): name is Name => Object.hasOwn(people, name))

/** One server for many small worlds, one after another. */
export interface Cast {
  exhibit: Pick<Exhibit, 'anonymous'>
  /** sessions that exist when a world begins */
  clients: Readonly<Record<Name, Client>>
  ids: Readonly<Record<Name, string>>
  institutions: readonly string[]
  query: Query
  /** a new session for a logged-out user */
  again: (name: Name) => Promise<Client>
  /** restores everybody's initial roles */
  reset: () => Promise<void>
  close: () => Promise<void>
}

type Place = Pick<Exhibit, 'anonymous' | 'as' | 'databaseUrl' | 'dataDir' | 'environment' | 'mediaDir' | 'url'>

/** Users without a demo account follow an invitation's link and accept their other roles. */
const join = async (exhibit: Place, query: Query, name: Name, institutions: readonly string[]) => {
  const { email, holds: roles } = people[name]
  const [first, ...others]: readonly Role[] = roles
  const admin = await exhibit.as('admin')
  const roleBody = ({ role, at }: Role) => ({
    email,
    name: `Somebody, ${name}`,
    role,
    reason: 'As it was agreed.',
    ...(at !== null && { institution: institutions[at] }),
  })
  if (!first) throw new Error(`${name} holds nothing.`)
  const invited = ok(await admin.post('/api/users/invite', roleBody(first)), 201)
  const token = textAt(invited.body, '/link').split('/').pop()
  ok(await exhibit.anonymous.post('/api/users/reset-password', { token, password }), 200)
  const client = await logIn(exhibit.url, email)
  // the link was not e-mailed
  const [person] = await query('select id::text from users where email = $1', [email])
  ok(await admin.post(`/api/users/${String(person?.id)}/vouch`, {}), 200)
  for (const other of others) {
    ok(await admin.post('/api/users/invite', roleBody(other)), 201)
    const offered = ok(await client.get('/api/users/offers'), 200)
    ok(await client.post(`/api/users/offers/${textAt(offered.body, '/docs/0/id')}/accept`, {}), 200)
  }
  return client
}

const kept = ['memberships', 'users_sessions']

/** Restores roles and accounts, bypassing triggers, so that each world begins alike. */
const putBack = `begin;
  set local session_replication_role = replica;
  ${kept
    .map(
      (table) => `delete from ${table} where id not in (select id from kept.${table});
  insert into ${table} select * from kept.${table} where id not in (select id from ${table});`,
    )
    .join('\n')}
  delete from editorial.leavers;
  delete from editorial.absences;
  delete from editorial.offers;
  delete from editorial.policies;
  commit`

export const openCast = async (exhibit: Place): Promise<Cast> => {
  const database = new pg.Client({ connectionString: exhibit.databaseUrl, options: '-c timezone=UTC' })
  database.on('error', () => undefined)
  await database.connect()
  const query: Query = async (text, values = []) => (await database.query<Row>(text, [...values])).rows
  const institutionOf = async (email: string) =>
    textAt(
      await query(
        'select m.institution_id::text as id from memberships m join users u on u.id = m.user_id where u.email = $1',
        [email],
      ),
      '/0/id',
    )
  const [first, second] = [await institutionOf(emails.steward), await institutionOf(emails.foreignSteward)]
  const third = textAt(
    await query(
      `select id from editorial.state where kind = 'institutions' and live = 'published'
         and id <> all($1) order by id limit 1`,
      [[first, second]],
    ),
    '/0/id',
  )
  const institutions = [first, second, third]
  const knownInstitutions = {
    editorA: await exhibit.as('editor'),
    stewardA: await exhibit.as('steward'),
    editorB: await exhibit.as('stranger'),
    stewardB: await exhibit.as('foreignSteward'),
    coordinator: await exhibit.as('coordinator'),
    translator: await exhibit.as('translator'),
    admin: await exhibit.as('admin'),
  }
  const come = (name: Name) => join(exhibit, query, name, institutions)
  const clients = {
    ...knownInstitutions,
    editorC: await come('editorC'),
    stewardBC: await come('stewardBC'),
    coordinatorC: await come('coordinatorC'),
    // independent of the other admin: they may agree to that one's actions
    otherAdmin: await makeAdmin(exhibit, people.otherAdmin.email),
  }
  const idOf = async (name: Name) =>
    textAt(await query('select id::text from users where email = $1', [people[name].email]), '/0/id')
  const ids: Partial<Record<Name, string>> = {}
  for (const name of names) ids[name] = await idOf(name)
  const isWhole = (some: Partial<Record<Name, string>>): some is Record<Name, string> =>
    names.every((name) => some[name] !== undefined)
  if (!isWhole(ids)) throw new Error('Somebody is missing.')
  await query('create schema kept')
  for (const table of kept) await query(`create table kept.${table} as table ${table}`)
  return {
    exhibit,
    clients,
    ids,
    institutions,
    query,
    again: (name) => logIn(exhibit.url, people[name].email),
    reset: async () => {
      await database.query(putBack)
    },
    close: () => database.end(),
  }
}
