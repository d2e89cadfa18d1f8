-- What a day in a home costs, for one youth, as far as its provider tells. A new amount is a new line; what was told
-- before stays as it was told.
create table day_rates (
  id       text primary key,
  group_id text not null references groups (id),
  -- In euro cents.
  cents    integer not null check (cents between 1 and 1000000),
  from_on  text not null check (from_on is date(from_on)),
  told_by  text not null references accounts (id),
  told_at  text not null
) strict;
create index day_rates_of on day_rates (group_id, from_on);

create trigger day_rates_stay before update on day_rates
begin select raise(abort, 'a day rate is told again, never changed'); end;
