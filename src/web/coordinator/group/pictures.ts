import type { CalendarDay } from '../../../domain/calendar-day.ts';
import type { Group } from '../../../domain/group.ts';
import type { Proposal } from '../../../domain/proposal.ts';
import { type Housemate, compositionPicture } from '../../../pictures/composition.ts';
import type { Picture } from '../../../pictures/picture.ts';
import type { Member } from '../../household.ts';
import { occupancyOf } from '../../occupancy-picture.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';

/** The group as it is, with who is accepted, and as it would be with these proposals; and the weeks to come. */
export function groupPictures(
  { store }: PageDeps,
  visit: Visit,
  { facts }: Group,
  {
    members,
    proposals,
    today,
  }: {
    members: readonly Member[];
    proposals: readonly Proposal[];
    today: CalendarDay;
  },
): readonly Picture[] {
  const words = visit.t.pictures.composition;
  const mates = members.map(({ bornOn, comesOn }) => ({ bornOn, isNew: comesOn !== null }));
  const living = mates.filter(({ isNew }) => !isNew);
  const proposed = proposals.flatMap(({ youthId }): Housemate[] => {
    const youth = store.youths.find(youthId);
    return youth === undefined ? [] : [{ bornOn: youth.facts.bornOn, isNew: true }];
  });
  const households = [
    { heading: words.now, mates: living },
    ...(mates.length > living.length ? [{ heading: words.soon, mates }] : []),
    ...(proposed.length > 0 ? [{ heading: words.perhaps, mates: [...mates, ...proposed] }] : []),
  ];
  const home = { size: facts.size, workers: facts.staffOnGroup, today };
  return [
    compositionPicture('composition', home, households, words),
    occupancyOf(members, facts.size, today, visit),
  ];
}
