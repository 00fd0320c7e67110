-- From which day (UTC) on a record may lack something else than it does, though nobody saves it: an embargo ends, a consent runs
-- out. Written with the gaps themselves; a day that has come is a reason to look at the record again.
create table editorial.gap_days (
  kind text not null,
  id text not null,
  day date not null,
  primary key (kind, id, day),
  foreign key (kind, id) references editorial.state on delete cascade
);
create index gap_days_day on editorial.gap_days (day);

-- What was saved before there were these days is looked at again, as soon as the server has started.
update editorial.search set checked = false
where text = 'newest' and (
  kind = 'items' and id in (select parent_id::text from _items_v where latest and version_access_embargo_until is not null)
  or kind = 'testimonials' and id in (select parent_id::text from _testimonials_v where latest and version_consent_expires is not null)
);
