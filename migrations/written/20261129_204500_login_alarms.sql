-- When a person was last told that many try to log in to their account.
create table editorial.login_alarms (
  user_id uuid primary key references users (id) on delete cascade,
  told_at timestamptz not null default now()
);
