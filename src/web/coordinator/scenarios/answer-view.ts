import type { Text } from '../../../domain/text.ts';
import { changed } from '../../../region/what-if/changed.ts';
import { figuresOf, type Side } from '../../../region/what-if/figures.ts';
import { homesBeside } from '../../../region/what-if/homes-beside.ts';
import { tiersPicture } from '../../../pictures/tiers.ts';
import type { PageDeps } from '../../page-deps.ts';
import { totalsInWords } from '../meeting/cost-view.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { homesView } from './homes-view.ts';
import { mapOfScenario } from './map.ts';
import type { Opened } from './opened.ts';
import { peopleView } from './people-view.ts';

/** Both plans with their tables, where the answer was worked out. */
export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** As it was worked out: with the changes of then, also when the scenario has changed since. */
export function sidesOf({ read }: Opened): Sides | undefined {
  const { table, before, after, answered } = read;
  if (before === undefined || after === undefined) return undefined;
  const then = changed(table, answered);
  if (!then.ok) return undefined;
  return { before: { table, plan: before }, after: { table: then.table, plan: after } };
}

export const isStale = ({ read, scenario }: Opened): boolean =>
  scenario.result !== undefined && JSON.stringify(read.answered) !== JSON.stringify(read.changes);

/** What came of a scenario: nothing yet, the reason why not, or the comparison with how it was. */
export function answerView(deps: PageDeps, opened: Opened) {
  const { desk, scenario, read } = opened;
  const words = desk.texts.scenarios.answer;
  const { result } = scenario;
  if (result === undefined) return { kind: 'none' as const };
  const shared = {
    by: words.workedOut(result.by, desk.format.moment(result.finishedAt)),
    isStale: isStale(opened),
  };
  const sides = sidesOf(opened);
  if (sides === undefined) {
    const why = words.failed[result.failure ?? 'does-not-fit'] ?? '';
    const because = result.because.map((sentence: Text) => desk.say(sentence));
    return { kind: 'failed' as const, ...shared, why, because };
  }
  const { before, after } = sides;
  const [was, is] = [figuresOf(before), figuresOf(after)];
  const people = peopleView(desk, opened.name, before, after);
  return {
    kind: 'worked-out' as const,
    ...shared,
    notProven: [before, after].some(({ plan }) => plan.status !== 'optimal'),
    otherPoints: read.answered.some(({ kind }) => kind === 'set-number'),
    rows: figureRows(words, desk.format, was, is),
    picture: totalsPicture(opened, sides),
    own: people.own,
    others: people.others,
    map: mapOfScenario(deps, opened, sides, people.moved),
    homes: homesView(opened, homesBeside(before, after)),
  };
}

export type { FigureRow };

function totalsPicture({ desk }: Opened, { before, after }: Sides) {
  const words = desk.texts.scenarios.answer;
  const [was, is] = [before, after].map(({ plan }) => ({
    totals: plan.totals,
    said: totalsInWords(desk, plan.totals),
  }));
  return tiersPicture(
    'tiers',
    desk.t.cost.tiers.map((name, at) => ({
      name,
      was: was?.totals[at] ?? 0,
      is: is?.totals[at] ?? 0,
      wasWords: was?.said[at] ?? '',
      isWords: is?.said[at] ?? '',
    })),
    { ...words.picture, tier: words.figure, was: words.was, is: words.is },
  );
}
