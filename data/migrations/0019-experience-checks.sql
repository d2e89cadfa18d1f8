-- How it is to live there, told by the youth, a parent and the team at four moments after the start. For learning
-- only: nothing that proposes or places reads these tables.

-- The newest line of a person counts, and only until the moment closed another may follow. Without any score somebody
-- said that they would rather not.
create table experience_answers (
  id           text primary key,
  placement_id text not null references placements (id),
  moment       text not null check (moment in ('weeks-2', 'weeks-6', 'weeks-12', 'months-6')),
  voice        text not null check (voice in ('youth', 'parent', 'team')),
  safety       integer check (safety between 1 and 5),
  bond         integer check (bond between 1 and 5),
  attunement   integer check (attunement between 1 and 5),
  ordinary     integer check (ordinary between 1 and 5),
  note         text not null check (length(note) <= 300),
  recorded_by  text not null references accounts (id),
  recorded_at  text not null
) strict;
create index experience_answers_of on experience_answers (placement_id, moment);
create index experience_answers_since on experience_answers (recorded_at);
create index experience_answers_by on experience_answers (recorded_by, placement_id);

-- Words go when it is forgotten who somebody was; what was said in numbers is never changed.
create trigger experiences_stay before update of id, placement_id, moment, voice, safety, bond, attunement, ordinary,
  recorded_by, recorded_at on experience_answers
begin
  select raise(abort, 'what somebody experienced is never changed');
end;

create trigger experiences_follow_a_start before insert on experience_answers
when not exists (select 1 from placement_starts s where s.placement_id = new.placement_id)
begin
  select raise(abort, 'nobody lives there yet');
end;

-- Somebody of the family asks their coordinator to call. It is told to nobody unless they ask.
create table contact_asks (
  id           text primary key,
  account_id   text not null references accounts (id),
  placement_id text not null references placements (id),
  recorded_at  text not null
) strict;
create index contact_asks_of on contact_asks (account_id);
create index contact_asks_about on contact_asks (placement_id);

create table contact_ask_endings (
  ask_id   text primary key references contact_asks (id),
  ended_by text not null references accounts (id),
  ended_at text not null
) strict;
