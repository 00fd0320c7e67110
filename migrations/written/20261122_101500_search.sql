-- What records of every kind are found by in the desk: their names in every language and script, and their numbers, folded
-- (src/kernel/folding.ts). One row is the newest text, one the text that the public sees, if it sees any.
create table editorial.search (
  kind text not null,
  id text not null,
  text text not null check (text in ('newest', 'published')),
  -- who may find the newest text: as in editorial.state; a proposer only until the public first sees it
  owner uuid,
  proposer uuid,
  -- one value a language
  title jsonb not null,
  -- every name and number as it is written
  forms text[] not null,
  -- the same, folded: each between line breaks
  names text not null,
  primary key (kind, id, text),
  foreign key (kind, id) references editorial.state on delete cascade
);
create index search_names on editorial.search using gin (names gin_trgm_ops);

-- Follows its record: what is published is found as it was when it was published, and by all.
create function editorial.follow_in_search() returns trigger language plpgsql as $$
begin
  update editorial.search set owner = new.owner, proposer = case when new.first_published_at is null then new.proposer end
  where kind = new.kind and id = new.id
    and (owner, proposer) is distinct from (new.owner, case when new.first_published_at is null then new.proposer end);
  if new.live_hash is distinct from old.live_hash then
    delete from editorial.search where kind = new.kind and id = new.id and text = 'published';
    insert into editorial.search (kind, id, text, owner, title, forms, names)
      select kind, id, 'published', owner, title, forms, names from editorial.search
      where kind = new.kind and id = new.id and text = 'newest' and new.live = 'published';
  end if;
  return null;
end $$;
create trigger follow_in_search after update of owner, proposer, first_published_at, live, live_hash on editorial.state
  for each row execute function editorial.follow_in_search();
