// A session as a login leaves it, without the login: to check a password takes half a second.
import { createHash, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import pg from 'pg'

/** The servers of the tests sign with it: a session made here is valid there. */
export const testSecret = 'a long secret that nobody but the tests knows'

/** Payload signs with the beginning of the secret's hash. */
const key = new TextEncoder().encode(createHash('sha256').update(testSecret).digest('hex').slice(0, 32))

export const days = 24 * 3600
/** seconds */
const sessionLasts = 30 * days

/** Writes a session of this account over an open connection, and answers its token. */
export const writeSession = async (client, email) => {
  const sid = randomUUID()
  const { rows } = await client.query(
    `insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
     select (select count(*) + 1 from users_sessions where _parent_id = users.id), id, $2, now(), now() + make_interval(secs => $3)
     from users where email = $1 returning _parent_id as user`,
    [email, sid, sessionLasts],
  )
  const [row] = rows
  if (row === undefined) throw new Error(`There is no account ${email}.`)
  return (
    new SignJWT({ id: row.user, collection: 'users', email, sid })
      // as Payload's own jwtSign, which is not imported: it brings all of Payload
      .setProtectedHeader({ alg: 'HS256', authVersion: 1, typ: 'JWT' })
      .setIssuedAt()
      .setExpirationTime(`${sessionLasts} s`)
      .sign(key)
  )
}

/** A session of its own for this account, in this database. */
export const openSession = async (databaseUrl, email) => {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    return await writeSession(client, email)
  } finally {
    await client.end()
  }
}
