-- What was proposed and then published is the exhibit's alone: no text of it names its proposer any longer, who would
-- otherwise read what is prepared of it. Who that was stays in editorial.state.
do $$
declare
  adopted record;
begin
  for adopted in
    select kind, id, replace(kind, '-', '_') as main from editorial.state
    where first_published_at is not null and proposer is not null
  loop
    perform set_config('vitrine.perform', adopted.kind || ':' || adopted.id, true);
    execute format('update %I set proposer_id = null where id = $1::uuid', adopted.main) using adopted.id;
    execute format('update %I set version_proposer_id = null where parent_id = $1::uuid', '_' || adopted.main || '_v') using adopted.id;
  end loop;
  perform set_config('vitrine.perform', '', true);
end $$;
