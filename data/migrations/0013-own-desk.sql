-- How somebody arranged their own desk. No deed: nobody else sees it, and it does not move the office's clock.

create table saved_filters (
  id         text primary key,
  account_id text not null references accounts (id),
  list       text not null check (list in ('youths', 'pool', 'vacancies', 'proposals')),
  name       text not null check (name <> ''),
  -- What stands behind the question mark of the list; never what somebody was searched for by.
  query      text not null,
  saved_at   text not null,
  unique (account_id, list, name)
) strict;

create table desk_settings (
  account_id text primary key references accounts (id),
  shortcuts  integer not null check (shortcuts in (0, 1)),
  set_at     text not null
) strict;
