-- Which of these ids of rows (of lists within a record) belong to other records of the same kind, in any of their texts. What
-- hangs on the tables of the kind is found as the catalog has it, however deep; `own` is the record that they are sent with.
create function editorial.rows_of_others(main text, own text, sought text[]) returns setof text language plpgsql as $$
declare
  holder record;
begin
  for holder in
    with recursive hanging as (
      select to_regclass(root.name)::oid as tab, 'r'::text collate "C" as alias, (root.name || ' r') collate "C" as joined,
             root.record collate "C" as record, 1 as depth
      from (values (quote_ident(main), 'r.id'), (quote_ident('_' || main || '_v'), 'r.parent_id')) as root (name, record)
      where exists (select from pg_attribute where attrelid = to_regclass(root.name) and attname = split_part(root.record, '.', 2))
      union all
      select c.oid, ('t' || h.depth) collate "C",
             (h.joined || format(' join %I t%s on t%s._parent_id = %s.id', c.relname, h.depth, h.depth, h.alias)) collate "C",
             h.record, h.depth + 1
      from hanging h
      join pg_constraint k on k.contype = 'f' and k.confrelid = h.tab
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = '_parent_id'
      where c.relname !~ '_locales$'
    )
    select h.joined, h.record, format('%s.%I::text', h.alias,
             case when exists (select from pg_attribute where attrelid = h.tab and attname = '_uuid') then '_uuid' else 'id' end) as row
    from hanging h where h.alias <> 'r'
  loop
    return query execute format('select distinct %s from %s where %s = any($1) and %s::text <> $2',
      holder.row, holder.joined, holder.row, holder.record) using sought, own;
  end loop;
end $$;
