-- A record that one institution offers to another, until somebody of the other has said yes or no. What was settled stays.
create table editorial.transfers (
  number bigint generated always as identity primary key,
  kind text not null,
  id text not null,
  from_owner uuid not null,
  to_owner uuid not null,
  note text,
  asked_at timestamptz not null default now(),
  asked_by uuid,
  settled_at timestamptz,
  settled_by uuid,
  settled_as text check (settled_as in ('done', 'ended')),
  check ((settled_at is null) = (settled_as is null))
);
create unique index transfers_open on editorial.transfers (kind, id) where settled_at is null;
create index transfers_from on editorial.transfers (from_owner, number) where settled_at is null;
create index transfers_to on editorial.transfers (to_owner, number) where settled_at is null;

alter table delivery.releases drop constraint releases_kind_check,
  add constraint releases_kind_check
    check (kind in ('publish', 'unpublish', 'withdraw', 'reinstate', 'transfer', 'erase', 'refresh'));
