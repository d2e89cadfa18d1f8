-- Everybody through a door of their own: organisations with a caseload, somebody who manages accounts and sees no case,
-- and somebody who watches over privacy.

create table organisations (
  id          text primary key,
  code        text not null unique,
  name        text not null,
  recorded_by text not null,
  recorded_at text not null
) strict;

-- The first one, so that a region can begin; the administrator gives it its own name.
insert into organisations (id, code, name, recorded_by, recorded_at)
values ('aaaaaaaaaaaaaaaaaaaaaaaaaa', 'REGIO', 'Regio', 'system', '2026-11-22T00:00:00.000Z');

-- Which organisation keeps the dossier of a youth: the newest line counts.
create table youth_dossiers (
  id              integer primary key,
  youth_id        text not null references youths (id),
  organisation_id text not null references organisations (id),
  recorded_by     text not null,
  recorded_at     text not null
) strict;
create index youth_dossiers_of on youth_dossiers (youth_id, id);

insert into youth_dossiers (youth_id, organisation_id, recorded_by, recorded_at)
select id, 'aaaaaaaaaaaaaaaaaaaaaaaaaa', 'system', '2026-11-22T00:00:00.000Z' from youths;

create table accounts_with_roles (
  id              text primary key,
  role            text not null check (
    role in ('coordinator', 'provider', 'family', 'administrator', 'privacy-officer')
  ),
  name            text not null,
  email           text unique,
  password_hash   text,
  organisation_id text references organisations (id),
  provider_id     text references providers (id),
  youth_id        text references youths (id),
  relation        text check (relation in ('youth', 'parent', 'guardian')),
  made_by         text not null,
  made_at         text not null,
  check ((role = 'coordinator') = (organisation_id is not null)),
  check ((role = 'provider') = (provider_id is not null)),
  check ((role = 'family') = (youth_id is not null)),
  check ((role = 'family') = (relation is not null)),
  check (role <> 'family' or email is null),
  check (email is not null or password_hash is null)
) strict;

insert into accounts_with_roles
select id, role, name, email, password_hash,
       iif(role = 'coordinator', 'aaaaaaaaaaaaaaaaaaaaaaaaaa', null),
       provider_id, youth_id, relation, made_by, made_at
from accounts;

drop table accounts;
alter table accounts_with_roles rename to accounts;

drop view waiting_youths;
drop view current_youths;

create view current_youths as
select y.id, y.code, f.facts, f.recorded_at, d.organisation_id
from youths y
join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = y.id)
join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = y.id);

create view waiting_youths as
select y.*
from current_youths y
where not exists (select 1 from active_placements p where p.youth_id = y.id)
  and coalesce(
    (select l.waits from youth_listings l where l.youth_id = y.id order by l.id desc limit 1), 1
  ) = 1;
