-- The second factor of an account (RFC 6238): a secret that the person's device shares, sealed with the installation's.
create table editorial.second_factors (
  user_id uuid primary key references users (id) on delete cascade,
  secret text not null,
  made_at timestamptz not null default now(),
  -- null: begun, and no code was given yet; it is asked of nobody
  confirmed_at timestamptz,
  -- the newest time step whose code was taken: a code works once (RFC 6238 §5.2)
  last_step bigint,
  failures integer not null default 0,
  rests_until timestamptz
);

-- For who has lost the device. Each works once.
create table editorial.recovery_codes (
  user_id uuid not null references editorial.second_factors (user_id) on delete cascade,
  hash text not null,
  used_at timestamptz,
  primary key (user_id, hash)
);

-- Logins that gave the password and still owe a code, or a second factor at all. They are no sessions: nothing takes
-- them for one, until they are moved to users_sessions.
create table editorial.half_logins (
  session text primary key,
  user_id uuid not null references users (id) on delete cascade,
  -- SHA-256 of the token that was given out
  token text not null unique,
  -- of the password with which it was begun: with another one it is over
  salt text not null,
  began_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- when the session ends that it becomes
  session_expires_at timestamptz not null
);
create index half_logins_user on editorial.half_logins (user_id);
