-- A change of policy takes two people: one proposes it with a reason, another confirms it, and then it is a version.

create table policy_proposals (
  id          text primary key,
  numbers     text not null check (json_valid(numbers)),
  reason      text not null check (reason <> ''),
  proposed_by text not null references accounts (id),
  proposed_at text not null
) strict;

create table policy_withdrawals (
  proposal_id  text primary key references policy_proposals (id),
  withdrawn_by text not null references accounts (id),
  withdrawn_at text not null
) strict;

create table policy_confirmations (
  proposal_id  text primary key references policy_proposals (id),
  version      integer not null unique references policies (version),
  confirmed_by text not null references accounts (id),
  confirmed_at text not null
) strict;

create view open_policy_proposals as
select p.* from policy_proposals p
where not exists (select 1 from policy_withdrawals w where w.proposal_id = p.id)
  and not exists (select 1 from policy_confirmations c where c.proposal_id = p.id);

create trigger one_policy_proposal_at_a_time before insert on policy_proposals
when exists (select 1 from open_policy_proposals)
begin
  select raise(abort, 'a policy is proposed already');
end;

create trigger another_confirms_a_policy before insert on policy_confirmations
when not exists (
  select 1 from open_policy_proposals p
  where p.id = new.proposal_id and p.proposed_by <> new.confirmed_by
)
begin
  select raise(abort, 'another coordinator confirms an open policy proposal');
end;

create trigger only_open_policies_are_withdrawn before insert on policy_withdrawals
when not exists (select 1 from open_policy_proposals p where p.id = new.proposal_id)
begin
  select raise(abort, 'this policy proposal is closed');
end;

create trigger policies_stay before update on policies
begin
  select raise(abort, 'policies are never changed');
end;

create trigger policies_are_kept before delete on policies
begin
  select raise(abort, 'policies are never removed');
end;
