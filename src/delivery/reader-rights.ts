import type pg from 'pg'

/** Privileges of the current role beyond those of a reader. Tables of extensions are ignored. */
const rightsStatement = `
with relations as (
  select c.oid, c.relkind, n.nspname, format('%I.%I', n.nspname, c.relname) as name
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  where n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
    and c.relkind in ('r', 'p', 'v', 'm', 'f')
    and has_schema_privilege(n.oid, 'USAGE')
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
)
select
  current_user as role,
  (select rolsuper from pg_roles where rolname = current_user) as "isSuperuser",
  (select min(name) from relations where has_table_privilege(oid, 'INSERT, UPDATE, DELETE, TRUNCATE')
     or has_any_column_privilege(oid, 'INSERT, UPDATE')) as writable,
  (select min(nspname) from pg_namespace where nspname not like 'pg\\_%' and has_schema_privilege(oid, 'CREATE')) as creatable,
  has_database_privilege(current_database(), 'CREATE') as "mayCreateSchemas",
  (select min(name) from relations where nspname <> 'delivery' and has_any_column_privilege(oid, 'SELECT')) as readable,
  (select count(*) from relations where nspname = 'delivery' and has_table_privilege(oid, 'SELECT'))::integer as served`

interface Rights {
  role: string
  isSuperuser: boolean
  writable: string | null
  creatable: string | null
  mayCreateSchemas: boolean
  readable: string | null
  served: number
}

const findFault = (rights: Rights): string | null => {
  if (rights.isSuperuser) return 'is a superuser'
  if (rights.writable !== null) return `may write ${rights.writable}`
  if (rights.creatable !== null) return `may create in the schema ${rights.creatable}`
  if (rights.mayCreateSchemas) return 'may create schemas'
  if (rights.readable !== null) return `may read ${rights.readable}`
  return rights.served === 0 ? 'may not read the schema delivery' : null
}

/** Throws a one-sentence error if the role may do more, or less, than SELECT in the schema `delivery`. */
export const assertReadOnlyRole = async (pool: pg.Pool): Promise<void> => {
  const { rows } = await pool.query<Rights>(rightsStatement)
  const [rights] = rows
  const fault = rights === undefined ? 'is unknown' : findFault(rights)
  if (fault !== null) {
    throw new Error(
      `The public plane reads as the role ${rights?.role}, which ${fault}: it must be able to SELECT in the schema delivery and nothing else.`,
    )
  }
}
