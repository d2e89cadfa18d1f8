-- The figures to publish are about a year of everybody: what ended, began or was taken off in it is found by its day.

create index placement_ends_on on placement_ends (ended_on);
create index placement_starts_on on placement_starts (started_on);
create index youth_listings_at on youth_listings (recorded_at);
create index vacancy_withdrawals_at on vacancy_withdrawals (withdrawn_at);

-- Few have brothers or sisters on the list: whether somebody ever had is seen without reading what is known of them.

create index youth_facts_with_siblings on youth_facts (youth_id) where facts ->> 'siblings' is not null;
