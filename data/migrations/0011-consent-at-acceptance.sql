-- Consent is asked at the release and holds at the acceptance. A birthday, a measure or a change of authority in between
-- makes it lapse; then it is asked anew. What was released first stays, and so does every asking after it.
create table release_renewals (
  id          integer primary key,
  proposal_id text not null references proposal_releases (proposal_id),
  ground      text not null check (
    ground in ('parents', 'youth-and-parents', 'youth', 'representative', 'measure')
  ),
  renewed_by  text not null references accounts (id),
  renewed_at  text not null
) strict;
create index release_renewals_of on release_renewals (proposal_id);

create trigger only_its_coordinators_renew before insert on release_renewals
when not exists (
  select 1 from accounts a
  join current_youths y on y.organisation_id = a.organisation_id
  join proposals p on p.youth_id = y.id
  where a.id = new.renewed_by and a.role = 'coordinator' and p.id = new.proposal_id
)
begin
  select raise(abort, 'a coordinator of the keeping organisation asks consent');
end;

create trigger renewals_stay before update on release_renewals
begin
  select raise(abort, 'renewals are never changed');
end;

-- Also in a crisis: what was never put to a provider could never be answered, and the name never released.
create trigger only_what_was_put_is_accepted before insert on placements
when not exists (select 1 from proposal_consultations c where c.proposal_id = new.proposal_id)
begin
  select raise(abort, 'a proposal is put to the provider before it is accepted');
end;
