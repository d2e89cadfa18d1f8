import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Store } from '../store/index.ts';

/** Somebody who lives in a group, or was accepted for it and is still to come. By code; never a name. */
export interface Member {
  readonly code: string;
  readonly bornOn: CalendarDay;
  readonly risks: readonly string[];
  readonly intensity: number;
  readonly livesThereSince: CalendarDay | null;
  readonly expectedExit: CalendarDay | null;
  /** The day somebody comes who does not live there yet. */
  readonly comesOn: CalendarDay | null;
}

/** Who lives in each group on this day, and who is to come. */
export function households({ residents, placements, youths }: Reads, today: CalendarDay) {
  const facts = new Map(youths.listAccepted().map((youth) => [youth.id, youth.facts]));
  const members = [
    ...residents
      .list()
      .filter(({ facts: { leftOn } }) => leftOn === null || leftOn > today)
      .map(({ facts: resident }) => ({
        group: resident.groupCode,
        member: memberOf(resident, resident),
      })),
    ...residents.listPlaced().map(({ groupCode, startedOn, facts: youth }) => ({
      group: groupCode,
      member: memberOf(youth, { livesThereSince: startedOn }),
    })),
    ...placements.listActive().flatMap(({ youthId, groupCode, startsOn, startedOn }) => {
      const youth = facts.get(youthId);
      return startedOn !== null || youth === undefined
        ? []
        : [{ group: groupCode, member: memberOf(youth, { comesOn: startsOn }) }];
    }),
  ];
  const byGroup = Map.groupBy(members, ({ group }) => group);
  return (group: string): readonly Member[] =>
    (byGroup.get(group) ?? []).map(({ member }) => member);
}

type Reads = Pick<Store, 'residents' | 'placements' | 'youths'>;

const memberOf = (
  { code, bornOn, risks, intensity }: Pick<Member, 'code' | 'bornOn' | 'risks' | 'intensity'>,
  { livesThereSince = null, expectedExit = null, comesOn = null }: Partial<Member>,
): Member => ({
  code,
  bornOn,
  risks,
  intensity,
  livesThereSince,
  expectedExit,
  comesOn,
});
