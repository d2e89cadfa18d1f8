-- Whoever works at a provider was asked by mail whether a place is still free, once for each day it was last confirmed.
create table vacancy_asks (
  id           text primary key,
  vacancy_id   text not null references vacancies (id),
  confirmed_on text not null check (confirmed_on is date(confirmed_on)),
  asked_of     text not null references accounts (id),
  asked_at     text not null,
  expires_at   text not null,
  unique (vacancy_id, confirmed_on, asked_of)
) strict;
create index vacancy_asks_of on vacancy_asks (asked_of);
