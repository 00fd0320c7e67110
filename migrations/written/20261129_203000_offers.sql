-- Roles that are offered to accounts that were there already; they begin when their person accepts.
create table editorial.offers (
  id uuid primary key default gen_random_uuid(),
  user_id uuid not null references users (id) on delete cascade,
  role text not null,
  institution_id uuid references institutions (id) on delete cascade,
  languages text[] not null default '{}',
  offered_by uuid not null references users (id) on delete cascade,
  -- in which the letter about it is written
  language text not null,
  offered_at timestamptz not null default now(),
  expires_at timestamptz not null,
  -- null: the account is not confirmed, and nobody who logs in to it learns of this
  told_at timestamptz
);
create unique index offers_one on editorial.offers (user_id, role, (coalesce(institution_id::text, '')));
