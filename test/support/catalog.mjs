// Our own schemas as PostgreSQL describes them. `npm run schema:dump` writes them to catalog.json.

const ours = `n.nspname in ('editorial', 'delivery')`

const parts = {
  columns: `select format('%I.%I.%I', n.nspname, c.relname, a.attname) as name,
      concat_ws(' ', format_type(a.atttypid, a.atttypmod), case when a.attnotnull then 'not null' end,
        case a.attgenerated when '' then 'default ' else 'generated ' end || pg_get_expr(d.adbin, d.adrelid)) as is
    from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where ${ours} and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped`,
  constraints: `select format('%I.%I', n.nspname, k.conname) as name, pg_get_constraintdef(k.oid) as is
    from pg_constraint k join pg_namespace n on n.oid = k.connamespace where ${ours} and k.contype <> 'n'`,
  indexes: `select format('%I.%I', n.nspname, c.relname) as name, pg_get_indexdef(c.oid) as is
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'i'`,
  views: `select format('%I.%I', n.nspname, c.relname) as name, pg_get_viewdef(c.oid) as is
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind = 'v'`,
  functions: `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as is
    from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${ours}`,
  triggers: `select format('%s %I', t.tgrelid::regclass, t.tgname) as name, pg_get_triggerdef(t.oid) as is
    from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
    where ${ours} and not t.tgisinternal`,
  reader: `select format('%I.%I', n.nspname, c.relname) as name,
      concat_ws(' ', case when has_table_privilege('vitrine_reader', c.oid, 'select') then 'select' end,
        case when has_table_privilege('vitrine_reader', c.oid, 'insert, update, delete, truncate') then 'write' end) as is
    from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'v')`,
}

/**
 * @param {import('pg').Client} client
 * @returns {Promise<Record<string, Record<string, string>>>}
 */
export const readCatalog = async (client) => {
  const catalog = {}
  for (const [part, text] of Object.entries(parts)) {
    const { rows } = await client.query(`select * from (${text}) as part order by name collate "C"`)
    catalog[part] = Object.fromEntries(rows.map(({ name, is }) => [name, is]))
  }
  return catalog
}
