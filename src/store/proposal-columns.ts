import { z } from 'zod';
import { Proposal } from '../domain/proposal.ts';
import { flag, json } from './rows.ts';

/** A proposal with everything that happened to it, in one row. */
export const proposalColumns = /* sql */ `
    select p.id, p.youth_id as youthId, y.code as youthCode, p.group_id as groupId,
           g.code as groupCode, g.facts ->> 'name' as groupName, g.provider_id as providerId,
           p.vacancy_id as vacancyId, v.code as vacancyCode, p.starts_on as startsOn,
           p.origin, p.because, p.reasons, p.overridden, p.made_at as madeAt,
           c.consulted_at as consultedAt, c.provider_code as providerCode,
           exists (select 1 from proposal_profiles s where s.proposal_id = p.id) as hasProfile,
           (select json_object('ground', r.ground, 'words', r.words, 'by', w.name, 'at', r.released_at,
              'renewals', json((select json_group_array(json_object('ground', n.ground, 'by', x.name,
                 'at', n.renewed_at) order by n.id)
               from release_renewals n join accounts x on x.id = n.renewed_by
               where n.proposal_id = r.proposal_id)))
            from proposal_releases r join accounts w on w.id = r.released_by
            where r.proposal_id = p.id) as release,
           (select json_group_array(json_object('party', a.party, 'says', a.says,
              'reason', a.reason, 'note', a.note, 'accountId', a.account_id,
              'by', w.name, 'at', a.given_at) order by a.id)
            from proposal_answers a join accounts w on w.id = a.account_id
            where a.proposal_id = p.id) as answers,
           (select json_group_array(json_object('text', r.sentence, 'at', r.given_at) order by r.id)
            from proposal_replies r where r.proposal_id = p.id) as replies,
           (select json_object('reason', x.reason, 'note', x.note, 'at', x.rejected_at, 'by', w.name)
            from proposal_rejections x join accounts w on w.id = x.rejected_by
            where x.proposal_id = p.id) as rejection,
           (select json_object('because', json_object('nl', x.because_nl, 'en', x.because_en),
              'kind', x.kind, 'at', x.withdrawn_at)
            from proposal_withdrawals x where x.proposal_id = p.id) as withdrawal,
           (select json_object('why', x.why, 'at', x.expired_at)
            from proposal_expiries x where x.proposal_id = p.id) as expiry,
           l.id as placementId, u.undone_at as undoneAt,
           l.id is not null and not exists (
             select 1 from active_placements a where a.id = l.id) as hasLeft
    from proposals p
    join current_youths y on y.id = p.youth_id
    join current_groups g on g.id = p.group_id
    join vacancies v on v.id = p.vacancy_id
    left join proposal_consultations c on c.proposal_id = p.id
    left join placements l on l.proposal_id = p.id
    left join placement_undoings u on u.placement_id = l.id`;

export const isOpen = /* sql */ `l.id is null
    and not exists (select 1 from proposal_rejections x where x.proposal_id = p.id)
    and not exists (select 1 from proposal_withdrawals x where x.proposal_id = p.id)
    and not exists (select 1 from proposal_expiries x where x.proposal_id = p.id)`;

/** The same, where all that are open are looked for. */
export const isNow = /* sql */ `p.id in (select n.proposal_id from proposals_now n)`;

const shape = Proposal.unwrap().shape;
export const ProposalRow = z.strictObject({
  ...shape,
  reasons: json(shape.reasons),
  overridden: json(shape.overridden),
  release: json(shape.release.unwrap()).nullable(),
  answers: json(shape.answers),
  replies: json(shape.replies),
  rejection: json(shape.rejection).nullable(),
  withdrawal: json(shape.withdrawal).nullable(),
  expiry: json(shape.expiry).nullable(),
  hasProfile: flag,
  hasLeft: flag,
});
