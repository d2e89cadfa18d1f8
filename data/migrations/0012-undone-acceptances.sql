-- An acceptance that was a mistake is undone by a fact of its own: nothing that was written before is changed. The place
-- is free again, and the youth waits as before.

create table placement_undoings (
  placement_id text primary key references placements (id),
  undone_on    text not null check (undone_on is date(undone_on)),
  reason       text not null,
  note         text not null check (length(note) <= 1000),
  undone_by    text not null references accounts (id),
  undone_at    text not null
) strict;

-- Only before it began, and only by who could have accepted it.
create trigger only_before_the_start before insert on placement_undoings
when exists (select 1 from placement_starts s where s.placement_id = new.placement_id)
  or exists (select 1 from placement_ends e where e.placement_id = new.placement_id)
begin
  select raise(abort, 'what began or ended is not undone');
end;

create trigger its_coordinators_undo before insert on placement_undoings
when not exists (
  select 1 from accounts a
  join current_youths y on y.organisation_id = a.organisation_id
  join placements p on p.youth_id = y.id
  where a.id = new.undone_by and a.role = 'coordinator' and p.id = new.placement_id
)
begin
  select raise(abort, 'a coordinator of the keeping organisation undoes');
end;

create trigger what_was_undone_does_not_begin before insert on placement_starts
when exists (select 1 from placement_undoings u where u.placement_id = new.placement_id)
begin
  select raise(abort, 'what was undone does not begin');
end;

create trigger what_was_undone_does_not_end before insert on placement_ends
when exists (select 1 from placement_undoings u where u.placement_id = new.placement_id)
begin
  select raise(abort, 'what was undone does not end');
end;

-- Only the words that go with it may be erased.
create trigger undoings_stay before update on placement_undoings
when new.placement_id is not old.placement_id or new.undone_on is not old.undone_on
  or new.reason is not old.reason or new.undone_by is not old.undone_by
  or new.undone_at is not old.undone_at or new.note <> ''
begin
  select raise(abort, 'undoings are never changed');
end;

create trigger undoings_are_kept before delete on placement_undoings
when not exists (
  select 1 from placements p join erasures e on e.youth_id = p.youth_id
  where p.id = old.placement_id
) and not exists (
  select 1 from placements p join closed_proposals c on c.id = p.proposal_id
  where p.id = old.placement_id
)
begin
  select raise(abort, 'undoings are never removed');
end;

drop view active_placements;
create view active_placements as
select p.* from placements p
where not exists (select 1 from placement_ends e where e.placement_id = p.id)
  and not exists (select 1 from placement_undoings u where u.placement_id = p.id);

-- Proposals that came to nothing, and when: also when that became so after they were accepted.
drop view closed_proposals;
create view closed_proposals as
select p.id, p.youth_id, min(c.at) as closed_at
from proposals p
join (
  select proposal_id, rejected_at as at from proposal_rejections
  union all select proposal_id, withdrawn_at from proposal_withdrawals
  union all select proposal_id, expired_at from proposal_expiries
  union all select l.proposal_id, u.undone_at from placement_undoings u
    join placements l on l.id = u.placement_id
) c on c.proposal_id = p.id
where not exists (
  select 1 from placements l where l.proposal_id = p.id
    and not exists (select 1 from placement_undoings u where u.placement_id = l.id)
)
group by p.id;

insert into codes (list, code, nl, en, recorded_by, recorded_at)
select column1, column2, column3, column4, 'system', '2026-11-22T00:00:00.000Z' from (values
  ('undo-reason', 'wrong-choice', 'verkeerde jongere of plek gekozen', 'the wrong youth or place was chosen'),
  ('undo-reason', 'facts-were-wrong', 'de gegevens klopten niet', 'the facts were not right'),
  ('undo-reason', 'too-early', 'te vroeg aanvaard', 'accepted too early'),
  ('undo-reason', 'other', 'iets anders', 'something else')
);

-- The code of a set of brothers and sisters means something to the organisation that wrote it down, and nothing to
-- another. A dossier that is handed over keeps its set.
alter table youth_facts add column organisation_id text references organisations (id);
update youth_facts set organisation_id = coalesce(
  (select d.organisation_id from youth_dossiers d
   where d.youth_id = youth_facts.youth_id and d.recorded_at <= youth_facts.recorded_at
   order by d.id desc limit 1),
  (select d.organisation_id from youth_dossiers d
   where d.youth_id = youth_facts.youth_id order by d.id limit 1)
);

-- Whose set it is: of who kept the dossier when the code that still stands there was written.
create view sibling_sets as
select y.id as youth_id, y.facts ->> 'siblings' as code, f.organisation_id
from current_youths y
join youth_facts f on f.id = (
  select min(since.id) from youth_facts since
  where since.youth_id = y.id and since.id > coalesce(
    (select max(other.id) from youth_facts other where other.youth_id = y.id
       and other.facts ->> 'siblings' is not y.facts ->> 'siblings'), 0)
)
where y.facts ->> 'siblings' is not null;

-- How a family reaches the organisation that keeps its dossier: the newest line counts.
create table organisation_contacts (
  id              integer primary key,
  organisation_id text not null references organisations (id),
  phone           text not null check (length(phone) <= 30),
  email           text not null check (length(email) <= 120),
  recorded_by     text not null,
  recorded_at     text not null
) strict;
create index organisation_contacts_of on organisation_contacts (organisation_id, id);
