-- What may happen between a proposal and a stay that lasts: visits, holds, checks, and what runs out by itself. Each
-- is a fact with an author and a moment; what follows from it is computed.

-- Why a proposal was closed with another one: as a code, so that each reader gets their own calm sentence.
alter table proposal_withdrawals add column kind text not null default 'other'
  check (kind in ('other', 'youth-placed', 'place-given', 'vacancy-withdrawn', 'chosen-instead'));

-- Nobody answered in time. Only the clock writes here, and it never accepts or releases.
create table proposal_expiries (
  proposal_id text primary key references proposals (id),
  why         text not null check (why in ('provider-silent')),
  expired_by  text not null check (expired_by = 'system'),
  expired_at  text not null
) strict;

-- To get to know each other for a day, or to try it out for some days.
create table proposal_visits (
  id          text primary key,
  proposal_id text not null references proposals (id),
  kind        text not null check (kind in ('acquaintance', 'trial')),
  from_on     text not null check (from_on is date(from_on)),
  until_on    text not null check (until_on is date(until_on)),
  planned_by  text not null references accounts (id),
  planned_at  text not null,
  check (until_on >= from_on)
) strict;
create index proposal_visits_of on proposal_visits (proposal_id);

create table visit_outcomes (
  visit_id    text primary key references proposal_visits (id),
  outcome     text not null check (outcome in ('went-well', 'doubts', 'does-not-fit', 'did-not-happen')),
  note        text not null check (length(note) <= 1000),
  recorded_by text not null references accounts (id),
  recorded_at text not null
) strict;

-- A place kept free for one proposal while people decide. A conditional authorisation keeps it for as long as it runs.
create table place_holds (
  id          text primary key,
  proposal_id text not null references proposals (id),
  vacancy_id  text not null references vacancies (id),
  kind        text not null check (kind in ('deciding', 'crisis', 'conditional')),
  until_at    text not null,
  made_by     text not null references accounts (id),
  made_at     text not null
) strict;
create index place_holds_of on place_holds (vacancy_id);

create table place_hold_endings (
  hold_id  text primary key references place_holds (id),
  why      text not null check (why in ('given-back', 'expired')),
  ended_by text not null,
  ended_at text not null
) strict;

-- A hold ends with its proposal, whatever closed that.
create view active_holds as
select h.* from place_holds h
where not exists (select 1 from place_hold_endings e where e.hold_id = h.id)
  and not exists (select 1 from placements p where p.proposal_id = h.proposal_id)
  and not exists (select 1 from proposal_rejections x where x.proposal_id = h.proposal_id)
  and not exists (select 1 from proposal_withdrawals x where x.proposal_id = h.proposal_id)
  and not exists (select 1 from proposal_expiries x where x.proposal_id = h.proposal_id);

create trigger one_hold_per_proposal before insert on place_holds
when exists (select 1 from active_holds h where h.proposal_id = new.proposal_id)
begin
  select raise(abort, 'this proposal holds a place already');
end;

create trigger only_free_places_are_held before insert on place_holds
when (select v.places - v.taken from current_vacancies v where v.id = new.vacancy_id)
   <= (select count(*) from active_holds h where h.vacancy_id = new.vacancy_id)
begin
  select raise(abort, 'no place left to hold');
end;

create trigger held_places_are_kept before insert on placements
when exists (select 1 from active_holds h
             where h.vacancy_id = new.vacancy_id and h.proposal_id <> new.proposal_id)
 and (select v.places - v.taken from current_vacancies v where v.id = new.vacancy_id)
   <= (select count(*) from active_holds h
       where h.vacancy_id = new.vacancy_id and h.proposal_id <> new.proposal_id)
begin
  select raise(abort, 'this place is held');
end;

-- How it goes, two, six and twelve weeks after the start.
create table placement_checks (
  placement_id text not null references placements (id),
  weeks        integer not null check (weeks in (2, 6, 12)),
  outcome      text not null check (outcome in ('goes-well', 'needs-attention', 'does-not-go')),
  note         text not null check (length(note) <= 1000),
  recorded_by  text not null references accounts (id),
  recorded_at  text not null,
  primary key (placement_id, weeks)
) strict;

-- Every acceptance has a reason from the list, also when it follows the first option.
create table placement_reasons (
  placement_id text primary key references placements (id),
  reason       text not null,
  recorded_by  text not null references accounts (id),
  recorded_at  text not null
) strict;

-- After so many times no, the regional expert team is asked.
create table escalations (
  id           text primary key,
  youth_id     text not null references youths (id),
  declines     integer not null check (declines > 0),
  note         text not null check (length(note) <= 1000),
  escalated_by text not null references accounts (id),
  escalated_at text not null
) strict;
create index escalations_of on escalations (youth_id);

-- A free place nobody confirmed: noticed once for each day it was last confirmed on.
create table vacancy_lapses (
  vacancy_id   text not null references vacancies (id),
  confirmed_on text not null check (confirmed_on is date(confirmed_on)),
  lapsed_at    text not null,
  primary key (vacancy_id, confirmed_on)
) strict;

-- Which steps a region asks for, and within how many days: numbers and yes or no. One proposes, another confirms.
create table road_policy_proposals (
  id          text primary key,
  numbers     text not null check (json_valid(numbers)),
  reason      text not null check (reason <> ''),
  proposed_by text not null references accounts (id),
  proposed_at text not null
) strict;

-- Confirmed as a version, or taken back: then it has none.
create table road_policy_answers (
  proposal_id text primary key references road_policy_proposals (id),
  version     integer unique check (version > 0),
  answered_by text not null references accounts (id),
  answered_at text not null
) strict;

create view open_road_proposals as
select p.* from road_policy_proposals p
where not exists (select 1 from road_policy_answers a where a.proposal_id = p.id);

create trigger one_road_proposal_at_a_time before insert on road_policy_proposals
when exists (select 1 from open_road_proposals)
begin
  select raise(abort, 'another road is proposed already');
end;

create trigger another_confirms_a_road before insert on road_policy_answers
when new.version is not null and not exists (
  select 1 from open_road_proposals p
  where p.id = new.proposal_id and p.proposed_by <> new.answered_by
)
begin
  select raise(abort, 'another coordinator confirms an open proposal');
end;

-- Forms that were taken, by the key they carried: the same form sent again gives the same answer, and works once.
create table taken_forms (
  key_hash   text primary key,
  account_id text not null references accounts (id),
  body_hash  text not null,
  location   text,
  taken_at   text not null
) strict;
create index taken_forms_by_age on taken_forms (taken_at);

-- A person gives a place away, and no program: not even one that asks the database.
create trigger only_coordinators_accept before insert on placements
when not exists (select 1 from accounts a where a.id = new.accepted_by and a.role = 'coordinator')
begin
  select raise(abort, 'a coordinator accepts');
end;

create trigger visits_stay before update on proposal_visits
begin
  select raise(abort, 'visits are never changed');
end;

create trigger visits_are_kept before delete on proposal_visits
begin
  select raise(abort, 'visits are never removed');
end;

create trigger holds_stay before update on place_holds
begin
  select raise(abort, 'holds are never changed');
end;

insert into codes (list, code, nl, en, recorded_by, recorded_at)
select column1, column2, column3, column4, 'system', '2026-11-22T00:00:00.000Z' from (values
  ('accept-reason', 'fits-best', 'past het best bij deze jongere', 'fits this youth best'),
  ('accept-reason', 'near', 'dicht bij huis of school', 'near home or school'),
  ('accept-reason', 'wish', 'wens van de jongere of ouders', 'wish of the youth or parents'),
  ('accept-reason', 'sibling', 'samen met een broer of zus', 'together with a brother or sister'),
  ('accept-reason', 'care', 'biedt de hulp die nodig is', 'offers the care that is needed'),
  ('accept-reason', 'in-time', 'kan op tijd beginnen', 'can start in time'),
  ('accept-reason', 'only-place', 'er is geen andere plek die past', 'no other place fits'),
  ('accept-reason', 'other', 'iets anders', 'something else')
);
