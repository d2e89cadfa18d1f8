import { type CalendarDay, ageOn } from '../../domain/calendar-day.ts';
import type { GroupFacts } from '../../domain/group.ts';
import { bandOf } from '../../domain/pool-projection.ts';

/** Fewer than this says nothing yet, and would be about somebody. */
const fewest = 3;

/** A proposal as a provider was asked about it, and the last thing it said. */
export interface AskedRow {
  readonly youthId: string;
  readonly groupId: string;
  readonly bornOn: CalendarDay | null;
  readonly needs: readonly string[] | null;
  readonly startsOn: CalendarDay;
  readonly says: string | null;
  readonly reason: string | null;
}

export interface HintedGroup {
  readonly id: string;
  readonly facts: Pick<GroupFacts, 'youngest' | 'oldest' | 'offers' | 'intensityBudget'>;
}

/** Something in a group's own facts that its answers speak against. */
export type Hint = { readonly groupId: string; readonly times: number } & (
  | { readonly kind: 'age'; readonly band: readonly [number, number] }
  | { readonly kind: 'need'; readonly need: string }
  | { readonly kind: 'intensity' | 'place-gone' }
);

/** These say nothing about whom a group is for. */
const aboutThePlace = ['place-gone', 'finance', 'too-late'];

/** What a provider may want to look at. Advice to people: nothing is ever changed by it. */
export const hintsFor = (group: HintedGroup, asked: readonly AskedRow[]): readonly Hint[] => {
  const here = asked.filter(({ groupId }) => groupId === group.id);
  const noes = here.filter(({ says }) => says === 'no');
  return [
    ...ageHints(group, here, noes),
    ...needHints(group, noes),
    ...(group.facts.intensityBudget === null
      ? timesOf(group, because(noes, 'too-intensive')).map((one) => ({
          ...one,
          kind: 'intensity' as const,
        }))
      : []),
    ...timesOf(group, because(noes, 'place-gone')).map((one) => ({
      ...one,
      kind: 'place-gone' as const,
    })),
  ];
};

/** Ages as the provider was shown them: never the exact one. */
function ageHints(
  { id, facts }: HintedGroup,
  here: readonly AskedRow[],
  noes: readonly AskedRow[],
): readonly Hint[] {
  const bandAt = ({ bornOn, startsOn }: AskedRow): string =>
    bornOn === null ? '' : bandOf(ageOn(bornOn, startsOn), 2).join('-');
  const welcome = new Set(here.filter(({ says }) => says === 'yes').map(bandAt));
  const aboutYouths = noes.filter(({ reason }) => !aboutThePlace.includes(reason ?? ''));
  return [...Map.groupBy(aboutYouths, bandAt)]
    .filter(([band]) => band !== '' && !welcome.has(band))
    .flatMap(([band, of]): Hint[] => {
      const [from = 0, to = 0] = band.split('-').map(Number);
      const times = youthsIn(of);
      const isFor = from <= facts.oldest && to >= facts.youngest;
      return isFor && times >= fewest
        ? [{ groupId: id, kind: 'age', band: [from, to], times }]
        : [];
    })
    .sort((a, b) => b.times - a.times);
}

const needHints = (group: HintedGroup, noes: readonly AskedRow[]): readonly Hint[] =>
  group.facts.offers.flatMap((need) =>
    timesOf(
      group,
      because(noes, 'too-intensive').filter(({ needs }) => needs?.includes(need) === true),
    ).map((one) => ({ ...one, kind: 'need' as const, need })),
  );

const because = (noes: readonly AskedRow[], code: string): readonly AskedRow[] =>
  noes.filter(({ reason }) => reason === code);

/** So many youths, if they are enough to say something. */
function timesOf({ id }: HintedGroup, rows: readonly AskedRow[]) {
  const times = youthsIn(rows);
  return times < fewest ? [] : [{ groupId: id, times }];
}

const youthsIn = (rows: readonly AskedRow[]): number =>
  new Set(rows.map(({ youthId }) => youthId)).size;
