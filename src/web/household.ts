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

/** Who lives in each group on this day, and who is to come: of the groups that are asked about, and no more. */
export function households(store: Reads, today: CalendarDay) {
  return householdsBy(store, today, (group) => store.residents.listPlacedIn(group));
}

/** The same for a page that tells of all groups. */
export function allHouseholds(store: Reads, today: CalendarDay) {
  const living = Map.groupBy(store.residents.listPlaced(), ({ groupCode }) => groupCode);
  return householdsBy(store, today, (group) => living.get(group) ?? []);
}

function householdsBy(
  { residents, placements, youths }: Reads,
  today: CalendarDay,
  livingIn: (group: string) => ReturnType<Reads['residents']['listPlaced']>,
) {
  const facts = new Map(youths.listAccepted().map((youth) => [youth.id, youth.facts]));
  const listed = Map.groupBy(
    residents.list().filter(({ facts: { leftOn } }) => leftOn === null || leftOn > today),
    (resident) => resident.facts.groupCode,
  );
  const toCome = Map.groupBy(placements.listToCome(), ({ groupCode }) => groupCode);
  return (group: string): readonly Member[] => [
    ...(listed.get(group) ?? []).map(({ facts: resident }) => memberOf(resident, resident)),
    ...livingIn(group).map(({ startedOn, facts: youth }) =>
      memberOf(youth, { livesThereSince: startedOn }),
    ),
    ...(toCome.get(group) ?? []).flatMap(({ youthId, startsOn }) => {
      const youth = facts.get(youthId);
      return youth === undefined ? [] : [memberOf(youth, { comesOn: startsOn })];
    }),
  ];
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
