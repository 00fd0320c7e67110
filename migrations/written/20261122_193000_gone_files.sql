-- Files that a record showed while the public saw it: asked for after it was withdrawn, they say why they are not there.
create table delivery.gone_files (
  hash text not null,
  kind text not null,
  id text not null,
  primary key (hash, kind, id)
);

-- What whoever took a record away wants to become of a mention of it; null: nothing but a look.
alter table editorial.tasks add column wish text check (wish in ('replace', 'remove')),
  add column instead_kind text,
  add column instead_id text,
  add constraint tasks_instead check ((instead_kind is null) = (instead_id is null));
