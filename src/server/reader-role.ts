import pg from 'pg'
import { codeOf } from './database/errors'
import { awaitOtherMigrations } from './migrate'

/** What the delivery role lacks before the first migration, with the statements that grant it. */
const lacking = `
  select 'create role vitrine_reader nologin' as line, 1 as place
  where to_regrole('vitrine_reader') is null
  union all
  select format('grant vitrine_reader to %I', current_user), 2
  where to_regrole('vitrine_reader') is null or not pg_has_role(current_user, to_regrole('vitrine_reader'), 'SET')
  union all
  select 'revoke create on schema public from public', 3
  from pg_namespace n, aclexplode(coalesce(nspacl, acldefault('n', nspowner))) a
  where nspname = 'public' and a.grantee = 0 and a.privilege_type = 'CREATE'
  order by place`

/** What the role lacks in its schema, including future tables. */
const ungranted = `
  select 'grant usage on schema delivery to vitrine_reader' as line
  where not has_schema_privilege('vitrine_reader', 'delivery', 'USAGE')
  union all
  select 'grant select on all tables in schema delivery to vitrine_reader'
  where exists (select from pg_class where relnamespace = 'delivery'::regnamespace and relkind in ('r', 'p', 'v', 'm')
                and not has_table_privilege('vitrine_reader', oid, 'SELECT'))
  union all
  select 'alter default privileges in schema delivery grant select on tables to vitrine_reader'
  where not exists (select from pg_default_acl d, aclexplode(d.defaclacl) a
                    where defaclnamespace = 'delivery'::regnamespace and defaclobjtype = 'r'
                    and defaclrole = to_regrole(quote_ident(current_user)) and a.grantee = to_regrole('vitrine_reader'))`

const linesOf = async (client: pg.Client, query: string): Promise<string[]> =>
  (await client.query<{ line: string }>(query)).rows.map(({ line }) => line)

/** Another database of the same server creates or grants the role at the same moment. */
const isCollision = (error: unknown) => ['42710', '23505', 'XX000'].includes(codeOf(error) ?? '')

/** Runs the missing statements as far as this user may; returns those that remain for another user. */
const grantMissing = async (client: pg.Client, query: string): Promise<string[]> => {
  for (const line of await linesOf(client, query)) {
    try {
      await client.query(line)
    } catch (error) {
      if (codeOf(error) === '42501') break
      if (!isCollision(error)) throw error
    }
  }
  return linesOf(client, query)
}

const within = async (url: string, query: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await awaitOtherMigrations(client)
    const left = await grantMissing(client, query)
    if (left.length === 0) return
    const lines = left.map((line) => `    ${line};`).join('\n')
    throw new Error(
      `The public plane reads as the role vitrine_reader, and this database user may not set it up. An administrator of the database runs, in this database:\n\n${lines}\n\nThen start again.`,
    )
  } finally {
    await client.end()
  }
}

/**
 * Before the first migration: ensures that the role exists and that this user may set it. Throws an error with the
 * required statements otherwise.
 */
export const prepareReaderRole = (url: string): Promise<void> => within(url, lacking)

/** After the migrations: grants the role its reads, also if it did not exist when they ran. */
export const grantReader = (url: string): Promise<void> => within(url, ungranted)
