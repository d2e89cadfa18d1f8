-- Who learns what of a youth, and when. Coordinators elsewhere and providers see coarse facts; a provider learns who it
-- is only when a coordinator of the keeping organisation says so.

-- What a provider was shown: fixed when the proposal was put to it, so that reading it needs no youth. `coarsened` says
-- what was made coarser, `alike` how many youths in the pool looked the same.
create table proposal_profiles (
  proposal_id text primary key references proposals (id),
  profile     text not null check (json_valid(profile)),
  coarsened   text not null check (json_valid(coarsened)),
  alike       integer not null check (alike >= 0),
  shown_by    text not null references accounts (id),
  shown_at    text not null
) strict;

-- From now on the provider knows who it is about: on which ground, and with which words.
create table proposal_releases (
  proposal_id text primary key references proposals (id),
  ground      text not null check (
    ground in ('parents', 'youth-and-parents', 'youth', 'representative', 'measure')
  ),
  words       text not null,
  released_by text not null references accounts (id),
  released_at text not null
) strict;

create trigger releases_follow_interest before insert on proposal_releases
when coalesce(
  (select a.says from proposal_answers a
   where a.proposal_id = new.proposal_id and a.party = 'provider' order by a.id desc limit 1), ''
) <> 'yes'
begin
  select raise(abort, 'a provider that did not say yes learns nothing');
end;

create trigger only_its_coordinators_release before insert on proposal_releases
when not exists (
  select 1 from accounts a
  join current_youths y on y.organisation_id = a.organisation_id
  join proposals p on p.youth_id = y.id
  where a.id = new.released_by and a.role = 'coordinator' and p.id = new.proposal_id
)
begin
  select raise(abort, 'a coordinator of the keeping organisation releases');
end;

create trigger releases_stay before update on proposal_releases
begin
  select raise(abort, 'releases are never changed');
end;

-- A dossier goes to another organisation: one proposes it, a coordinator there confirms it.
create table youth_transfers (
  id                text primary key,
  youth_id          text not null references youths (id),
  from_organisation text not null references organisations (id),
  to_organisation   text not null references organisations (id),
  proposed_by       text not null references accounts (id),
  proposed_at       text not null,
  check (from_organisation <> to_organisation)
) strict;

create table youth_transfer_endings (
  transfer_id text primary key references youth_transfers (id),
  outcome     text not null check (outcome in ('confirmed', 'declined', 'taken-back')),
  ended_by    text not null references accounts (id),
  ended_at    text not null
) strict;

create view open_transfers as
select t.* from youth_transfers t
where not exists (select 1 from youth_transfer_endings e where e.transfer_id = t.id);

create trigger one_transfer_at_a_time before insert on youth_transfers
when exists (select 1 from open_transfers t where t.youth_id = new.youth_id)
begin
  select raise(abort, 'a transfer of this youth is proposed already');
end;

create trigger the_receiver_confirms before insert on youth_transfer_endings
when new.outcome = 'confirmed' and not exists (
  select 1 from open_transfers t
  join accounts a on a.organisation_id = t.to_organisation and a.role = 'coordinator'
  where t.id = new.transfer_id and a.id = new.ended_by
)
begin
  select raise(abort, 'a coordinator of the receiving organisation confirms');
end;
