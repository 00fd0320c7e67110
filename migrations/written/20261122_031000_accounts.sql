-- Mail that waits to be sent: written in the transaction of what causes it, sent by the running server.
create table editorial.outbox (
  id bigint generated always as identity primary key,
  recipient text not null,
  subject text not null,
  -- emptied once it is settled: it may hold a link that opens an account
  body text,
  made_at timestamptz not null default now(),
  -- when it is tried next; whoever is at it moves this on first, so that nobody else is
  due_at timestamptz not null default now(),
  -- afterwards it is of no use to its reader, and is not sent
  expires_at timestamptz,
  attempts integer not null default 0,
  failure text,
  settled_at timestamptz,
  outcome text check (outcome in ('sent', 'given_up', 'expired')),
  check ((settled_at is null) = (outcome is null))
);
create index outbox_due on editorial.outbox (due_at) where settled_at is null;

-- Who asked for a link to a new password. Answered later: the time it takes does not tell whether there is an account.
create table editorial.reset_requests (
  id bigint generated always as identity primary key,
  email text not null,
  language text not null,
  made_at timestamptz not null default now(),
  answered_at timestamptz
);
create index reset_requests_email on editorial.reset_requests (email, made_at);
create index reset_requests_waiting on editorial.reset_requests (id) where answered_at is null;

-- People who were invited and have not logged in yet.
create table editorial.invitations (
  user_id uuid primary key references users (id) on delete cascade,
  invited_by uuid,
  invited_at timestamptz not null default now()
);

-- Accounts that are closed: their people have left.
create table editorial.leavers (
  user_id uuid primary key references users (id) on delete cascade,
  closed_by uuid,
  closed_at timestamptz not null default now()
);
