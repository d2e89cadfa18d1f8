import { z } from 'zod';
import { type CalendarDay, ageOn } from './calendar-day.ts';
import { type NeedKind, coarseNeeds, needKinds } from './coarse-needs.ts';
import type { CodeLists } from './code-list.ts';
import type { GroupFacts } from './group.ts';
import { Code } from './ids.ts';
import { bandOf } from './pool-projection.ts';
import type { YouthFacts } from './youth.ts';

/** What a coordinator may make coarser before a provider sees it. */
export const coarsenings = ['wide-ages', 'no-region', 'fewer-needs'] as const;
export type Coarsening = (typeof coarsenings)[number];

const Band = z.tuple([z.number(), z.number().nullable()]).readonly();
export type Band = z.infer<typeof Band>;

/** All that a provider learns of a youth before the release. What is not here can't reach a provider's page. */
export const Profile = z
  .strictObject({
    /** At the start. */
    ages: z.tuple([z.int(), z.int()]).readonly(),
    /** Only where the group takes girls or boys only. */
    sex: z.enum(['f', 'm', 'x']).nullable(),
    region: z.string().nullable(),
    homeKm: Band.nullable(),
    /** Of what the group offers: another need does not matter for this place. */
    needs: z.array(Code).readonly(),
    school: z.array(Code).readonly(),
    /** Instead of the needs themselves, where those were made coarser. */
    needKinds: z.array(z.enum(needKinds)).readonly(),
    intensity: z.int().nullable(),
  })
  .readonly();
export type Profile = z.infer<typeof Profile>;

const bands: readonly Band[] = [
  [0, 10],
  [10, 25],
  [25, 50],
  [50, null],
];

export interface Shown {
  readonly youth: Pick<YouthFacts, 'bornOn' | 'sex' | 'needs' | 'intensity'>;
  readonly group: Pick<GroupFacts, 'sex' | 'offers' | 'education'>;
  readonly startsOn: CalendarDay;
  readonly codes: CodeLists;
  readonly region: string | undefined;
  readonly homeKm: number | undefined;
}

export function profileOf(shown: Shown, coarser: readonly Coarsening[]): Profile {
  const { youth, group, startsOn, codes, region, homeKm } = shown;
  const near = coarser.includes('no-region') ? undefined : homeKm;
  const fewer = coarser.includes('fewer-needs');
  const matter = youth.needs.filter((need) => [...group.offers, ...group.education].includes(need));
  const isSchool = (need: Code): boolean => codes.get('education')?.has(need) ?? false;
  return {
    ages: bandOf(ageOn(youth.bornOn, startsOn), coarser.includes('wide-ages') ? 4 : 2),
    sex: group.sex === 'any' ? null : youth.sex,
    region: coarser.includes('no-region') ? null : (region ?? null),
    homeKm: near === undefined ? null : (bands.find(([, to]) => to === null || near < to) ?? null),
    needs: fewer ? [] : matter.filter((need) => !isSchool(need)),
    school: fewer ? [] : matter.filter(isSchool),
    needKinds: fewer ? ([...coarseNeeds(matter, codes)] satisfies NeedKind[]) : [],
    intensity: fewer ? null : youth.intensity,
  };
}

/** With fewer than this many who look the same, somebody may guess who it is. */
export const fewestAlike = 3;

/** How many of these look like this one; itself is one of them. */
export function alike(profile: Profile, pool: readonly Profile[]): number {
  const look = lookOf(profile);
  return pool.filter((other) => lookOf(other) === look).length;
}

/** In whatever order the needs were written down. */
const lookOf = ({ needs, school, ...rest }: Profile): string =>
  JSON.stringify([needs.toSorted(), school.toSorted(), rest]);
