-- Two records that were one: which became part of which, and all that was changed for it, so that it can be undone until the
-- public sees it.
create table editorial.merges (
  id uuid primary key default gen_random_uuid(),
  kind text not null,
  from_id text not null,
  into_id text not null,
  at timestamptz not null default now(),
  by uuid,
  -- { drafts: [{ kind, id, fields: { name: { before, after } } }], taken: { field: rows } }
  moved jsonb not null,
  undone_at timestamptz,
  undone_by uuid,
  -- the release in which the public saw it; from then on it stays
  release bigint,
  check (from_id <> into_id),
  check (release is null or undone_at is null)
);
create unique index merges_from on editorial.merges (kind, from_id) where undone_at is null;
create index merges_into on editorial.merges (kind, into_id) where undone_at is null;

create function editorial.refuse_to_unmerge() returns trigger language plpgsql as $$
begin
  if old.release is not null then
    raise exception 'a merge that the public has seen stays' using errcode = 'VT403';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger merges_stay before update or delete on editorial.merges
  for each row execute function editorial.refuse_to_unmerge();

-- The records of one kind whose newest text mentions a record: in a relation to its table, or in running text. `main` and
-- `target` are tables of kinds; what hangs on them is found as the catalog has it, however deep.
create function editorial.newest_mentioning(main text, target text, sought text) returns setof text language plpgsql as $$
declare
  versions text := '_' || main || '_v';
  named text := case when exists (select from pg_attribute where attrelid = to_regclass(quote_ident(versions)) and attname = 'parent_id')
                then 'r.parent_id::text' else quote_literal(main) end;
  holder record;
begin
  for holder in
    with recursive hanging as (
      select to_regclass(quote_ident(versions))::oid as tab, 'r'::text collate "C" as alias,
             (quote_ident(versions) || ' r') collate "C" as joined, 1 as depth
      union all
      select c.oid, ('t' || h.depth) collate "C",
             (h.joined || format(' join %I t%s on t%s.%I = %s.id', c.relname, h.depth, h.depth, a.attname, h.alias)) collate "C",
             h.depth + 1
      from hanging h
      join pg_constraint k on k.contype = 'f' and k.confrelid = h.tab
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
      where a.attname = '_parent_id' or (a.attname = 'parent_id' and c.relname ~ '_(rels|texts|numbers)$')
    ), holding as (
      select h.joined, format('%s.%I = $1::uuid', h.alias, a.attname) as holds
      from hanging h
      join pg_constraint k on k.contype = 'f' and k.conrelid = h.tab and k.confrelid = to_regclass(quote_ident(target))
      join pg_attribute a on a.attrelid = h.tab and a.attnum = k.conkey[1]
      where not (h.alias = 'r' and a.attname = 'parent_id')
      union all
      select h.joined, format('%s.%I::text like ''%%'' || $1 || ''%%''', h.alias, a.attname)
      from hanging h
      join pg_attribute a on a.attrelid = h.tab and a.attnum > 0 and not a.attisdropped and a.atttypid = 'jsonb'::regtype
    )
    select joined, string_agg(holds, ' or ') as holds from holding group by joined
  loop
    return query execute format('select distinct %s from %s where r.latest and (%s)', named, holder.joined, holder.holds) using sought;
  end loop;
end $$;
