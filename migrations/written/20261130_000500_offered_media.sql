-- Of an offer to another institution: a sum of the media that were to go along, and of what was said of them. Where there is none,
-- it was offered before that was kept, and is offered again.
alter table editorial.transfers add column media text;
