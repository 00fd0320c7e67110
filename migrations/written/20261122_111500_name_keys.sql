-- What names have in common in every script (src/kernel/names.ts), so that somebody who enters one is shown who is there
-- already under another spelling. The index is made from what was saved: it is made again, whole, when the server starts.
delete from editorial.search;
alter table editorial.search add column keys text not null default '';
create index search_keys on editorial.search using gin (keys gin_trgm_ops);

create or replace function editorial.follow_in_search() returns trigger language plpgsql as $$
begin
  update editorial.search set owner = new.owner, proposer = case when new.first_published_at is null then new.proposer end
  where kind = new.kind and id = new.id
    and (owner, proposer) is distinct from (new.owner, case when new.first_published_at is null then new.proposer end);
  if new.live_hash is distinct from old.live_hash then
    delete from editorial.search where kind = new.kind and id = new.id and text = 'published';
    insert into editorial.search (kind, id, text, owner, title, forms, names, keys)
      select kind, id, 'published', owner, title, forms, names, keys from editorial.search
      where kind = new.kind and id = new.id and text = 'newest' and new.live = 'published';
  end if;
  return null;
end $$;
