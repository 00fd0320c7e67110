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

-- Hangs the wall on one table, unless exactly this wall is there: making a trigger waits for every transaction on its table.
create function editorial.hang_wall(tab regclass, wall text, variadic arguments text[]) returns void language plpgsql as $$
declare
  written bytea := '';
  argument text;
begin
  foreach argument in array arguments loop
    written := written || convert_to(argument, 'UTF8') || '\x00'::bytea;
  end loop;
  if exists (select from pg_trigger t where t.tgrelid = tab and t.tgname = 'vitrine_wall' and t.tgargs = written
             and t.tgfoid = to_regproc('editorial.' || wall) and t.tgenabled = 'O') then
    return;
  end if;
  execute format(
    'create or replace trigger vitrine_wall before insert or update or delete on %s for each row execute function editorial.%I(%s)',
    tab, wall, (select string_agg(quote_literal(one), ', ' order by n) from unnest(arguments) with ordinality as a(one, n)));
end $$;

-- Puts the wall on a main table and on every table that hangs on it, however deep, as the catalog has them.
create function editorial.raise_wall(kind text, main text, only_one text default '') returns setof text language plpgsql as $$
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
    perform editorial.hang_wall(child.oid::regclass, 'wall_child', kind, only_one, child.finds, child.hangs_by);
    return next child.name;
  end loop;
end $$;
