import { dayOf } from '../../domain/calendar-day.ts';
import type { GroupFacts } from '../../domain/group.ts';
import { provinceOf } from '../../domain/locate.ts';
import { Postcode } from '../../domain/postcode.ts';
import { setNames } from '../../domain/sibling-sets.ts';
import type { YouthFacts } from '../../domain/youth.ts';
import { defaultPolicy } from '../../matching/policy.ts';
import type {
  NearHome,
  OwnRegion,
  OwnSchool,
  PlacementRow,
  Siblings,
} from '../../region/monitor/rows.ts';
import type { GivenRow } from '../../store/monitor-rows.ts';
import type { Deps } from '../deps.ts';
import { type HowFar, measuring } from '../how-far.ts';

type Reads = Pick<Deps, 'store' | 'gazetteer'>;

/** As near as the first question of every family asks: can we still drop in. */
export const nearKm = 30;

/** Places that were given, with how far each is from what a youth leaves behind. */
export function givenRows(deps: Reads, rows: readonly GivenRow[]): PlacementRow[] {
  const { store } = deps;
  const measure = measuring(deps);
  const homes = new Map(store.groups.list().map(({ id, facts }) => [id, facts]));
  const provinces = provinceOfAddress(deps);
  const siblings = livesWith(deps);
  const { schoolKm } = { ...defaultPolicy, ...store.policies.findNewest().numbers };
  return rows.map(({ facts: youth, ...row }) => {
    const home = homes.get(row.groupId);
    const both = youth !== null && home !== undefined ? { youth, home } : undefined;
    const far = both && measure(both.youth, both.home);
    return {
      organisationId: row.organisationId,
      providerId: row.providerId,
      origin: row.origin,
      waitingSince: youth?.waitingSince,
      proposedOn: dayOf(new Date(row.consultedAt ?? row.madeAt)),
      acceptedOn: dayOf(new Date(row.acceptedAt)),
      startedOn: row.startedOn,
      endedOn: row.endedOn,
      endReason: row.endReason,
      home: nearHome(far),
      region: both ? sameProvince(provinces, both) : 'unknown',
      school: ownSchool(youth, far, schoolKm),
      siblings: row.endedOn === null ? siblings(row) : 'no-siblings-placed',
    };
  });
}

const nearHome = (far: HowFar | undefined): NearHome =>
  far?.home === undefined ? 'unknown' : far.home.km <= nearKm ? 'near' : 'far';

function ownSchool(youth: YouthFacts | null, far: HowFar | undefined, schoolKm: number): OwnSchool {
  if (youth === null) return 'unknown';
  if (youth.schoolKeep === 'none') return 'nothing-to-keep';
  if (far?.school === undefined) return 'unknown';
  return far.school.km <= schoolKm ? 'kept' : 'too-far';
}

type ProvinceOf = (postcode: string, place: string) => string | undefined;

/** Until a region is a fact of its own, the province stands for it. */
function sameProvince(
  provinces: ProvinceOf,
  { youth, home }: { youth: YouthFacts; home: GroupFacts },
): OwnRegion {
  const from = provinces(youth.homePostcode, youth.homePlace);
  const to = provinces(home.postcode, home.place);
  return from === undefined || to === undefined ? 'unknown' : from === to ? 'own' : 'other';
}

function provinceOfAddress({ gazetteer }: Reads): ProvinceOf {
  const known = new Map<string, string | undefined>();
  return (postcode, place) => {
    const key = `${postcode}|${place}`;
    const read = Postcode.safeParse(postcode).data;
    if (!known.has(key)) known.set(key, provinceOf({ postcode: read, place }, gazetteer));
    return known.get(key);
  };
}

/** Whether the brothers and sisters who have a place now have it in the same home. */
function livesWith({ store }: Reads): (row: Pick<GivenRow, 'youthId' | 'groupId'>) => Siblings {
  const sets = setNames(store.youths.listSiblingSets());
  const homeOf = new Map(store.monitor.listLives().map((one) => [one.youthId, one.groupId]));
  const members = Map.groupBy(sets, ([, set]) => set);
  return ({ youthId, groupId }) => {
    const set = sets.get(youthId);
    const others = (set === undefined ? [] : (members.get(set) ?? [])).flatMap(([other]) =>
      other === youthId ? [] : (homeOf.get(other) ?? []),
    );
    if (others.length === 0) return 'no-siblings-placed';
    return others.every((home) => home === groupId) ? 'together' : 'apart';
  };
}
