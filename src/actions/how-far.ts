import type { GroupFacts } from '../domain/group.ts';
import type { Located } from '../domain/locate.ts';
import type { YouthFacts } from '../domain/youth.ts';
import { roadTenths } from '../matching/distance.ts';
import { type Policy, defaultPolicy } from '../matching/policy.ts';
import type { Deps } from './deps.ts';
import { hasSecondHome } from './table/raw.ts';
import { whereabouts } from './whereabouts.ts';

export interface Distance {
  readonly km: number;
  /** As rough as the roughest of the two ends. */
  readonly how: Located['how'];
}

export interface HowFar {
  /** With two parental homes the mean of both, as the matching counts it. */
  readonly home: Distance | undefined;
  readonly homes: 1 | 2;
  readonly school: Distance | undefined;
}

/** How far a house is from a youth's own addresses, measured as the matching does. */
export const howFar = (
  deps: Pick<Deps, 'store' | 'gazetteer'>,
  youth: YouthFacts,
  group: GroupFacts,
): HowFar => measuring(deps)(youth, group);

/** The same for many: an address is looked up once. */
export function measuring(deps: Pick<Deps, 'store' | 'gazetteer'>) {
  const where = whereabouts(deps);
  const policy: Policy = { ...defaultPolicy, ...deps.store.policies.findNewest().numbers };
  return (youth: YouthFacts, group: GroupFacts): HowFar => {
    const house = where(group.postcode, group.place);
    const to = (postcode: string, place: string): Distance | undefined => {
      const point = postcode === '' && place === '' ? undefined : where(postcode, place);
      if (house === undefined || point === undefined) return undefined;
      const km = roadTenths(point, house, policy.detour) / 10;
      return { km, how: rougher(point.how, house.how) };
    };
    const homes = [
      to(youth.homePostcode, youth.homePlace),
      to(youth.secondHomePostcode, youth.secondHomePlace),
    ].filter((home) => home !== undefined);
    return {
      home: homes.length === 0 ? undefined : homes.reduce(mean),
      homes: hasSecondHome(youth) ? 2 : 1,
      school: to(youth.schoolPostcode, youth.schoolPlace),
    };
  };
}

const fineness: readonly Located['how'][] = ['postcode', 'place', 'postcode-area'];

const rougher = (a: Located['how'], b: Located['how']): Located['how'] =>
  fineness.indexOf(a) > fineness.indexOf(b) ? a : b;

const mean = (a: Distance, b: Distance): Distance => ({
  km: (a.km + b.km) / 2,
  how: rougher(a.how, b.how),
});
