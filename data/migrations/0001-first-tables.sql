-- Facts with an author and a moment. What changes often is kept as versions: the newest row counts, the older ones
-- tell how it came about. There are no status columns; what something is now follows from what happened to it.

create table providers (
  id          text primary key,
  code        text not null unique,
  name        text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;

create table accounts (
  id            text primary key,
  role          text not null check (role in ('coordinator', 'provider', 'family')),
  name          text not null,
  email         text unique,
  password_hash text,
  provider_id   text references providers (id),
  youth_id      text references youths (id),
  relation      text check (relation in ('youth', 'parent', 'guardian')),
  made_by       text not null,
  made_at       text not null,
  check ((role = 'provider') = (provider_id is not null)),
  check ((role = 'family') = (youth_id is not null)),
  check ((role = 'family') = (relation is not null)),
  check ((role = 'family') = (email is null)),
  check ((email is null) = (password_hash is null))
) strict;

create table account_endings (
  account_id text primary key references accounts (id),
  ended_by   text not null,
  ended_at   text not null
) strict;

-- Only the hash of a session's token is kept: who reads the file can't sign in with it.
create table sessions (
  token_hash   text primary key,
  account_id   text not null references accounts (id),
  form_secret  text not null,
  started_at   text not null,
  last_seen_at text not null,
  ends_at      text not null
) strict;

create table sign_in_failures (
  id        integer primary key,
  who       text not null,
  failed_at text not null
) strict;
create index sign_in_failures_of on sign_in_failures (who, failed_at);

create table invitations (
  id          text primary key,
  account_id  text not null references accounts (id),
  secret_hash text not null unique,
  code_hash   text not null,
  made_by     text not null,
  made_at     text not null,
  ends_at     text not null
) strict;

create table invitation_endings (
  invitation_id text primary key references invitations (id),
  ended_by      text not null,
  ended_at      text not null
) strict;

create table youths (
  id   text primary key,
  code text not null unique
) strict;

create table youth_facts (
  id          integer primary key,
  youth_id    text not null references youths (id),
  facts       text not null check (json_valid(facts)),
  recorded_by text not null,
  recorded_at text not null
) strict;
create index youth_facts_of on youth_facts (youth_id, id);

-- Whether a youth is on the waiting list: the newest line counts; without one, yes.
create table youth_listings (
  id          integer primary key,
  youth_id    text not null references youths (id),
  waits       integer not null check (waits in (0, 1)),
  reason      text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;
create index youth_listings_of on youth_listings (youth_id, id);

create table groups (
  id          text primary key,
  code        text not null unique,
  provider_id text not null references providers (id)
) strict;

create table group_facts (
  id          integer primary key,
  group_id    text not null references groups (id),
  facts       text not null check (json_valid(facts)),
  recorded_by text not null,
  recorded_at text not null
) strict;
create index group_facts_of on group_facts (group_id, id);

create table residents (
  id   text primary key,
  code text not null unique
) strict;

create table resident_facts (
  id          integer primary key,
  resident_id text not null references residents (id),
  facts       text not null check (json_valid(facts)),
  recorded_by text not null,
  recorded_at text not null
) strict;
create index resident_facts_of on resident_facts (resident_id, id);

create table kept_apart (
  id          integer primary key,
  person_a    text not null,
  person_b    text not null,
  reason      text not null,
  recorded_by text not null,
  recorded_at text not null,
  unique (person_a, person_b),
  check (person_a < person_b)
) strict;

create table vacancies (
  id       text primary key,
  code     text not null unique,
  group_id text not null references groups (id)
) strict;

create table vacancy_facts (
  id           integer primary key,
  vacancy_id   text not null references vacancies (id),
  free_from    text not null check (free_from is date(free_from)),
  free_until   text check (free_until is null or free_until is date(free_until)),
  places       integer not null check (places between 1 and 6),
  confirmed_on text not null check (confirmed_on is date(confirmed_on)),
  recorded_by  text not null,
  recorded_at  text not null
) strict;
create index vacancy_facts_of on vacancy_facts (vacancy_id, id);

create table vacancy_withdrawals (
  vacancy_id   text primary key references vacancies (id),
  reason       text not null,
  withdrawn_by text not null,
  withdrawn_at text not null
) strict;

create table codes (
  list        text not null,
  code        text not null,
  nl          text not null,
  en          text not null,
  recorded_by text not null,
  recorded_at text not null,
  primary key (list, code)
) strict;

create table postcodes (
  postcode text primary key,
  lat      real not null check (lat between -90 and 90),
  lon      real not null check (lon between -180 and 180)
) strict, without rowid;

create table policies (
  version integer primary key,
  numbers text not null check (json_valid(numbers)),
  reason  text not null,
  made_by text not null,
  made_at text not null
) strict;

create table runs (
  id             text primary key,
  number         integer not null unique,
  policy_version integer not null,
  table_json     text not null check (json_valid(table_json)),
  asked_by       text not null references accounts (id),
  asked_at       text not null
) strict;

create table run_results (
  run_id      text primary key references runs (id),
  plan_json   text not null check (json_valid(plan_json)),
  finished_at text not null
) strict;

create table run_failures (
  run_id      text primary key references runs (id),
  code        text not null,
  sentence_nl text not null,
  sentence_en text not null,
  finished_at text not null
) strict;

create table proposals (
  id         text primary key,
  youth_id   text not null references youths (id),
  group_id   text not null references groups (id),
  vacancy_id text not null references vacancies (id),
  starts_on  text not null check (starts_on is date(starts_on)),
  origin     text not null check (origin in ('run', 'other-option', 'by-hand')),
  because    text not null,
  reasons    text not null check (json_valid(reasons)),
  overridden text not null check (json_valid(overridden)),
  made_by    text not null references accounts (id),
  made_at    text not null
) strict;
create index proposals_of_youth on proposals (youth_id);
create index proposals_of_group on proposals (group_id);

-- Which proposals a run put on the table: its own, and those under discussion that it kept.
create table run_proposals (
  run_id      text not null references runs (id),
  proposal_id text not null references proposals (id),
  primary key (run_id, proposal_id)
) strict, without rowid;

create table proposal_consultations (
  proposal_id   text primary key references proposals (id),
  provider_code text not null unique,
  consulted_by  text not null references accounts (id),
  consulted_at  text not null
) strict;

create table proposal_answers (
  id          integer primary key,
  proposal_id text not null references proposals (id),
  party       text not null check (party in ('provider', 'family')),
  says        text not null check (says in ('yes', 'question', 'no', 'agree', 'talk', 'object')),
  reason      text,
  note        text not null,
  account_id  text not null references accounts (id),
  given_at    text not null,
  check ((party = 'provider') = (says in ('yes', 'question', 'no')))
) strict;
create index proposal_answers_of on proposal_answers (proposal_id, id);

create table proposal_replies (
  id          integer primary key,
  proposal_id text not null references proposals (id),
  sentence    text not null,
  given_by    text not null references accounts (id),
  given_at    text not null
) strict;

create table proposal_rejections (
  proposal_id text primary key references proposals (id),
  reason      text not null,
  note        text not null,
  rejected_by text not null references accounts (id),
  rejected_at text not null
) strict;

create table proposal_withdrawals (
  proposal_id  text primary key references proposals (id),
  because_nl   text not null,
  because_en   text not null,
  withdrawn_by text not null references accounts (id),
  withdrawn_at text not null
) strict;

-- A pair that is not proposed again: until a day, or for good.
create table exclusions (
  id          text primary key,
  youth_id    text not null references youths (id),
  group_id    text not null references groups (id),
  until_on    text check (until_on is null or until_on is date(until_on)),
  proposal_id text references proposals (id),
  reason      text not null,
  excluded_by text not null references accounts (id),
  excluded_at text not null
) strict;

create table exclusion_liftings (
  exclusion_id text primary key references exclusions (id),
  lifted_by    text not null references accounts (id),
  lifted_at    text not null
) strict;

create table placements (
  id          text primary key,
  proposal_id text not null unique references proposals (id),
  youth_id    text not null references youths (id),
  group_id    text not null references groups (id),
  vacancy_id  text not null references vacancies (id),
  starts_on   text not null check (starts_on is date(starts_on)),
  reason      text not null,
  overridden  text not null check (json_valid(overridden)),
  accepted_by text not null references accounts (id),
  accepted_at text not null
) strict;
create index placements_of_youth on placements (youth_id);
create index placements_of_vacancy on placements (vacancy_id);

create table placement_starts (
  placement_id text primary key references placements (id),
  started_on   text not null check (started_on is date(started_on)),
  recorded_by  text not null references accounts (id),
  recorded_at  text not null
) strict;

create table placement_ends (
  placement_id text primary key references placements (id),
  ended_on     text not null check (ended_on is date(ended_on)),
  reason       text not null,
  note         text not null,
  waits_again  integer not null check (waits_again in (0, 1)),
  recorded_by  text not null references accounts (id),
  recorded_at  text not null
) strict;

create table uploads (
  id          text primary key,
  kind        text not null,
  content     text not null,
  uploaded_by text not null references accounts (id),
  uploaded_at text not null
) strict;

-- The office's diary and its clock: one line per action, in order, with codes and never a name.
create table journal (
  seq        integer primary key,
  at         text not null,
  account_id text not null,
  role       text not null,
  did        text not null,
  subject    text not null,
  detail     text not null check (json_valid(detail))
) strict;

-- One definition of what is current, of who lives where, and of what is still free.

create view current_youths as
select y.id, y.code, f.facts, f.recorded_at
from youths y
join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = y.id);

create view current_groups as
select g.id, g.code, g.provider_id, f.facts, f.recorded_at
from groups g
join group_facts f on f.id = (select max(id) from group_facts where group_id = g.id);

create view current_residents as
select r.id, r.code, f.facts
from residents r
join resident_facts f on f.id = (select max(id) from resident_facts where resident_id = r.id);

create view active_placements as
select p.* from placements p
where not exists (select 1 from placement_ends e where e.placement_id = p.id);

create view current_vacancies as
select v.id, v.code, v.group_id, g.provider_id, g.code as group_code,
       f.free_from, f.free_until, f.places, f.confirmed_on,
       (select count(*) from active_placements p where p.vacancy_id = v.id) as taken
from vacancies v
join groups g on g.id = v.group_id
join vacancy_facts f on f.id = (select max(id) from vacancy_facts where vacancy_id = v.id)
where not exists (select 1 from vacancy_withdrawals w where w.vacancy_id = v.id);

-- Waiting: on the list, and not placed.
create view waiting_youths as
select y.*
from current_youths y
where not exists (select 1 from active_placements p where p.youth_id = y.id)
  and coalesce(
    (select l.waits from youth_listings l where l.youth_id = y.id order by l.id desc limit 1), 1
  ) = 1;

-- The last honest witnesses: what the actions decide is checked once more where it is kept.

create trigger one_placement_per_youth before insert on placements
when exists (select 1 from active_placements p where p.youth_id = new.youth_id)
begin
  select raise(abort, 'youth already placed');
end;

create trigger one_youth_per_place before insert on placements
when (select v.places - v.taken from current_vacancies v where v.id = new.vacancy_id) is not null
 and (select v.places - v.taken from current_vacancies v where v.id = new.vacancy_id) < 1
begin
  select raise(abort, 'no place left');
end;

create trigger placements_stay before update on placements
begin
  select raise(abort, 'placements are never changed');
end;

create trigger journal_is_not_changed before update on journal
begin
  select raise(abort, 'the journal is never changed');
end;

create trigger journal_is_not_cut before delete on journal
begin
  select raise(abort, 'the journal is never cut');
end;
