-- The review: who asked for it, and for which text the approval holds. An edit takes both away.
alter table editorial.state
  add column submitted_by uuid,
  add column submitted_at timestamptz,
  add column approved_by uuid,
  add column approved_hash text,
  add column approved_at timestamptz,
  add constraint approved_is_what_stands check (work <> 'approved' or approved_hash = head_hash),
  add constraint review_has_a_beginning check (work <> 'in_review' or submitted_at is not null);
create index state_queue on editorial.state (work, submitted_at) where work in ('in_review', 'approved', 'changes_requested');

-- What an institution, or the exhibit itself ('exhibit'), wants of its workflow; no row: nothing of it. Never public.
create table editorial.policies (
  of text primary key,
  four_eyes boolean not null default false,
  may_publish boolean not null default false,
  set_at timestamptz not null default now(),
  set_by uuid
);

-- What was taken from the public at its owner's word, and why; until it is lifted it comes back by no way, also not by an import.
create table editorial.withdrawals (
  number bigint generated always as identity primary key,
  kind text not null,
  id text not null,
  code text not null check (code in ('rights', 'privacy', 'consent', 'embargo', 'legal', 'error', 'other')),
  note text,
  public_reason text,
  until date,
  -- under which names other systems know it: an import asks here first
  identifiers jsonb not null default '[]',
  at timestamptz not null default now(),
  by uuid,
  release bigint,
  lifted_at timestamptz,
  lifted_by uuid
);
create unique index withdrawals_open on editorial.withdrawals (kind, id) where lifted_at is null;
create view editorial.do_not_reimport as
  select kind, id, identifiers, code, at from editorial.withdrawals where lifted_at is null;

-- What somebody has to look at, because another record moved. Closed by the deed, or by hand.
create table editorial.tasks (
  number bigint generated always as identity primary key,
  what text not null check (what in ('mention_gone', 'embargo_over')),
  kind text not null,
  id text not null,
  owner uuid,
  about_kind text not null,
  about_id text not null,
  cause text not null,
  opened_at timestamptz not null default now(),
  closed_at timestamptz,
  closed_by uuid,
  closed_as text check (closed_as in ('done', 'by_hand', 'passed'))
);
create unique index tasks_open on editorial.tasks (what, kind, id, about_kind, about_id) where closed_at is null;
create index tasks_owner on editorial.tasks (owner, opened_at) where closed_at is null;

-- What people say to each other about a record, or a field of it.
create table editorial.comments (
  number bigint generated always as identity primary key,
  kind text not null,
  id text not null,
  -- RFC 6901 into the record; null: the record as a whole
  pointer text,
  text text not null check (length(text) between 1 and 10000),
  author uuid,
  at timestamptz not null default now(),
  revision integer not null,
  resolved_at timestamptz,
  resolved_by uuid
);
create index comments_about on editorial.comments (kind, id, number);

-- What a person is told in the desk; the letter that says the same lies in the outbox.
create table editorial.notices (
  number bigint generated always as identity primary key,
  person uuid not null,
  verb text not null,
  kind text not null,
  id text not null,
  by uuid,
  comment text,
  at timestamptz not null default now(),
  seen_at timestamptz
);
create index notices_unseen on editorial.notices (person) where seen_at is null;
-- In which language a person uses the desk, and so is written to.
create table editorial.readers (
  person uuid primary key,
  language text not null
);
create index notices_person on editorial.notices (person, number desc);

alter table delivery.releases drop constraint releases_kind_check,
  add constraint releases_kind_check check (kind in ('publish', 'unpublish', 'withdraw', 'reinstate', 'refresh'));
alter table delivery.release_entries drop constraint release_entries_action_check,
  add constraint release_entries_action_check check (action in ('upsert', 'delete', 'withdraw'));
-- what the answer 410 says
alter table delivery.tombstones add column reason text;

