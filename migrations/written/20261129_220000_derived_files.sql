-- The bytes of what was ever made of a file, by their hash: whoever sends one of these sends that file again. Kept after the file is gone.
create table editorial.derived_files (
  of text not null check (of ~ '^[0-9a-f]{64}$'),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (of, hash)
);
create index derived_files_hash on editorial.derived_files (hash);

-- Whether what was made of it stands there; not so of files that were here before.
alter table editorial.files add column is_derived_known boolean not null default false;
create index files_underived on editorial.files (stored_at) where renditions is not null and not is_derived_known;
