import pg from 'pg'
import { reencryptSecondFactors } from '../accounts'

const others = `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  and coalesce(backend_type, 'client backend') = 'client backend'`

/**
 * Encrypts stored secrets with a new secret and ends all sessions, which the old one signed. `keep` stores the new
 * secret first; if it throws, nothing changes.
 */
export const rotateSecret = async (
  url: string,
  { from, to, keep }: { from: string; to: string; keep: () => Promise<void> | void },
): Promise<{ reencrypted: number; unreadable: number }> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    if ((await client.query(others)).rowCount)
      throw new Error('Something else is connected to the database: stop the server first.')
    await client.query('begin')
    const done = await reencryptSecondFactors(client, from, to)
    await client.query('delete from users_sessions')
    await client.query('delete from editorial.half_logins')
    await keep()
    await client.query('commit')
    return done
  } finally {
    await client.end()
  }
}
