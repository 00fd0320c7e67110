-- The second wall: whatever path a write takes, a row that the public sees, or is about to see, moves only while
-- perform() has named its record in `vitrine.perform`, which ends with its transaction.

create function editorial.refuse_unless_performed(kind text, id text) returns void language plpgsql as $$
begin
  if coalesce(current_setting('vitrine.perform', true), '') <> kind || ':' || id then
    raise exception 'a published record changes only by publishing it' using errcode = 'VT403', detail = kind || ':' || id;
  end if;
end $$;

-- On a kind's main table. Arguments: the kind, and the record's name where there is only one of the kind.
create function editorial.wall_main() returns trigger language plpgsql as $$
declare
  was_live boolean := tg_op <> 'INSERT' and old._status::text = 'published';
  is_live boolean := tg_op <> 'DELETE' and new._status::text = 'published';
begin
  if was_live or is_live then
    perform editorial.refuse_unless_performed(tg_argv[0], coalesce(tg_argv[1], case when tg_op = 'DELETE' then old.id::text else new.id::text end));
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- On its child tables. Arguments: the kind, the record's name or '', and a query that finds the record's row from this one ($1).
create function editorial.wall_child() returns trigger language plpgsql as $$
declare
  touched jsonb;
  root record;
begin
  foreach touched in array array[case when tg_op <> 'INSERT' then to_jsonb(old) end, case when tg_op <> 'DELETE' then to_jsonb(new) end] loop
    continue when touched is null;
    execute tg_argv[2] into root using touched ->> tg_argv[3];
    -- no row: it is being deleted itself, and its own wall was asked
    if root.status = 'published' then
      perform editorial.refuse_unless_performed(tg_argv[0], coalesce(nullif(tg_argv[1], ''), root.id));
    end if;
  end loop;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Puts the wall on a main table and on every table that hangs on it, however deep, as the catalog has them.
create function editorial.raise_wall(kind text, main text, only_one text default '') returns setof text language plpgsql as $$
declare
  child record;
begin
  execute format('drop trigger if exists vitrine_wall on %I', main);
  execute format(
    'create trigger vitrine_wall before insert or update or delete on %I for each row execute function editorial.wall_main(%L%s)',
    main, kind, case when only_one = '' then '' else ', ' || quote_literal(only_one) end);
  return next main;
  for child in
    with recursive hanging as (
      select c.oid, c.relname::text collate "C" as name, a.attname::text collate "C" as hangs_by,
             format('select m.id::text as id, m._status::text as status from %I m where m.id::text = $1', main) collate "C" as finds
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where k.contype = 'f' and k.confrelid = main::regclass and c.relname !~ '^_.*_v$'
        -- `parent_id` alone may also be a field: an institution within another
        and (a.attname = '_parent_id' or (a.attname = 'parent_id' and c.relname ~ '_(rels|texts|numbers)$'))
      union all
      select c.oid, c.relname::text collate "C", a.attname::text collate "C",
             format('with up as (select t.%I::text as above from %I t where t.id::text = $1) %s',
                    h.hangs_by, h.name, replace(h.finds, '$1', '(select above from up)')) collate "C"
      from hanging h
      join pg_constraint k on k.contype = 'f' and k.confrelid = h.oid
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where a.attname = '_parent_id' or (a.attname = 'parent_id' and c.relname ~ '_(rels|texts|numbers)$')
    )
    select * from hanging
  loop
    execute format('drop trigger if exists vitrine_wall on %I', child.name);
    execute format(
      'create trigger vitrine_wall before insert or update or delete on %I for each row execute function editorial.wall_child(%L, %L, %L, %L)',
      child.name, kind, only_one, child.finds, child.hangs_by);
    return next child.name;
  end loop;
end $$;
