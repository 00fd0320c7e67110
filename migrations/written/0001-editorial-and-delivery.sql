-- The two schemas of our own. `editorial`: what the desk's verbs know of each record.
-- `delivery`: what the public sees, finished; the role vitrine_reader may SELECT there and nowhere else.
create extension if not exists pg_trgm;

create schema editorial;

-- One row a record: where it stands. Locked FOR UPDATE by whoever moves it.
create table editorial.state (
  kind text not null,
  id text not null,
  owner uuid,
  proposer uuid,
  live text not null default 'none' check (live in ('none', 'published', 'withdrawn')),
  live_revision integer,
  live_hash text,
  work text not null default 'draft'
    check (work in ('clean', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled')),
  head_revision integer not null default 1,
  head_hash text not null,
  -- the version that was published first; a record that was ever public leaves a tombstone
  first_published_at timestamptz,
  published_at timestamptz,
  changed_at timestamptz not null default now(),
  changed_by uuid,
  primary key (kind, id),
  check ((live = 'published') = (live_revision is not null))
);
create index state_owner on editorial.state (owner);
create index state_proposer on editorial.state (proposer) where proposer is not null;

-- Every slug that was ever given, so that an old link never leads to another record.
create table editorial.slugs (
  kind text not null,
  slug text not null,
  id text not null,
  current boolean not null default true,
  primary key (kind, slug)
);
create unique index slugs_current on editorial.slugs (kind, id) where current;

-- What lies in the media store, by content. No renditions yet: the job has not made them.
create table editorial.files (
  hash text primary key check (hash ~ '^[0-9a-f]{64}$'),
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  placeholder text,
  renditions jsonb,
  failure text,
  stored_at timestamptz not null default now()
);
create index files_pending on editorial.files (stored_at) where renditions is null and failure is null;

-- Which demo load, or other one-time load, is whole.
create table editorial.loads (
  name text primary key,
  version integer not null,
  loaded_at timestamptz not null default now()
);

create schema delivery;

-- The newest release; every node watches this row.
create table delivery.head (
  one boolean primary key default true check (one),
  release bigint not null,
  at timestamptz not null
);
insert into delivery.head (release, at) values (0, now());

create table delivery.releases (
  number bigint primary key,
  kind text not null check (kind in ('publish', 'unpublish', 'refresh')),
  published_at timestamptz not null,
  count integer not null
);

create table delivery.release_entries (
  release bigint not null references delivery.releases (number),
  kind text not null,
  id text not null,
  action text not null check (action in ('upsert', 'delete')),
  revision integer not null,
  hash text not null,
  primary key (release, kind, id)
);

-- One finished, validated JSON text per record and language; served verbatim.
create table delivery.views (
  kind text not null,
  id text not null,
  locale text not null,
  slug text not null,
  release bigint not null,
  body text not null,
  card text not null,
  tags text not null,
  terms text[] not null default '{}',
  title text not null,
  date_from date,
  date_to date,
  published_at timestamptz not null,
  visible_from timestamptz,
  primary key (kind, id, locale)
);
create unique index views_slug on delivery.views (kind, locale, slug);
create index views_terms on delivery.views using gin (terms);
create index views_published on delivery.views (kind, locale, published_at desc, id desc);
create index views_date on delivery.views (kind, locale, date_from, id);
create index views_title_en on delivery.views (kind, (title collate "en-x-icu"), id) where locale = 'en';
create index views_title_ru on delivery.views (kind, (title collate "ru-x-icu"), id) where locale = 'ru';
create index views_title_he on delivery.views (kind, (title collate "he-x-icu"), id) where locale = 'he';

-- Slugs under which a record was public before; they redirect while it is.
create table delivery.former_slugs (
  kind text not null,
  slug text not null,
  id text not null,
  primary key (kind, slug)
);

-- What was public once and no longer is: what a mention of it becomes.
create table delivery.tombstones (
  kind text not null,
  id text not null,
  slug text not null,
  state text not null check (state in ('unpublished', 'withdrawn', 'embargoed')),
  until date,
  primary key (kind, id)
);

-- Who mentions whom in the finished views; `embeds` says how much of it is copied.
create table delivery.mentions (
  from_kind text not null,
  from_id text not null,
  to_kind text not null,
  to_id text not null,
  embeds text not null check (embeds in ('card', 'view', 'image', 'term')),
  primary key (from_kind, from_id, to_kind, to_id, embeds)
);
create index mentions_to on delivery.mentions (to_kind, to_id);

-- Files that a live record shows; /media serves these and no others.
create table delivery.files (
  hash text not null,
  media_id text not null,
  mime text not null,
  primary key (hash, media_id)
);
