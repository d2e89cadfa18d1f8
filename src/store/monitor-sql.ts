/** Whose figures a question is about; an organisation has no homes. */
export type Kind = 'organisation' | HomesKind;
export type HomesKind = 'provider' | 'all';

/** Whose dossier this organisation keeps, it has kept at some time: found by index, and looked at again below. */
const inScope = (kind: Kind, youth: string, group: string): string =>
  kind === 'organisation'
    ? `${youth} in (select youth_id from youth_dossiers where organisation_id = @organisationId)
       and d.organisation_id = @organisationId`
    : kind === 'provider'
      ? `${group} in (select id from groups where provider_id = @providerId)`
      : '1 = 1';

/** Who keeps the dossier now, and what is known: of a youth (y), and of whom a placement is about (p). */
const dossierOfYouth = /* sql */ `
    join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = y.id)
    left join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = y.id)`;
const dossierOfPlaced = /* sql */ `
    join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = p.youth_id)
    left join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = p.youth_id)`;

/** A provider's own figures know nobody who waits. */
export const waitedSql = (kind: Kind): string => /* sql */ `
    select y.id, y.code, d.organisation_id as organisationId, f.facts,
      (select recorded_at from youth_dossiers where youth_id = y.id order by id limit 1) as knownAt,
      y.id in (select youth_id from waiting_now) as waitsNow,
      (select json_group_array(json_object('at', l.recorded_at, 'waits', l.waits) order by l.id)
       from youth_listings l where l.youth_id = y.id) as listings,
      (select json_group_array(json_object('from', p.accepted_at,
         'until', coalesce(e.recorded_at, u.undone_at)) order by p.accepted_at)
       from placements p
       left join placement_ends e on e.placement_id = p.id
       left join placement_undoings u on u.placement_id = p.id
       where p.youth_id = y.id) as stays
    from youths y ${dossierOfYouth}
    where ${kind === 'provider' ? '1 = 0' : inScope(kind, 'y.id', '')}
      and ${kind === 'all' ? waitedThisYear : waitedSince}
    order by y.code`;

const waitedSince = /* sql */ `(y.id in (select youth_id from waiting_now)
        or exists (select 1 from placements p where p.youth_id = y.id and p.accepted_at >= @since)
        or exists (select 1 from youth_listings l where l.youth_id = y.id and l.recorded_at >= @since))`;
const waitedThisYear = /* sql */ `y.id in (
        select youth_id from waiting_now
        union all select youth_id from placements where accepted_at >= @since
        union all select youth_id from youth_listings where recorded_at >= @since)`;

export const givenSql = (kind: Kind): string => /* sql */ `
    select p.youth_id as youthId, d.organisation_id as organisationId, g.provider_id as providerId,
      p.group_id as groupId, f.facts, r.origin, r.made_at as madeAt, c.consulted_at as consultedAt,
      p.accepted_at as acceptedAt, s.started_on as startedOn, e.ended_on as endedOn, e.reason as endReason
    from placements p
    join proposals r on r.id = p.proposal_id
    join groups g on g.id = p.group_id ${dossierOfPlaced}
    left join proposal_consultations c on c.proposal_id = p.proposal_id
    left join placement_starts s on s.placement_id = p.id
    left join placement_ends e on e.placement_id = p.id
    where not exists (select 1 from placement_undoings u where u.placement_id = p.id)
      and ${kind === 'all' ? ofThisYear : sinceThen} and ${inScope(kind, 'p.youth_id', 'p.group_id')}
    order by p.accepted_at, p.id`;

/** Looked at before anything else is read of a placement; of the whole country, found by the days themselves. */
const sinceThen = /* sql */ `(p.accepted_at >= @since
        or exists (select 1 from placement_ends x where x.placement_id = p.id and x.ended_on >= @from)
        or exists (select 1 from placement_starts x where x.placement_id = p.id and x.started_on >= @from))`;
const ofThisYear = /* sql */ `p.id in (
        select id from placements where accepted_at >= @since
        union all select placement_id from placement_ends where ended_on >= @from
        union all select placement_id from placement_starts where started_on >= @from)`;

/** Few say no in a year: they are found first, and of whom it is comes after. */
export const noSql = (kind: Kind): string => /* sql */ `
    select case a.party when 'provider' then 'provider' else 'family' end as "by",
      coalesce(a.reason, '') as reason, a.given_at as at, ${ofProposal}
    from proposal_answers a cross join proposals p on p.id = a.proposal_id ${dossierOfProposal}
    where a.says in ('no', 'object') and a.given_at >= @since and not exists (
        select 1 from proposal_answers x
        where x.proposal_id = a.proposal_id and x.party = a.party and x.id > a.id)
      and ${inScope(kind, '+p.youth_id', '+p.group_id')}
    union all
    select 'coordinator', x.reason, x.rejected_at, ${ofProposal}
    from proposal_rejections x cross join proposals p on p.id = x.proposal_id ${dossierOfProposal}
    where x.rejected_at >= @since and ${inScope(kind, '+p.youth_id', '+p.group_id')}
    order by 3, 4, 1`;

const ofProposal = /* sql */ `p.youth_id as youthId, d.organisation_id as organisationId,
      g.provider_id as providerId, p.group_id as groupId, p.origin`;
const dossierOfProposal = /* sql */ `
    join groups g on g.id = p.group_id
    join youth_dossiers d on d.id = (select max(id) from youth_dossiers where youth_id = p.youth_id)`;

export const offeredSql = (kind: HomesKind): string => /* sql */ `
    select v.id, g.provider_id as providerId, f.free_from as "from", f.free_until as "until",
           f.places, date(w.withdrawn_at) as withdrawnOn
    from vacancies v
    join groups g on g.id = v.group_id
    join vacancy_facts f on f.id = (select max(id) from vacancy_facts where vacancy_id = v.id)
    left join vacancy_withdrawals w on w.vacancy_id = v.id
    where ${kind === 'all' ? offeredThisYear : offeredSince}
      and f.free_from <= @to and coalesce(f.free_until, @from) >= @from and ${inScope(kind, '', 'v.group_id')}
    order by v.id`;

const offeredSince = /* sql */ `coalesce(date(w.withdrawn_at), @from) >= @from`;
const offeredThisYear = /* sql */ `v.id in (
        select vacancy_id from vacancies_now
        union all select vacancy_id from vacancy_withdrawals where withdrawn_at >= @from)`;

export const staysSql = (kind: HomesKind): string => /* sql */ `
    select p.vacancy_id as vacancyId, p.starts_on as startsOn, s.started_on as startedOn,
           e.ended_on as endedOn
    from placements p
    left join placement_starts s on s.placement_id = p.id
    left join placement_ends e on e.placement_id = p.id
    where ${kind === 'all' ? takenThisYear : takenSince}
      and not exists (select 1 from placement_undoings u where u.placement_id = p.id)
      and ${inScope(kind, '', 'p.group_id')}
    order by p.id`;

const takenSince = /* sql */ `(p.id in (select placement_id from placements_now)
        or e.ended_on >= @since)`;
const takenThisYear = /* sql */ `p.id in (
        select placement_id from placements_now
        union all select placement_id from placement_ends where ended_on >= @since)`;

export const askedSql = /* sql */ `
    select p.youth_id as youthId, p.group_id as groupId, f.facts ->> 'bornOn' as bornOn,
      f.facts -> 'needs' as needs, p.starts_on as startsOn, a.says, a.reason
    from proposals p
    join proposal_consultations c on c.proposal_id = p.id
    left join youth_facts f on f.id = (select max(id) from youth_facts where youth_id = p.youth_id)
    left join proposal_answers a on a.id = (
      select max(id) from proposal_answers where proposal_id = p.id and party = 'provider')
    where p.group_id in (select id from groups where provider_id = @providerId)
      and c.consulted_at >= @since
    order by c.consulted_at, p.id`;
