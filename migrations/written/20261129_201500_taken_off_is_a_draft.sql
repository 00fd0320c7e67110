-- For whom a record was withdrawn: its owner, or the exhibit. What was done to an owned record before this was kept counts as
-- its owner's.
alter table editorial.withdrawals add column side text check (side in ('owner', 'exhibit'));
update editorial.withdrawals w set side = case when exists (
  select from editorial.state s where s.kind = w.kind and s.id = w.id and s.owner is not null) then 'owner' else 'exhibit' end;
-- an erasure, and what a program did, is the exhibit's
alter table editorial.withdrawals alter column side set default 'exhibit', alter column side set not null;

-- The same, of every taking off and bringing back, in the history; what is not said of it is no part of a row's sum.
alter table editorial.history add column side text;

-- What was taken off is a draft again: no approval of before brings it back. What became part of another record stays.
update editorial.state s set work = 'draft',
    submitted_by = null, submitted_at = null, approved_by = null, approved_hash = null, approved_at = null
  where erased_at is null and live <> 'published'
    and (work = 'clean' or live = 'withdrawn' or work in ('in_review', 'approved') and exists (
      select from editorial.history h where h.kind = s.kind and h.id = s.id and h.verb in ('unpublish', 'withdraw', 'reinstate')
        and h.at > coalesce(s.approved_at, s.submitted_at)))
    and not exists (select from editorial.merges m where m.kind = s.kind and m.from_id = s.id and m.undone_at is null);
