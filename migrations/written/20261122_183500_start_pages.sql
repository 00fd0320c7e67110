-- What start pages ask: what was changed last, by whom, and what was shown last.
create index state_changed on editorial.state (changed_at desc);
create index state_changed_by on editorial.state (changed_by, changed_at desc) where work in ('draft', 'changes_requested');
create index state_shown_own on editorial.state (published_at desc) where live = 'published' and owner is null;
create index state_shown_theirs on editorial.state (published_at desc) where live = 'published' and owner is not null;
