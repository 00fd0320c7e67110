-- What a legal order takes away for good: the text of every version, and the bytes of what it alone showed. Its row stays,
-- empty, so that what mentions it keeps its place; nobody moves it again.
alter table editorial.state add column erased_at timestamptz;

create function editorial.refuse_to_revive() returns trigger language plpgsql as $$
begin
  if old.erased_at is not null then
    raise exception 'what was erased stays so' using errcode = 'VT410', detail = old.kind || ':' || old.id;
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger state_stays_erased before update or delete on editorial.state
  for each row execute function editorial.refuse_to_revive();

-- Bytes that are to be unlinked, once the transaction that says so is there to stay.
create table editorial.erased_files (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  erased_at timestamptz not null default now()
);

-- Of the rows about what is being erased, the words go, and nothing else: the chain holds on to their sums.
create or replace function editorial.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if current_setting('vitrine.erase', true) = old.kind || ':' || old.id
       and new.comment is null and new.reason is null
       and to_jsonb(new) - 'comment' - 'reason' = to_jsonb(old) - 'comment' - 'reason' then
      return new;
    end if;
  end if;
  raise exception 'history is only added to' using errcode = 'VT403';
end $$;

create or replace function editorial.refuse_to_unmerge() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if coalesce(current_setting('vitrine.erase', true), '') <> '' and to_jsonb(new) - 'moved' = to_jsonb(old) - 'moved' then
      return new;
    end if;
  end if;
  if old.release is not null then
    raise exception 'a merge that the public has seen stays' using errcode = 'VT403';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;

-- Empties a row of a kind's main table, and removes all that hangs on it, its versions too.
create function editorial.empty_record(main text, record uuid) returns void language plpgsql as $$
declare
  child record;
  emptied text;
begin
  for child in
    select c.oid::regclass as tab, a.attname as hangs_by from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
    where k.contype = 'f' and k.confrelid = to_regclass(quote_ident(main)) and c.relname !~ '^_.*_v$'
      and editorial.hangs_by(c.oid, a.attname)
  loop
    execute format('delete from %s where %I = $1', child.tab, child.hangs_by) using record;
  end loop;
  select string_agg(format('%I = null', attname), ', ') into emptied from pg_attribute
    where attrelid = to_regclass(quote_ident(main)) and attnum > 0 and not attisdropped and not attnotnull
      and attname not in ('id', 'created_at', 'updated_at', '_status');
  execute format('update %I set %s where id = $1', main, emptied) using record;
  execute format('delete from %I where parent_id = $1', '_' || main || '_v') using record;
end $$;
