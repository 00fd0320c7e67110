-- Of a record that is public and has a newer draft: the version that the public reads. It stands in lists of drafts for
-- whoever may not read the draft.
alter table editorial.state add column stand_in uuid;
create index state_stand_in on editorial.state (kind) include (stand_in) where stand_in is not null;

do $$
declare
  of record;
begin
  for of in
    select distinct kind, '_' || replace(kind, '-', '_') || '_v' as versions from editorial.state where live = 'published'
  loop
    -- a kind with one record has no versions of several
    continue when not exists (
      select from information_schema.columns
      where table_schema = 'public' and table_name = of.versions and column_name = 'parent_id'
    );
    execute format(
      'update editorial.state s set stand_in = (
         select v.id from %1$I v where v.parent_id::text = s.id and v.version__status = ''published''
         order by v.created_at desc, v.id desc limit 1)
       from %1$I newest
       where s.kind = $1 and s.live = ''published'' and newest.parent_id::text = s.id and newest.latest
         and newest.version__status = ''draft''', of.versions)
      using of.kind;
  end loop;
end $$;
