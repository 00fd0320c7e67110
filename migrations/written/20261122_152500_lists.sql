-- Lists of a hundred thousand holdings. What a newest text has in its words is found by its trigrams, in whatever language.
create index _items_v_title_words on _items_v_locales using gin (version_title gin_trgm_ops);
create index _items_v_caption_words on _items_v_locales using gin (version_caption gin_trgm_ops);
create index _items_v_shelfmark_words on _items_v using gin (version_shelfmark gin_trgm_ops);

-- Which records are public, or in work, and whose they are: answered from the index alone.
drop index editorial.state_standing;
create index state_standing on editorial.state (kind, live, work) include (id, owner, proposer, first_published_at);
