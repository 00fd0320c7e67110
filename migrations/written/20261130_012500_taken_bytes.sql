-- Since when the public has seen bytes of an institution's, by whichever medium of theirs; null: the exhibit's own.
create table editorial.shown_bytes (
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  owner uuid,
  at timestamptz not null default now(),
  unique nulls not distinct (hash, owner)
);

-- Since when an institution has had bytes, by whichever medium of theirs, also of media that are gone.
create table editorial.sent_bytes (
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  owner uuid,
  at timestamptz not null default now(),
  unique nulls not distinct (hash, owner)
);

insert into editorial.shown_bytes (hash, owner, at)
  select s.hash, s.owner, min(s.at) from (
    select m.sha256 as hash, m.owner_id as owner, f.at from editorial.first_shown f join media m on m.id = f.medium
    union all
    select c.sha256, r.owner_id, greatest(f.at, g.at) from media_captions k
      join media r on r.id = k._parent_id join editorial.first_shown f on f.medium = r.id
      join media c on c.id = k.file_id join editorial.first_shown g on g.medium = c.id) s
  where s.hash is not null group by s.hash, s.owner;

insert into editorial.sent_bytes (hash, owner, at)
  select s.hash, s.owner, min(s.at) from (
    select sha256 as hash, owner_id as owner, created_at as at from media
    union all select hash, owner, uploaded_at from editorial.taken_back) s
  where s.hash is not null group by s.hash, s.owner;

-- Whoever is handed a medium has had its bytes, and shown them, since the giver did.
create function editorial.remember_bytes() returns trigger language plpgsql as $$
begin
  if new.sha256 is null then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.sha256 is not distinct from new.sha256 then
    insert into editorial.sent_bytes as b (hash, owner, at)
      select hash, new.owner_id, at from editorial.sent_bytes where hash = new.sha256 and owner is not distinct from old.owner_id
      on conflict (hash, owner) do update set at = least(b.at, excluded.at);
    insert into editorial.shown_bytes as b (hash, owner, at)
      select hash, new.owner_id, at from editorial.shown_bytes where hash = new.sha256 and owner is not distinct from old.owner_id
      on conflict (hash, owner) do update set at = least(b.at, excluded.at);
  end if;
  insert into editorial.sent_bytes (hash, owner) values (new.sha256, new.owner_id) on conflict do nothing;
  return null;
end $$;
create trigger remember_bytes_sent after insert on media for each row execute function editorial.remember_bytes();
create trigger remember_bytes_changed after update of sha256, owner_id on media for each row
  when (old.sha256 is distinct from new.sha256 or old.owner_id is distinct from new.owner_id) execute function editorial.remember_bytes();

-- `stays`: of another owner, and the public saw these bytes of theirs, or the file that they were made of, before whoever took
-- the file back had it at all.
create or replace view editorial.taken_media as
  select c.medium, t.number,
    m.owner_id is distinct from t.owner
      and exists (select from editorial.shown_bytes s where s.hash in (c.hash, t.hash) and s.owner is not distinct from m.owner_id
        and s.at < coalesce(
          (select e.at from editorial.sent_bytes e where e.hash = t.hash and e.owner is not distinct from t.owner), t.uploaded_at)) as stays
  from (
      select id as medium, sha256 as hash from media
      union all
      select k._parent_id, f.sha256 from media_captions k join media f on f.id = k.file_id
    ) c
    join editorial.taken_bytes b on b.hash = c.hash
    join editorial.taken_back t on t.number = b.number
    join media m on m.id = c.medium
  where c.medium is distinct from t.medium or t.erased;

-- What a record showed that was withdrawn for a reason that holds of the bytes: it stands on the list whenever no public record
-- of its owner shows it, until the withdrawal or this is lifted.
create table editorial.taken_with (
  medium uuid not null references media (id) on delete cascade,
  kind text not null,
  id text not null,
  owner uuid,
  primary key (medium, kind, id)
);
create index taken_with_record on editorial.taken_with (kind, id);

insert into editorial.taken_with (medium, kind, id, owner)
  select distinct m.id, w.kind, w.id, m.owner_id from editorial.withdrawals w
    join editorial.state s on s.kind = w.kind and s.id = w.id and s.erased_at is null
    join editorial.shows n on n.kind = w.kind and n.id = w.id
    join media m on m.id::text = n.media and m.owner_id is not distinct from s.owner
  where w.lifted_at is null and w.code in ('rights', 'privacy', 'consent', 'legal');

-- What was erased takes all with it that is listed of the same medium.
update editorial.taken_back t set erased = true, reason = 'legal', kind = e.kind, id = e.id, release = e.release
  from editorial.taken_back e
  where e.medium = t.medium and e.erased and e.lifted_at is null and t.lifted_at is null and not t.erased;

update media m set shown = false from editorial.taken_media t where t.medium = m.id and not t.stays and m.shown;
delete from delivery.files f using editorial.taken_media t where t.medium::text = f.media_id and not t.stays;
insert into editorial.present_again (kind, id)
  select distinct n.from_kind, n.from_id from delivery.mentions n
    join editorial.taken_media t on n.to_kind = 'media' and n.to_id = t.medium::text
    join editorial.state s on s.kind = n.from_kind and s.id = n.from_id and s.live = 'published'
  on conflict do nothing;
