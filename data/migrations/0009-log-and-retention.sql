-- Who looked, who knocked, and one chain over everything that was written down; what is kept how long, and what was
-- erased. Chain lines hold ids, codes and digests, never what is personal: erasing a youth breaks no link.

alter table journal add column organisation_id text;
alter table journal add column request_id text;

-- Every time somebody's identity or profile was shown: written before the page is sent.
create table view_log (
  seq             integer primary key,
  at              text not null,
  account_id      text not null,
  role            text not null,
  organisation_id text,
  kind            text not null,
  purpose         text not null,
  request_id      text not null
) strict;

create table view_log_youths (
  view_seq   integer not null references view_log (seq),
  youth_code text not null,
  primary key (view_seq, youth_code)
) strict, without rowid;
create index view_log_of_youth on view_log_youths (youth_code, view_seq);

-- Who signed in, and at which door somebody was turned away.
create table security_log (
  seq             integer primary key,
  at              text not null,
  account_id      text,
  role            text not null,
  organisation_id text,
  did             text not null,
  action          text not null,
  outcome         text not null,
  request_id      text
) strict;
create index security_log_at on security_log (at);

-- One chain over the three logs, in the order in which they were written.
create table log_chain (
  seq        integer primary key,
  source     text not null check (source in ('journal', 'view', 'security')),
  source_seq integer not null,
  line       text not null check (json_valid(line)),
  hash       text not null,
  unique (source, source_seq)
) strict;

-- Where the chain begins again after its oldest years were let go.
create table log_cuts (
  id          integer primary key,
  through_seq integer not null,
  hash        text not null,
  older_than  text not null,
  cut_at      text not null
) strict;

create table log_heads (
  day     text primary key check (day is date(day)),
  seq     integer not null,
  hash    text not null,
  made_at text not null
) strict;

create table log_reviews (
  month       text primary key check (month like '____-__'),
  note        text not null,
  reviewed_by text not null references accounts (id),
  reviewed_at text not null
) strict;

-- The numbers of months and days an organisation keeps things: the newest line counts; none is as the law's default.
create table retention_settings (
  id              integer primary key,
  organisation_id text references organisations (id),
  numbers         text not null check (json_valid(numbers)),
  recorded_by     text not null,
  recorded_at     text not null
) strict;

-- Asked by one person, approved by another, carried out by the system. Nothing here says who the youth was.
create table erasure_requests (
  id         text primary key,
  youth_id   text not null,
  youth_code text not null,
  ground     text not null,
  asked_by   text not null references accounts (id),
  asked_at   text not null
) strict;

create table erasure_answers (
  request_id  text primary key references erasure_requests (id),
  approved    integer not null check (approved in (0, 1)),
  reason      text not null,
  answered_by text not null references accounts (id),
  answered_at text not null
) strict;

-- What is left of an erased youth.
create table erasures (
  id         integer primary key,
  youth_id   text not null unique,
  youth_code text not null,
  ground     text not null,
  erased_at  text not null
) strict;

-- When the time of keeping begins to run: the day a youth began to live somewhere, or left the list.
create view youths_done as
select y.id, y.code, d.organisation_id, coalesce(
  (select s.started_on from active_placements p
   join placement_starts s on s.placement_id = p.id where p.youth_id = y.id),
  case when not exists (select 1 from active_placements p where p.youth_id = y.id) then
    (select substr(l.recorded_at, 1, 10) from youth_listings l
     where l.id = (select max(id) from youth_listings where youth_id = y.id) and l.waits = 0)
  end) as since
from youths y
join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = y.id);

-- Proposals that came to nothing, and when.
create view closed_proposals as
select p.id, p.youth_id, min(c.at) as closed_at
from proposals p
join (
  select proposal_id, rejected_at as at from proposal_rejections
  union all select proposal_id, withdrawn_at from proposal_withdrawals
  union all select proposal_id, expired_at from proposal_expiries
) c on c.proposal_id = p.id
where not exists (select 1 from placements l where l.proposal_id = p.id)
group by p.id;

-- Lines stay as they were written, and go only with the whole oldest period.

create trigger view_log_is_not_changed before update on view_log
begin select raise(abort, 'the view log is never changed'); end;
create trigger view_log_youths_are_not_changed before update on view_log_youths
begin select raise(abort, 'the view log is never changed'); end;
create trigger security_log_is_not_changed before update on security_log
begin select raise(abort, 'the security log is never changed'); end;
create trigger log_chain_is_not_changed before update on log_chain
begin select raise(abort, 'the chain is never changed'); end;
create trigger log_cuts_are_not_changed before update on log_cuts
begin select raise(abort, 'cuts are never changed'); end;
create trigger log_cuts_are_kept before delete on log_cuts
begin select raise(abort, 'cuts are never removed'); end;
create trigger erasures_are_not_changed before update on erasures
begin select raise(abort, 'erasures are never changed'); end;
create trigger erasures_are_kept before delete on erasures
begin select raise(abort, 'erasures are never removed'); end;
create trigger another_answers_an_erasure before insert on erasure_answers
when not exists (
  select 1 from erasure_requests r where r.id = new.request_id and r.asked_by <> new.answered_by
)
begin select raise(abort, 'somebody else answers a request for erasure'); end;

create trigger only_old_lines_are_cut before insert on log_cuts
when exists (
  select 1 from log_chain c where c.seq <= new.through_seq and c.line ->> '$[1]' >= new.older_than
)
begin select raise(abort, 'these lines are too young to be cut'); end;

create trigger log_chain_is_not_cut before delete on log_chain
when old.seq > coalesce((select max(through_seq) from log_cuts), 0)
begin select raise(abort, 'the chain is never cut'); end;

create trigger view_log_is_not_cut before delete on view_log
when not exists (
  select 1 from log_chain c where c.source = 'view' and c.source_seq = old.seq
    and c.seq <= coalesce((select max(through_seq) from log_cuts), 0)
)
begin select raise(abort, 'the view log is never cut'); end;

create trigger view_log_youths_are_not_cut before delete on view_log_youths
when not exists (
  select 1 from log_chain c where c.source = 'view' and c.source_seq = old.view_seq
    and c.seq <= coalesce((select max(through_seq) from log_cuts), 0)
)
begin select raise(abort, 'the view log is never cut'); end;

create trigger security_log_is_not_cut before delete on security_log
when not exists (
  select 1 from log_chain c where c.source = 'security' and c.source_seq = old.seq
    and c.seq <= coalesce((select max(through_seq) from log_cuts), 0)
)
begin select raise(abort, 'the security log is never cut'); end;

drop trigger journal_is_not_cut;
create trigger journal_is_not_cut before delete on journal
when not exists (
  select 1 from log_chain c where c.source = 'journal' and c.source_seq = old.seq
    and c.seq <= coalesce((select max(through_seq) from log_cuts), 0)
)
begin select raise(abort, 'the journal is never cut'); end;

-- Visits are kept, for as long as anything is kept of the youth.
drop trigger visits_are_kept;
create trigger visits_are_kept before delete on proposal_visits
when not exists (
  select 1 from erasures e join proposals p on p.youth_id = e.youth_id where p.id = old.proposal_id
) and not exists (select 1 from closed_proposals c where c.id = old.proposal_id)
begin select raise(abort, 'visits are never removed'); end;

-- A placement is never changed; only the words that go with it may be erased.
drop trigger placements_stay;
create trigger placements_stay before update on placements
when new.id is not old.id or new.proposal_id is not old.proposal_id
  or new.youth_id is not old.youth_id or new.group_id is not old.group_id
  or new.vacancy_id is not old.vacancy_id or new.starts_on is not old.starts_on
  or new.overridden is not old.overridden or new.accepted_by is not old.accepted_by
  or new.accepted_at is not old.accepted_at or new.reason <> ''
begin select raise(abort, 'placements are never changed'); end;
