import { z } from 'zod';
import { Placement } from '../domain/placement.ts';
import { flag, json } from './rows.ts';

/** A placement with everything that happened to it, in one row. */
export const placementColumns = /* sql */ `
    select p.id, p.proposal_id as proposalId, p.youth_id as youthId, y.code as youthCode,
           p.group_id as groupId, g.code as groupCode, g.facts ->> 'name' as groupName,
           g.provider_id as providerId, p.vacancy_id as vacancyId, v.code as vacancyCode,
           p.starts_on as startsOn, p.reason, w.reason as why, p.overridden, p.accepted_at as acceptedAt,
           a.name as acceptedBy, s.started_on as startedOn,
           coalesce(e.ended_on, u.undone_on) as endedOn, e.reason as endReason, e.note as endNote,
           e.waits_again as waitsAgain,
           (select json_object('reason', u.reason, 'note', u.note, 'at', u.undone_at, 'by', b.name)
            from accounts b where b.id = u.undone_by) as undoing
    from placements p
    join current_youths y on y.id = p.youth_id
    join current_groups g on g.id = p.group_id
    join vacancies v on v.id = p.vacancy_id
    join accounts a on a.id = p.accepted_by
    left join placement_reasons w on w.placement_id = p.id
    left join placement_starts s on s.placement_id = p.id
    left join placement_ends e on e.placement_id = p.id
    left join placement_undoings u on u.placement_id = p.id`;

const shape = Placement.unwrap().shape;
export const PlacementRow = z.strictObject({
  ...shape,
  overridden: json(shape.overridden),
  waitsAgain: flag.nullable(),
  undoing: json(shape.undoing.unwrap()).nullable(),
});
