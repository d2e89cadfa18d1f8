-- Figures of a year are found by the days of that year, and families by invitations that run: not by reading through
-- all years before.

create index proposal_answers_no on proposal_answers (given_at) where says in ('no', 'object');

drop index placements_of_youth;
create index placements_of_youth on placements (youth_id, accepted_at, id);

create index invitations_until on invitations (ends_at, id, account_id);
