-- What if: a copy of the table of one day, what would be otherwise, and what came of it. It is work on a desk and no
-- fact about anybody; so it may be changed and thrown away, and nothing else in the file points to it.

create table scenarios (
  id              text primary key,
  organisation_id text not null references organisations (id),
  name            text not null check (name <> '' and length(name) <= 60),
  made_by         text not null references accounts (id),
  made_at         text not null,
  -- Kept once. Only who is erased is taken out of it.
  table_json      text not null check (json_valid(table_json)),
  frozen_at       text not null
) strict;
create index scenarios_of on scenarios (organisation_id, made_at);

create table scenario_changes (
  id          text primary key,
  scenario_id text not null references scenarios (id),
  position    integer not null,
  change_json text not null check (json_valid(change_json)),
  added_by    text not null references accounts (id),
  added_at    text not null
) strict;
create index scenario_changes_of on scenario_changes (scenario_id, position);

-- The newest answer only: two plans, or the reason why there is none. The changes it was worked out with stand with it.
create table scenario_results (
  scenario_id  text primary key references scenarios (id),
  changes_json text not null check (json_valid(changes_json)),
  before_json  text check (json_valid(before_json)),
  after_json   text check (json_valid(after_json)),
  failure      text,
  because_json text not null check (json_valid(because_json)),
  asked_by     text not null references accounts (id),
  finished_at  text not null,
  check ((failure is null) = (after_json is not null)),
  check (after_json is null or before_json is not null)
) strict;
