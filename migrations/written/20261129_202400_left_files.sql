-- What the address of a file says once its medium has left the public with its owner's word: that the record was withdrawn, or
-- nothing (`kind`, `id` are null).
create table delivery.left_files (
  hash text not null,
  media_id text not null,
  kind text,
  id text,
  primary key (hash, media_id)
);
