-- Two proofs at the door, and only for as long as somebody is here. Secrets are kept as hashes, so that who reads the
-- file cannot use them; a second factor's seed is sealed with a key that is not in the file.

-- A link by which somebody chooses the first password. It works once, for a day; the newest one counts.
create table activations (
  id         text primary key,
  account_id text not null references accounts (id),
  token_hash text not null unique,
  made_by    text not null,
  made_at    text not null,
  ends_at    text not null
) strict;

create table activation_uses (
  activation_id text primary key references activations (id),
  used_at       text not null
) strict;

-- Everybody who asks for a new password leaves a line, known or not, so that asking takes equally long.
create table password_resets (
  id         text primary key,
  who        text not null,
  account_id text references accounts (id),
  token_hash text not null unique,
  asked_at   text not null,
  ends_at    text not null
) strict;
create index password_resets_of on password_resets (who, asked_at);

create table password_reset_uses (
  reset_id text primary key references password_resets (id),
  used_at  text not null
) strict;

-- The newest one counts; accounts.password_hash stays what an account began with.
create table password_changes (
  id            integer primary key,
  account_id    text not null references accounts (id),
  password_hash text not null,
  because       text not null check (because in ('activation', 'reset', 'change')),
  changed_at    text not null
) strict;
create index password_changes_of on password_changes (account_id, id);

-- The newest one counts, unless it was ended: then there is none, also no older one.
create table factors (
  id          text primary key,
  account_id  text not null references accounts (id),
  sealed_seed text not null,
  nth         integer not null,
  made_at     text not null,
  unique (account_id, nth)
) strict;

create table factor_endings (
  factor_id text primary key references factors (id),
  ended_by  text not null,
  ended_at  text not null
) strict;

-- The half minute of the last code that was used, so that none is used twice.
create table factor_steps (
  factor_id text primary key references factors (id),
  step      integer not null
) strict;

-- Ten at a time; only those of the newest batch count, and each once.
create table recovery_codes (
  code_hash  text primary key,
  account_id text not null references accounts (id),
  batch      integer not null,
  made_at    text not null
) strict;
create index recovery_codes_of on recovery_codes (account_id, batch);

create table recovery_code_uses (
  code_hash text primary key references recovery_codes (code_hash),
  used_at   text not null
) strict;

-- A session is only a beginning until the second factor was shown; what it is held as says which role and where,
-- so that it ends when these change.
alter table sessions add column factor_at text;
alter table sessions add column stepped_up_at text;
alter table sessions add column held_as text not null default '';

-- From where somebody came in with both factors: there, strangers' wrong tries do not keep them waiting.
create table known_places (
  account_id text not null references accounts (id),
  place      text not null,
  seen_at    text not null,
  primary key (account_id, place)
) strict, without rowid;

-- Mails that wait, went or failed. They hold no name and no case; the secret in a link is sealed until it has gone.
create table mails (
  id            text primary key,
  recipient     text not null,
  kind          text not null,
  lang          text not null check (lang in ('nl', 'en')),
  sealed_secret text,
  made_at       text not null
) strict;

create table mail_attempts (
  id      integer primary key,
  mail_id text not null references mails (id),
  outcome text not null check (outcome in ('sent', 'written', 'failed')),
  why     text not null,
  made_at text not null
) strict;
create index mail_attempts_of on mail_attempts (mail_id, id);

-- The person somebody is at their organisation's own sign-in service; linked at first use.
create table sign_on_identities (
  issuer     text not null,
  subject    text not null,
  account_id text not null references accounts (id),
  linked_at  text not null,
  primary key (issuer, subject),
  unique (issuer, account_id)
) strict;

create trigger password_changes_stay before update on password_changes
begin
  select raise(abort, 'password changes are never changed');
end;

create trigger recovery_codes_stay before update on recovery_codes
begin
  select raise(abort, 'recovery codes are never changed');
end;
