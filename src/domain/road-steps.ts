import { owedAfter } from './after-acceptance.ts';
import { type CalendarDay, dayOf } from './calendar-day.ts';
import type { Hold } from './hold.ts';
import type { Placement } from './placement.ts';
import { type Proposal, lastWords } from './proposal.ts';
import type { RoadPolicy } from './road-policy.ts';
import { type Check, checkDueOn, checkWeeks } from './settling-in.ts';
import { type Visit, wasHeld } from './visit.ts';
import type { Party } from './whose-turn.ts';
import { addWorkingDays } from './working-days.ts';

export const stepNames = [
  'made',
  'put',
  'provider',
  'family',
  'release',
  'visit',
  'trial',
  'acceptance',
  'start',
  'check-2',
  'check-6',
  'check-12',
  'end',
  'undone',
] as const;
export type StepName = (typeof stepNames)[number];

/** One step of the road from a proposal to a stay that lasts: who takes it, and since when it waits or was taken. */
export interface Step {
  readonly name: StepName;
  readonly owners: readonly Party[];
  /** `stopped`: somebody said no, or it was closed before this step. */
  readonly state: 'done' | 'now' | 'later' | 'optional' | 'stopped';
  /** A moment or a day: when it was done, or since when it waits. */
  readonly since: string | null;
  readonly dueOn: CalendarDay | null;
}

export interface RoadFacts {
  readonly proposal: Proposal;
  readonly visits: readonly Visit[];
  readonly hold?: Hold | undefined;
  readonly placement?: Placement | undefined;
  readonly checks?: readonly Check[];
}

export type Draft = Pick<Step, 'name' | 'owners'> & {
  readonly doneAt: string | null;
  readonly asked: boolean;
  readonly dueOn?: CalendarDay | null;
};

/** Until the place is given. Afterwards only what is still owed is asked for. */
export function beforeAcceptance(
  { proposal, visits, placement }: RoadFacts,
  policy: RoadPolicy,
): readonly Draft[] {
  const { madeAt, consultedAt, release } = proposal;
  const isGiven = placement !== undefined;
  const owed = owedAfter(proposal, policy);
  const put = consultedAt === null ? null : dayOf(new Date(consultedAt));
  const words = lastWords(proposal);
  const yes = words.find(({ says }) => says === 'yes')?.at ?? null;
  const agreed = words.find(({ says }) => says === 'agree')?.at ?? null;
  const met = (kind: Visit['kind']): string | null =>
    visits.find((visit) => visit.kind === kind && wasHeld(visit))?.recordedAt ?? null;
  const planned = (kind: Visit['kind']): Visit | undefined =>
    visits.find((visit) => visit.kind === kind && visit.outcome === null);
  return [
    { name: 'made', owners: ['coordinator'], doneAt: madeAt, asked: true },
    { name: 'put', owners: ['coordinator'], doneAt: consultedAt, asked: true },
    {
      name: 'provider',
      owners: ['provider'],
      doneAt: yes,
      asked: !isGiven || owed.includes('provider'),
      dueOn: put && addWorkingDays(put, policy.providerAnswerDays),
    },
    {
      name: 'family',
      owners: ['family'],
      doneAt: agreed,
      // A family that says nothing does not stop a road on which it was heard.
      asked: !isGiven && yes === null,
      dueOn: put && addWorkingDays(put, policy.familyAnswerDays),
    },
    {
      name: 'release',
      owners: ['coordinator'],
      doneAt: release?.at ?? null,
      asked: isGiven ? owed.includes('release') : policy.releaseFirst,
    },
    {
      name: 'visit',
      owners: ['coordinator', 'provider', 'family'],
      doneAt: met('acquaintance'),
      asked: (!isGiven && policy.visitFirst) || planned('acquaintance') !== undefined,
      dueOn: planned('acquaintance')?.untilOn ?? null,
    },
    {
      name: 'trial',
      owners: ['coordinator', 'provider', 'family'],
      doneAt: met('trial'),
      asked: planned('trial') !== undefined,
      dueOn: planned('trial')?.untilOn ?? null,
    },
  ];
}

export function afterAcceptance({ placement, checks = [] }: RoadFacts): readonly Draft[] {
  const started = placement?.startedOn ?? null;
  const ended = placement?.endedOn ?? null;
  const undone = placement?.undoing?.at ?? null;
  return [
    {
      name: 'acceptance',
      owners: ['coordinator'],
      doneAt: placement?.acceptedAt ?? null,
      asked: true,
    },
    {
      name: 'start',
      owners: ['provider', 'coordinator'],
      doneAt: started,
      asked: ended === null,
      dueOn: placement?.startsOn ?? null,
    },
    ...checkWeeks.map((weeks): Draft => ({
      name: `check-${weeks}`,
      owners: ['provider', 'coordinator'],
      doneAt: checks.find((check) => check.weeks === weeks)?.at ?? null,
      asked: ended === null,
      dueOn: started && checkDueOn(started, weeks),
    })),
    { name: 'end', owners: ['coordinator'], doneAt: undone === null ? ended : null, asked: false },
    { name: 'undone', owners: ['coordinator'], doneAt: undone, asked: false },
  ];
}
