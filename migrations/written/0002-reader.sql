-- The role of the public plane: it may SELECT in the schema `delivery`, also in tables to come, and nowhere else.
-- Where this user may not make roles, the lines to run are printed and /v1 refuses to start until they were run.
do $$
declare
  statements text[] := array[
    'revoke create on schema public from public',
    'grant usage on schema delivery to vitrine_reader',
    'grant select on all tables in schema delivery to vitrine_reader',
    'alter default privileges in schema delivery grant select on tables to vitrine_reader',
    format('grant vitrine_reader to %I', current_user)
  ];
  statement text;
begin
  if not exists (select from pg_roles where rolname = 'vitrine_reader') then
    statements := array['create role vitrine_reader nologin'] || statements;
  end if;
  foreach statement in array statements loop
    begin
      execute statement;
    exception
      -- another database of the same cluster made the role at this moment
      when duplicate_object or unique_violation then null;
      when insufficient_privilege or undefined_object then
        raise notice 'Run as an administrator of the database: %;', statement;
    end;
  end loop;
end
$$;

-- What a reader compares to know whether a text has changed; made once, where the text is written.
alter table delivery.views add column etag text not null
  generated always as (md5(body)) stored;
-- A former address of what is no longer public is found by its slug.
create index tombstones_slug on delivery.tombstones (kind, slug);
-- When a timed record comes into view, caches are dropped.
create index views_visible_from on delivery.views (visible_from) where visible_from is not null;
-- Lists sorted by date: what has no date stands last, whichever way.
create index views_date_first on delivery.views (kind, locale, coalesce(date_from, 'infinity'::date), id);
create index views_date_last on delivery.views (kind, locale, coalesce(date_from, '-infinity'::date), id);
