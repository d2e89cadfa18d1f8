-- Somebody said of a run that the best plan there was by then would do.
create table run_stops (
  run_id     text primary key references runs (id),
  stopped_by text not null references accounts (id),
  stopped_at text not null
) strict;
create index run_stops_by on run_stops (stopped_by);
