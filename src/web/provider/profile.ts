import type { HowFar } from '../../actions/how-far.ts';
import { type CalendarDay, ageOn } from '../../domain/calendar-day.ts';
import type { CodeLists } from '../../domain/code-list.ts';
import type { GroupFacts } from '../../domain/group.ts';
import type { Code } from '../../domain/ids.ts';
import { isMeasure } from '../../domain/legal-basis.ts';
import type { Proposal } from '../../domain/proposal.ts';
import type { YouthFacts } from '../../domain/youth.ts';

/** All that a provider learns of a youth before acceptance. What is not here can't reach a provider's page. */
export interface Profile {
  /** Of this proposal only, so that two proposals can't be laid side by side. */
  readonly code: string;
  /** At the start; two years wide. */
  readonly ages: readonly [number, number];
  /** Only where the group takes girls or boys only. */
  readonly sex: YouthFacts['sex'] | undefined;
  readonly needs: readonly Code[];
  readonly school: readonly Code[];
  readonly homeKm: Band | undefined;
  readonly earliestStart: CalendarDay;
  readonly compulsory: boolean;
  readonly intensity: number;
}

/** From so many kilometres, to so many; the last band has no end. */
export type Band = readonly [number, number | null];

const bands: readonly Band[] = [
  [0, 10],
  [10, 25],
  [25, 50],
  [50, null],
];

export function profileOf(
  proposal: Pick<Proposal, 'startsOn' | 'providerCode'>,
  youth: YouthFacts,
  group: GroupFacts,
  { lists, far }: { lists: CodeLists; far: Pick<HowFar, 'home'> },
): Profile {
  const offered = youth.needs.filter((need) =>
    [...group.offers, ...group.education].includes(need),
  );
  const isSchool = (need: Code): boolean => lists.get('education')?.has(need) ?? false;
  return {
    code: proposal.providerCode ?? '',
    ages: twoYears(ageOn(youth.bornOn, proposal.startsOn)),
    sex: group.sex === 'any' ? undefined : youth.sex,
    needs: offered.filter((need) => !isSchool(need)),
    school: offered.filter(isSchool),
    homeKm: far.home && bandOf(far.home.km),
    earliestStart: proposal.startsOn,
    compulsory: isMeasure(youth.legalBasis),
    intensity: youth.intensity,
  };
}

const bandOf = (km: number): Band | undefined => bands.find(([, to]) => to === null || km < to);

const twoYears = (age: number): readonly [number, number] => [age - (age % 2), age - (age % 2) + 1];
