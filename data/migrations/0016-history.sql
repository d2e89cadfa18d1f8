-- What grows with the years must not slow the work of today. Facts stay as they are; beside them stands what is current,
-- kept by the triggers below and nothing else, so that nobody reads through ten years to find it. Each can be built anew
-- from the facts, as is done here.

-- Given, and neither ended nor undone.
create table placements_now (
  placement_id text primary key,
  proposal_id  text not null,
  youth_id     text not null,
  group_id     text not null
) strict;
create index placements_now_of_youth on placements_now (youth_id);
create index placements_now_of_group on placements_now (group_id);
create index placements_now_of_proposal on placements_now (proposal_id);
insert into placements_now select id, proposal_id, youth_id, group_id from active_placements;

-- On the list, and not placed.
create table waiting_now (youth_id text primary key) strict;
insert into waiting_now select id from waiting_youths;

-- Neither given, rejected, withdrawn nor run out.
create table proposals_now (proposal_id text primary key) strict;
insert into proposals_now
select p.id from proposals p
where not exists (select 1 from placements x where x.proposal_id = p.id)
  and not exists (select 1 from proposal_rejections x where x.proposal_id = p.id)
  and not exists (select 1 from proposal_withdrawals x where x.proposal_id = p.id)
  and not exists (select 1 from proposal_expiries x where x.proposal_id = p.id);

-- Not withdrawn.
create table vacancies_now (vacancy_id text primary key) strict;
insert into vacancies_now
select v.id from vacancies v
where not exists (select 1 from vacancy_withdrawals w where w.vacancy_id = v.id);

-- Codes that a line of the journal names beside its subject.
create table journal_mentions (
  code text not null,
  seq  integer not null,
  primary key (code, seq)
) strict, without rowid;
insert or ignore into journal_mentions
select cast(d.value as text), j.seq from journal j, json_each(j.detail) d where d.type = 'text';

create trigger placement_is_given after insert on placements
begin
  insert into placements_now values (new.id, new.proposal_id, new.youth_id, new.group_id);
  delete from proposals_now where proposal_id = new.proposal_id;
end;
create trigger placement_is_over after insert on placement_ends
begin delete from placements_now where placement_id = new.placement_id; end;
create trigger placement_is_undone after insert on placement_undoings
begin delete from placements_now where placement_id = new.placement_id; end;
create trigger placement_is_gone after delete on placements
begin delete from placements_now where placement_id = old.id; end;

create trigger youth_waits after insert on youths
begin insert into waiting_now values (new.id); end;
create trigger youth_has_a_place after insert on placements_now
begin delete from waiting_now where youth_id = new.youth_id; end;
create trigger youth_has_no_place after delete on placements_now
when coalesce((select l.waits from youth_listings l
               where l.youth_id = old.youth_id order by l.id desc limit 1), 1) = 1
begin insert or ignore into waiting_now values (old.youth_id); end;
create trigger youth_is_listed after insert on youth_listings
when new.waits = 1
  and not exists (select 1 from placements_now p where p.youth_id = new.youth_id)
begin insert or ignore into waiting_now values (new.youth_id); end;
create trigger youth_is_taken_off after insert on youth_listings when new.waits = 0
begin delete from waiting_now where youth_id = new.youth_id; end;
create trigger youth_is_gone after delete on youths
begin delete from waiting_now where youth_id = old.id; end;

create trigger proposal_is_made after insert on proposals
begin insert into proposals_now values (new.id); end;
create trigger proposal_is_rejected after insert on proposal_rejections
begin delete from proposals_now where proposal_id = new.proposal_id; end;
create trigger proposal_is_withdrawn after insert on proposal_withdrawals
begin delete from proposals_now where proposal_id = new.proposal_id; end;
create trigger proposal_ran_out after insert on proposal_expiries
begin delete from proposals_now where proposal_id = new.proposal_id; end;
create trigger proposal_is_gone after delete on proposals
begin delete from proposals_now where proposal_id = old.id; end;

create trigger vacancy_is_made after insert on vacancies
begin insert into vacancies_now values (new.id); end;
create trigger vacancy_is_withdrawn after insert on vacancy_withdrawals
begin delete from vacancies_now where vacancy_id = new.vacancy_id; end;
create trigger vacancy_is_gone after delete on vacancies
begin delete from vacancies_now where vacancy_id = old.id; end;

create trigger journal_mentions_codes after insert on journal when new.detail <> '{}'
begin
  insert or ignore into journal_mentions
  select cast(d.value as text), new.seq from json_each(new.detail) d where d.type = 'text';
end;
create trigger journal_mentions_no_more after delete on journal when old.detail <> '{}'
begin
  delete from journal_mentions
  where seq = old.seq and code in (select cast(d.value as text) from json_each(old.detail) d);
end;

-- The same words as before, asked of what is current.

drop view active_placements;
create view active_placements as
select p.* from placements p where p.id in (select placement_id from placements_now);

drop view waiting_youths;
create view waiting_youths as
select y.* from current_youths y where y.id in (select youth_id from waiting_now);

drop view current_vacancies;
create view current_vacancies as
select v.id, v.code, v.group_id, g.provider_id, g.code as group_code,
       f.free_from, f.free_until, f.places, f.confirmed_on,
       (select count(*) from active_placements p where p.vacancy_id = v.id) as taken
from vacancies v
join groups g on g.id = v.group_id
join vacancy_facts f on f.id = (select max(id) from vacancy_facts where vacancy_id = v.id)
where v.id in (select vacancy_id from vacancies_now);

drop view active_holds;
create view active_holds as
select h.* from place_holds h
where h.proposal_id in (select proposal_id from proposals_now)
  and not exists (select 1 from place_hold_endings e where e.hold_id = h.id);

-- Where a question about one thing read through all of them.

create index accounts_of_youth on accounts (youth_id) where youth_id is not null;
create index accounts_of_organisation on accounts (organisation_id) where organisation_id is not null;
create index accounts_of_provider on accounts (provider_id) where provider_id is not null;
create index accounts_by_role on accounts (role, name);
create index sessions_of on sessions (account_id);
create index youth_dossiers_at on youth_dossiers (organisation_id, youth_id);
create index youth_facts_in_set on youth_facts (facts ->> 'siblings', youth_id)
  where facts ->> 'siblings' is not null;
create index groups_of_provider on groups (provider_id);
create index vacancies_of_group on vacancies (group_id);
create index placements_of_group on placements (group_id);
create index placements_by_acceptance on placements (accepted_at);
create index proposals_of_vacancy on proposals (vacancy_id);
create index proposal_rejections_at on proposal_rejections (rejected_at);
create index proposal_replies_of on proposal_replies (proposal_id);
create index place_holds_of_proposal on place_holds (proposal_id);
create index run_proposals_of on run_proposals (proposal_id);
create index exclusions_of_youth on exclusions (youth_id);
create index exclusions_of_proposal on exclusions (proposal_id) where proposal_id is not null;
create index exclusions_until on exclusions (until_on);
create index youth_transfers_to on youth_transfers (to_organisation);
create index youth_transfers_from on youth_transfers (from_organisation);
create index family_people_at on family_people (email) where email <> '';
create index mails_to on mails (recipient, made_at);
create index journal_of on journal (account_id, at);
create index journal_about on journal (subject, seq);
create index journal_done on journal (did, at);
create index view_log_at on view_log (at);
