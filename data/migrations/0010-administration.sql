-- A change of somebody's role, and taking away somebody's second factor, take two administrators: one proposes it with a
-- reason, and another, who is not the person it is about, confirms it.

create table account_proposals (
  id              text primary key,
  account_id      text not null references accounts (id),
  change          text not null check (change in ('role', 'factor')),
  role            text check (role in ('coordinator', 'provider', 'administrator', 'privacy-officer')),
  organisation_id text references organisations (id),
  provider_id     text references providers (id),
  reason          text not null check (reason <> ''),
  proposed_by     text not null references accounts (id),
  proposed_at     text not null,
  check ((change = 'role') = (role is not null)),
  check (coalesce(role = 'coordinator', 0) = (organisation_id is not null)),
  check (coalesce(role = 'provider', 0) = (provider_id is not null))
) strict;
create index account_proposals_of on account_proposals (account_id);

create table account_withdrawals (
  proposal_id  text primary key references account_proposals (id),
  withdrawn_by text not null references accounts (id),
  withdrawn_at text not null
) strict;

create table account_confirmations (
  proposal_id  text primary key references account_proposals (id),
  confirmed_by text not null references accounts (id),
  confirmed_at text not null
) strict;

create view open_account_proposals as
select p.* from account_proposals p
where not exists (select 1 from account_withdrawals w where w.proposal_id = p.id)
  and not exists (select 1 from account_confirmations c where c.proposal_id = p.id);

create trigger one_account_proposal_at_a_time before insert on account_proposals
when exists (select 1 from open_account_proposals p where p.account_id = new.account_id)
begin
  select raise(abort, 'something is proposed for this account already');
end;

create trigger nobody_proposes_for_themselves before insert on account_proposals
when new.account_id = new.proposed_by
begin
  select raise(abort, 'nobody changes their own account');
end;

create trigger another_confirms_an_account_change before insert on account_confirmations
when not exists (
  select 1 from open_account_proposals p
  where p.id = new.proposal_id and new.confirmed_by not in (p.proposed_by, p.account_id)
)
begin
  select raise(abort, 'another administrator confirms an open proposal');
end;

create trigger only_open_account_proposals_are_withdrawn before insert on account_withdrawals
when not exists (select 1 from open_account_proposals p where p.id = new.proposal_id)
begin
  select raise(abort, 'this proposal is closed');
end;

create trigger account_proposals_stay before update on account_proposals
begin
  select raise(abort, 'proposals for accounts are never changed');
end;

create trigger account_confirmations_stay before delete on account_confirmations
begin
  select raise(abort, 'confirmations are never removed');
end;
