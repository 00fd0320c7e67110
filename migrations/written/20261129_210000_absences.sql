-- When an institution lost its last steward, whose doing it was, and which administrator agreed that a coordinator decides
-- in the steward's place. Filled: it has one again. An institution that never had one has no row.
create table editorial.absences (
  number bigint generated always as identity primary key,
  institution uuid not null,
  since timestamptz not null default now(),
  ended_by uuid,
  -- a coordinator's or an administrator's, whatever else they are
  by_office boolean not null,
  agreed_at timestamptz,
  agreed_by uuid,
  reason text,
  filled_at timestamptz,
  check ((agreed_at is null) = (agreed_by is null)),
  check (agreed_by is null or agreed_by is distinct from ended_by)
);
create unique index absences_open on editorial.absences (institution) where filled_at is null;

-- Why an administrator offers to make a steward of an institution that has one, or gives a steward another address.
alter table editorial.offers add column reason text;
alter table editorial.address_changes add column reason text;
