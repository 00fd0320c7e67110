-- Where a medium stands with its owner's word. There is a row once a live record of its owner has shown it; `left_at`: since when
-- none does, and the public does not have it, whoever else shows it. `kind`, `id`: the record that was withdrawn with it.
create table editorial.media_state (
  medium uuid primary key references media (id) on delete cascade,
  left_at timestamptz,
  kind text,
  id text,
  check (left_at is not null or kind is null),
  check ((kind is null) = (id is null))
);

-- What is public and was presented by rules that have changed since: presented once more as soon as the server runs.
create table editorial.present_again (
  kind text not null,
  id text not null,
  primary key (kind, id)
);

insert into editorial.media_state (medium)
  select distinct m.id from media m
    join delivery.mentions n on n.to_kind = 'media' and n.to_id = m.id::text and n.embeds = 'image'
    join editorial.state s on s.kind = n.from_kind and s.id = n.from_id
  where s.live = 'published' and s.owner is not distinct from m.owner_id;

-- what a record of its owner's showed until it was taken off the site
insert into editorial.media_state (medium, left_at, kind, id)
  select distinct on (m.id) m.id, now(), case when t.state = 'withdrawn' then t.kind end, case when t.state = 'withdrawn' then t.id end
  from media m join delivery.gone_files g on g.hash = m.sha256
    join delivery.tombstones t on t.kind = g.kind and t.id = g.id
    join editorial.state s on s.kind = g.kind and s.id = g.id
  where s.owner is not distinct from m.owner_id
  order by m.id, t.state = 'withdrawn' desc, t.kind, t.id
  on conflict do nothing;

insert into delivery.left_files (hash, media_id, kind, id)
  select m.sha256, m.id::text, s.kind, s.id from editorial.media_state s join media m on m.id = s.medium
  where s.left_at is not null and m.sha256 is not null
  on conflict do nothing;

update media m set shown = false from editorial.media_state s where s.medium = m.id and s.left_at is not null and m.shown;
delete from delivery.files f using delivery.left_files l where l.media_id = f.media_id and l.hash = f.hash;

insert into editorial.present_again (kind, id)
  select distinct n.from_kind, n.from_id from delivery.mentions n
    join editorial.state live on live.kind = n.from_kind and live.id = n.from_id and live.live = 'published'
  where exists (select from delivery.tombstones t where t.kind = n.to_kind and t.id = n.to_id)
    or exists (select from editorial.media_state s where n.to_kind = 'media' and s.medium::text = n.to_id and s.left_at is not null)
  on conflict do nothing;
