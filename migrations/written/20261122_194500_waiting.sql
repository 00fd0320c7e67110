-- What waits in each state, the longest first: a page of it is read without putting all of it in order.
create index state_waiting on editorial.state (work, coalesce(submitted_at, changed_at), kind, id);
