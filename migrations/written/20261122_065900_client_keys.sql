-- Of an API client's key nothing is kept but what it can be recognised by: nobody can be told it again. No row: none.
create table editorial.client_keys (
  client_id uuid primary key references api_clients (id) on delete cascade,
  starts text not null,
  -- SHA-256 of the whole key
  hash bytea not null,
  made_at timestamptz not null default now()
);
create index client_keys_starts on editorial.client_keys (starts);
