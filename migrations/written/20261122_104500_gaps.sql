-- What the newest text of each record lacks before the public may see it, as far as the record itself and its media go; what
-- it mentions of other records is asked at the moment of publishing. Written with every save.
create table editorial.gaps (
  kind text not null,
  id text not null,
  -- an RFC 6901 pointer from the record's root
  pointer text not null,
  code text not null,
  detail text not null,
  -- the medium that lacks it
  media text,
  -- as in editorial.state
  owner uuid,
  primary key (kind, id, pointer, code),
  foreign key (kind, id) references editorial.state on delete cascade
);
create index gaps_owner on editorial.gaps (owner, code, kind, id);
create index gaps_records on editorial.gaps (owner, kind, id);
create index gaps_code on editorial.gaps (kind, code, id);
create index gaps_media on editorial.gaps (media) where media is not null;

-- Where the newest text of each record shows which medium, so that a medium that gains its words loses its gaps everywhere.
create table editorial.shows (
  kind text not null,
  id text not null,
  pointer text not null,
  media text not null,
  primary key (kind, id, pointer),
  foreign key (kind, id) references editorial.state on delete cascade
);
create index shows_media on editorial.shows (media);

-- Whether the gaps of a record were looked for; those of before are, as soon as the server has started.
alter table editorial.search add column checked boolean not null default false;

create function editorial.follow_in_gaps() returns trigger language plpgsql as $$
begin
  update editorial.gaps set owner = new.owner where kind = new.kind and id = new.id and owner is distinct from new.owner;
  return null;
end $$;
create trigger follow_in_gaps after update of owner on editorial.state
  for each row when (new.owner is distinct from old.owner) execute function editorial.follow_in_gaps();

-- Lists by state and by when something was changed.
create index state_standing on editorial.state (kind, live, work);
