-- A list of choices (the roles of a person) hangs on its record by `parent_id`, like relations and texts, in a table with a
-- name of its own: it had no wall.

-- Whether a table's rows hang on others by this column. `parent_id` alone may also be a field (an institution within
-- another): what hangs by it stands in an order.
create function editorial.hangs_by(tab oid, col name) returns boolean language sql stable as $$
  select col = '_parent_id' or (col = 'parent_id' and exists (
    select from pg_attribute o where o.attrelid = tab and o.attname = 'order' and not o.attisdropped))
$$;

-- Puts the wall on a main table and on every table that hangs on it, however deep, as the catalog has them.
create or replace function editorial.raise_wall(kind text, main text, only_one text default '') returns setof text language plpgsql as $$
declare
  child record;
begin
  perform editorial.hang_wall(to_regclass(quote_ident(main)), 'wall_main', variadic array_remove(array[kind, only_one], ''));
  return next main;
  for child in
    with recursive hanging as (
      select c.oid, c.relname::text collate "C" as name, a.attname::text collate "C" as hangs_by,
             format('select m.id::text as id, m._status::text as status from %I m where m.id::text = $1', main) collate "C" as finds
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid = main::regclass and c.relname !~ '^_.*_v$'
        and editorial.hangs_by(c.oid, a.attname)
      union all
      select c.oid, c.relname::text collate "C", a.attname::text collate "C",
             format('with up as (select t.%I::text as above from %I t where t.id::text = $1) %s',
                    h.hangs_by, h.name, replace(h.finds, '$1', '(select above from up)')) collate "C"
      from hanging h
      join pg_constraint k on k.contype = 'f' and k.confrelid = h.oid
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where editorial.hangs_by(c.oid, a.attname)
    )
    select * from hanging
  loop
    perform editorial.hang_wall(child.oid::regclass, 'wall_child', kind, only_one, child.finds, child.hangs_by);
    return next child.name;
  end loop;
end $$;
