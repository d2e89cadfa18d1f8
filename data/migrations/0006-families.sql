-- Families: one person, one youth, one invitation. A link and a code come by two roads; only their hashes are kept.

-- What a coordinator recorded of a person: the newest line counts. Whoever has none does not come in.
create table family_people (
  id            integer primary key,
  account_id    text not null references accounts (id),
  authority     text not null check (authority in ('yes', 'no')),
  ground        text not null,
  address_shown integer not null check (address_shown in (0, 1)),
  email         text not null,
  recorded_by   text not null,
  recorded_at   text not null
) strict;
create index family_people_of on family_people (account_id, id);

-- A coordinator saw that this person may come in, on this day; after a 12th, 16th or 18th birthday again.
create table family_confirmations (
  id          integer primary key,
  account_id  text not null references accounts (id),
  recorded_by text not null,
  recorded_at text not null
) strict;
create index family_confirmations_of on family_confirmations (account_id, id);

-- From 16 the youth says who may look along: the newest line counts.
create table family_agreements (
  id          integer primary key,
  account_id  text not null references accounts (id),
  agrees      integer not null check (agrees in (0, 1)),
  recorded_by text not null,
  recorded_at text not null
) strict;
create index family_agreements_of on family_agreements (account_id, id);

alter table invitations rename to first_invitations;
create table invitations (
  id         text primary key,
  account_id text not null references accounts (id),
  made_by    text not null,
  made_at    text not null,
  ends_at    text not null
) strict;
create index invitations_of on invitations (account_id, made_at);

-- The newest code of an invitation counts.
create table invitation_codes (
  id            integer primary key,
  invitation_id text not null references invitations (id),
  code_hash     text not null,
  made_by       text not null,
  made_at       text not null
) strict;
create index invitation_codes_of on invitation_codes (invitation_id, id);

-- The newest link of an invitation counts, once.
create table invitation_links (
  id            integer primary key,
  invitation_id text not null references invitations (id),
  secret_hash   text not null unique,
  made_by       text not null,
  made_at       text not null,
  ends_at       text not null
) strict;
create index invitation_links_of on invitation_links (invitation_id, id);

create table invitation_uses (
  link_id integer primary key references invitation_links (id),
  used_at text not null
) strict;

-- Codes that were typed. Only what came after the last right or new one still counts as wrong.
create table invitation_tries (
  id            integer primary key,
  invitation_id text not null references invitations (id),
  says          text not null check (says in ('tried', 'right', 'new-code')),
  tried_at      text not null
) strict;
create index invitation_tries_of on invitation_tries (invitation_id, id);

insert into invitations (id, account_id, made_by, made_at, ends_at)
select id, account_id, made_by, made_at, ends_at from first_invitations;
insert into invitation_codes (invitation_id, code_hash, made_by, made_at)
select id, code_hash, made_by, made_at from first_invitations;
insert into invitation_links (invitation_id, secret_hash, made_by, made_at, ends_at)
select id, secret_hash, made_by, made_at, ends_at from first_invitations;

create table ended_invitations (
  invitation_id text primary key references invitations (id),
  ended_by      text not null,
  ended_at      text not null
) strict;
insert into ended_invitations select invitation_id, ended_by, ended_at from invitation_endings;
drop table invitation_endings;
alter table ended_invitations rename to invitation_endings;
drop table first_invitations;

-- How an invitation stands. Codes and links are counted by their newest.
create view invitation_states as
select i.id, i.account_id, i.made_by, i.made_at, i.ends_at,
       (select ended_at from invitation_endings e where e.invitation_id = i.id) as ended_at,
       (select code_hash from invitation_codes c where c.invitation_id = i.id
        order by c.id desc limit 1) as code_hash,
       (select max(id) from invitation_links l where l.invitation_id = i.id) as link_id,
       (select count(*) from invitation_tries t where t.invitation_id = i.id and t.says = 'tried'
          and t.id > coalesce((select max(r.id) from invitation_tries r
                               where r.invitation_id = i.id and r.says <> 'tried'), 0)) as tries,
       (select max(u.used_at) from invitation_uses u
        join invitation_links l on l.id = u.link_id where l.invitation_id = i.id) as used_at
from invitations i;

-- What matters most to somebody, and what never: in codes and own words. The newest line of each person counts.
create table family_wishes (
  id          integer primary key,
  account_id  text not null references accounts (id),
  matters     text not null check (json_valid(matters)),
  never       text not null check (json_valid(never)),
  matters_own text not null,
  never_own   text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;
create index family_wishes_of on family_wishes (account_id, id);

-- What a family asks about its data; who keeps the dossier answers.
create table family_requests (
  id          text primary key,
  account_id  text not null references accounts (id),
  asks        text not null check (asks in ('copy', 'correction', 'objection', 'erasure')),
  words       text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;
create index family_requests_of on family_requests (account_id, recorded_at);

create table family_request_answers (
  request_id  text primary key references family_requests (id),
  words       text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;
