-- Since when the public has seen a medium, whoever showed it.
create table editorial.first_shown (
  medium uuid primary key references media (id) on delete cascade,
  at timestamptz not null default now()
);

-- Of what is shown today it is known that the newest publication of each record that shows it did.
insert into editorial.first_shown (medium, at)
  select m.id, coalesce(min(since.at), now()) from media m
    left join delivery.mentions n on n.to_kind = 'media' and n.to_id = m.id::text and n.embeds = 'image'
    left join lateral (
      select max(r.published_at) as at from delivery.release_entries e join delivery.releases r on r.number = e.release
      where e.kind = n.from_kind and e.id = n.from_id and e.action = 'upsert') since on true
  where m.shown group by m.id;

-- Files that were taken from the public for a reason that holds of their bytes, whoever else has them, until that is lifted.
create table editorial.taken_back (
  number bigint generated always as identity primary key,
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  -- null: erased before there was this list
  medium uuid,
  owner uuid,
  -- the record that was withdrawn or erased with it
  kind text not null,
  id text not null,
  reason text not null check (reason in ('rights', 'privacy', 'consent', 'legal')),
  erased boolean not null default false,
  -- whether the public ever saw it: of what it did not, no address says anything
  was_public boolean not null,
  uploaded_at timestamptz not null,
  taken_at timestamptz not null default now(),
  release bigint,
  lifted_at timestamptz,
  lifted_by uuid
);
create unique index taken_back_once on editorial.taken_back (hash, medium) where lifted_at is null;
create index taken_back_medium on editorial.taken_back (medium) where lifted_at is null;
create index taken_back_record on editorial.taken_back (kind, id) where lifted_at is null;
create index taken_back_release on editorial.taken_back (release);

-- Media of what was erased that other records still named in public then: erased once none does.
create table editorial.erase_later (
  medium uuid primary key references media (id) on delete cascade
);

-- The bytes that the list is about: of the files, and of what was made of them.
create view editorial.taken_bytes as
  select t.hash, t.number from editorial.taken_back t where t.lifted_at is null
  union all
  select d.hash, t.number from editorial.taken_back t join editorial.derived_files d on d.of = t.hash where t.lifted_at is null;

-- The other media that have these bytes, in themselves or beside them; what was erased, also where it has to wait for that.
-- `stays`: the public saw it, of another owner, before the one that was taken back was sent in.
create view editorial.taken_media as
  select c.medium, t.number,
    m.owner_id is distinct from t.owner
      and exists (select from editorial.first_shown f where f.medium = c.medium and f.at < t.uploaded_at) as stays
  from (
      select id as medium, sha256 as hash from media
      union all
      select k._parent_id, f.sha256 from media_captions k join media f on f.id = k.file_id
    ) c
    join editorial.taken_bytes b on b.hash = c.hash
    join editorial.taken_back t on t.number = b.number
    join media m on m.id = c.medium
  where c.medium is distinct from t.medium or t.erased;

-- What the address of such a file says, unless somebody shows it: with which record it was taken back.
create view delivery.taken_files as
  select b.hash, t.kind, t.id from editorial.taken_bytes b join editorial.taken_back t on t.number = b.number where t.was_public;

-- Renditions that become known, or are made, after the original was taken back: whatever shows their bytes is presented again.
create function editorial.present_without_taken() returns trigger language plpgsql as $$
begin
  insert into editorial.present_again (kind, id)
    select distinct n.from_kind, n.from_id from fresh
      join editorial.taken_back t on t.hash = fresh.of and t.lifted_at is null
      join media m on m.sha256 = fresh.hash
      join delivery.mentions n on n.to_kind = 'media' and n.to_id = m.id::text
      join editorial.state s on s.kind = n.from_kind and s.id = n.from_id and s.live = 'published'
    on conflict do nothing;
  return null;
end $$;
create trigger present_without_taken after insert on editorial.derived_files referencing new table as fresh
  for each statement execute function editorial.present_without_taken();

alter table editorial.tasks drop constraint tasks_what_check,
  add constraint tasks_what_check check (what in ('mention_gone', 'embargo_over', 'file_taken_back', 'same_file_taken_back'));

-- What is withdrawn for such a reason today, as far as its files left the public with it.
insert into editorial.taken_back (hash, medium, owner, kind, id, reason, erased, was_public, uploaded_at, taken_at, release)
  select distinct on (m.sha256, m.id) m.sha256, m.id, m.owner_id, w.kind, w.id, w.code, s.erased_at is not null, true, m.created_at, w.at, w.release
  from editorial.media_state g join media m on m.id = g.medium
    join editorial.withdrawals w on w.kind = g.kind and w.id = g.id and w.lifted_at is null and w.code in ('rights', 'privacy', 'consent', 'legal')
    join editorial.state s on s.kind = w.kind and s.id = w.id
  where g.left_at is not null and m.sha256 is not null
  order by m.sha256, m.id, s.erased_at desc nulls last, w.at;

-- What was erased with a record whose files the public had seen.
insert into editorial.taken_back (hash, medium, owner, kind, id, reason, erased, was_public, uploaded_at, taken_at)
  select distinct on (g.hash) g.hash, null::uuid, s.owner, g.kind, g.id, 'legal', true, true, s.erased_at, s.erased_at
  from delivery.gone_files g join editorial.state s on s.kind = g.kind and s.id = g.id
  where s.erased_at is not null and not exists (select from media m where m.sha256 = g.hash)
  order by g.hash, s.erased_at;

update media m set shown = false from editorial.taken_media t where t.medium = m.id and not t.stays and m.shown;
delete from delivery.files f using editorial.taken_media t where t.medium::text = f.media_id and not t.stays;
insert into editorial.present_again (kind, id)
  select distinct n.from_kind, n.from_id from delivery.mentions n
    join editorial.taken_media t on n.to_kind = 'media' and n.to_id = t.medium::text and not t.stays
    join editorial.state s on s.kind = n.from_kind and s.id = n.from_id and s.live = 'published'
  on conflict do nothing;
