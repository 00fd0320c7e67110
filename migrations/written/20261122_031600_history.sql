-- Who did what, when: only ever added to. Ids and no names, so that a person can be forgotten and the history stays.
create table editorial.history (
  number bigint primary key check (number > 0),
  at timestamptz not null,
  -- the sort of who did it (user, system, anonymous), and which
  actor text not null,
  actor_id text,
  verb text not null,
  kind text not null,
  id text not null,
  was text,
  became text,
  revision integer,
  hash text,
  comment text,
  reason text,
  release bigint,
  request text,
  -- the sum of the row before this one about the same record; null: this is the first
  previous text,
  sum text not null check (sum ~ '^[0-9a-f]{64}$')
);
create index history_about on editorial.history (kind, id, number);
-- a chain does not fork
create unique index history_chain on editorial.history (kind, id, previous) nulls not distinct;

create function editorial.refuse_to_rewrite() returns trigger language plpgsql as $$
begin
  raise exception 'history is only added to' using errcode = 'VT403';
end $$;

create trigger history_stays before update or delete on editorial.history
  for each row execute function editorial.refuse_to_rewrite();
create trigger history_is_not_emptied before truncate on editorial.history
  for each statement execute function editorial.refuse_to_rewrite();
-- also where other triggers stand aside (session_replication_role)
alter table editorial.history enable always trigger history_stays;
alter table editorial.history enable always trigger history_is_not_emptied;
