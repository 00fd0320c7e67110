-- A row without an id names no record, and is refused like any other: with `<>` its null passed.
create or replace function editorial.refuse_unless_performed(kind text, id text) returns void language plpgsql as $$
begin
  if coalesce(current_setting('vitrine.perform', true), '') is distinct from kind || ':' || id then
    raise exception 'a published record changes only by publishing it' using errcode = 'VT403', detail = concat_ws(':', kind, id);
  end if;
end $$;
