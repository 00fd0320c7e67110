-- Which record of the public's ever mentioned which: an institution is told of the uses of what it owns also once they are over.
create table editorial.uses (
  kind text not null,
  id text not null,
  by_kind text not null,
  by_id text not null,
  primary key (kind, id, by_kind, by_id)
);

create function editorial.remember_uses() returns trigger language plpgsql as $$
begin
  insert into editorial.uses (kind, id, by_kind, by_id)
    select distinct to_kind, to_id, from_kind, from_id from fresh
    where embeds in ('card', 'view') and (to_kind, to_id) <> (from_kind, from_id)
    on conflict do nothing;
  return null;
end $$;

create trigger remember_uses after insert on delivery.mentions referencing new table as fresh
  for each statement execute function editorial.remember_uses();

insert into editorial.uses (kind, id, by_kind, by_id)
  select distinct to_kind, to_id, from_kind, from_id from delivery.mentions
  where embeds in ('card', 'view') and (to_kind, to_id) <> (from_kind, from_id);
