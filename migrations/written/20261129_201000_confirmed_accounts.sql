-- Accounts whose address is known to be their person's: a mailed link was followed, or somebody who may vouched for it.
create table editorial.confirmations (
  user_id uuid primary key references users (id) on delete cascade,
  how text not null check (how in ('letter', 'vouched', 'operator')),
  -- the admin who vouched; null: nobody in particular
  by uuid,
  at timestamptz not null default now()
);

-- Addresses that count once the link in a letter to them was followed; one an account.
create table editorial.address_changes (
  user_id uuid primary key references users (id) on delete cascade,
  email text not null,
  -- SHA-256 of what the link ends with
  token text not null unique,
  asked_by uuid not null,
  -- whether the link went by mail, and by mail alone
  mailed boolean not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null
);

-- The links to passwords that went by mail alone: who follows one has read the letter.
create table editorial.mailed_links (
  user_id uuid primary key references users (id) on delete cascade,
  token text not null
);

-- Accounts that were there before: made by our own code on the machine itself (user:create, the demo), or come to with
-- the link of an invitation that was sent to the address they still have, before which nobody had logged in to them.
insert into editorial.confirmations (user_id, how)
select u.id, 'operator' from users u
where exists (select from editorial.history h
  where h.kind = 'users' and h.id = u.id::text and h.verb = 'account_made' and h.actor = 'system');

insert into editorial.confirmations (user_id, how)
select u.id, 'letter' from users u
where not exists (select from editorial.invitations i where i.user_id = u.id)
  and exists (
    select from editorial.outbox o
    where o.recipient = u.email and o.outcome = 'sent' and o.made_at >= u.created_at
      -- an invitation's letter is of use for seven days, one about a forgotten password for an hour
      and o.expires_at - o.made_at > interval '1 day'
      and not exists (select from editorial.history h
        where h.kind = 'users' and h.id = u.id::text and h.verb = 'login' and h.at < o.made_at)
      and exists (select from editorial.history h
        where h.kind = 'users' and h.id = u.id::text and h.verb = 'login' and h.at >= o.made_at))
on conflict do nothing;
