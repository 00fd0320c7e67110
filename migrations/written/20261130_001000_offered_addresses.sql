-- At which address a role was offered: whoever offered it reads that again, and not what the account's address is by now.
alter table editorial.offers add column address text;
