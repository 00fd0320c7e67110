-- What is made of a file: by which recipe (renditions of an older one are made again), and when to try again after a
-- fault of the system. `pages`: of an image, how many it holds. `remade`: views may still name former renditions.
alter table editorial.files
  add column pages integer,
  add column recipe smallint not null default 0,
  add column tries smallint not null default 0,
  add column retry_at timestamptz,
  add column remade boolean not null default false;

-- Of recordings, captions and documents nothing is to be made again.
update editorial.files set recipe = 2 where renditions is not null and mime not like 'image/%';
update editorial.files set recipe = 1 where renditions is not null and mime like 'image/%';
-- A full disk says nothing about the file.
update editorial.files set failure = null where failure ~ '^E[A-Z]+: ' and failure !~ '^ENOENT';

drop index editorial.files_pending;
create index files_to_make on editorial.files (recipe, stored_at) where failure is null;
create index files_remade on editorial.files (hash) where remade;

-- Bytes that were here already when an owner sent them: that owner waits as for new ones, or would learn that they were.
create table editorial.files_waiting (
  hash text not null references editorial.files (hash) on delete cascade,
  owner uuid,
  since timestamptz not null default now(),
  unique nulls not distinct (hash, owner)
);
