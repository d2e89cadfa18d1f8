import type { Run } from '../../../store/runs.ts';
import { poolRow } from '../pool-words.ts';
import { changesBetween } from './changes.ts';
import { type Desk, groupNamed, isOwn, youthNamed } from './desk.ts';
import type { ExplainedRun, ExplainedYouth, explainedBefore } from './explained.ts';
import { weekTotals } from './totals.ts';
import { type AskedLeaf, inOrder, leafAt, neighboursIn, placeAtMeeting } from './week-leaf.ts';
import { proposalsAt, withoutPlace, youthWeek } from './week-youth.ts';

/** What is shown of a run: a leaf of the meeting, or the overview with everybody. */
interface Shown {
  readonly run: Run;
  readonly explained: ExplainedRun;
  readonly before: ReturnType<typeof explainedBefore>;
}

/** A finished run as the page of the weekly meeting. Only who is on this leaf is looked up, named and written down as seen. */
export function weekView(desk: Desk, shown: Shown, asked: AskedLeaf) {
  const own = ownIn(desk, shown.explained);
  const leaf = leafAt(shown.run.id, own, asked);
  const walk = neighboursIn(shown.run.id, own, leaf);
  const isFirst = leaf.before === undefined;
  const { youths, unplaced } = peopleOn(desk, shown, leaf.people);
  return {
    ...countsOf(shown.explained, own),
    number: shown.run.number,
    leaf: leaf.all > leaf.people.length ? leaf : undefined,
    beginning: isFirst ? beginningOf(desk, shown) : undefined,
    toUnplaced: unplaced.length === 0 ? toUnplaced(shown.run, own) : undefined,
    ending: leaf.after === undefined ? endingOf(desk, shown.explained) : undefined,
    youths: youths.map((one) => ({ ...one, ...walk(one.code) })),
    unplaced: unplaced.map((one) => ({ ...one, ...walk(one.code) })),
  };
}

/** Who got no place may stand some leaves further, and is not to be forgotten. */
function toUnplaced(run: Run, own: readonly ExplainedYouth[]): string | undefined {
  const first = own.find(({ isPlaced }) => !isPlaced);
  return first && placeAtMeeting(run.id, first.code);
}

/** Everybody at once, for paper: nothing on it can be sent. */
export function overviewView(desk: Desk, shown: Shown) {
  const own = ownIn(desk, shown.explained);
  return {
    ...countsOf(shown.explained, own),
    ...beginningOf(desk, shown),
    ...endingOf(desk, shown.explained),
    ...peopleOn(desk, shown, inOrder(own)),
  };
}

const ownIn = (desk: Desk, { youths }: ExplainedRun): readonly ExplainedYouth[] =>
  youths.filter(({ code }) => isOwn(desk, code));

const countsOf = ({ table, youths }: ExplainedRun, own: readonly ExplainedYouth[]) => ({
  placedCount: own.filter(({ isPlaced }) => isPlaced).length,
  unplacedCount: own.filter(({ isPlaced }) => !isPlaced).length,
  nobody: youths.length === 0,
  noPlaces: table.groups.every(({ vacancies }) => vacancies.length === 0),
});

function peopleOn(desk: Desk, { run, explained }: Shown, people: readonly ExplainedYouth[]) {
  const proposalsOf = proposalsAt(desk, run.id);
  return {
    youths: people
      .filter(({ isPlaced }) => isPlaced)
      .map((youth) =>
        youthWeek(desk, youth, proposalsOf(youth.code), { run: run.id, plan: explained.plan }),
      ),
    unplaced: people.flatMap(({ code, none }) => {
      const why = none();
      return why === undefined ? [] : [withoutPlace(desk, code, why, proposalsOf(code))];
    }),
  };
}

/** Before the youths: how it came out for everybody, and what changed. */
const beginningOf = (desk: Desk, { run, explained, before }: Shown) => ({
  totals: {
    ...weekTotals(explained.table, explained.plan),
    stoppedBy: run.stoppedBy === null ? undefined : desk.caseload.colleague(run.stoppedBy),
  },
  changes: before && changesSince(desk, before, explained),
  before: before && {
    number: before.run.number,
    at: desk.format.moment(finishedAt(before.run)),
  },
});

/** After them: who is not theirs to talk about, and who has a place already. */
const endingOf = (desk: Desk, explained: ExplainedRun) => ({
  ...othersIn(desk, explained),
  pinned: explained.table.pinned.map(([youth, group]) => ({
    youth: youthNamed(desk, youth),
    group: groupNamed(desk, group),
  })),
  settled: explained.settled.map(({ youth, group, because }) => ({
    youth: youthNamed(desk, youth),
    group: groupNamed(desk, group),
    because: isOwn(desk, youth) ? because.map(desk.say) : [],
  })),
});

function changesSince(desk: Desk, before: NonNullable<Shown['before']>, after: ExplainedRun) {
  const proposed = desk.deps.store.proposals.listOfRunForOrganisation(
    before.run.id,
    desk.organisationId,
  );
  return changesBetween(desk, before.explained, after, proposed);
}

/** Nobody reads a country; those who wait longest come first. */
const mostOthers = 100;

/** Youths of other organisations: where the advice would have them go, and only coarse facts. */
function othersIn(desk: Desk, { plan, youths }: ExplainedRun) {
  const words = desk.texts.registers.pool.week;
  const placed = new Map(plan.placements.map((placement) => [placement.youth, placement]));
  const all = youths.flatMap(({ code }) => {
    const other = desk.caseload.others.get(code);
    return other === undefined ? [] : [{ other, to: placed.get(code) }];
  });
  return {
    others: all.slice(0, mostOthers).map(({ other, to }) => ({
      ...poolRow(other, { t: desk.texts, lang: desk.lang, format: desk.format }),
      advice:
        to === undefined
          ? words.noPlace
          : `${groupNamed(desk, to.group).name}, ${desk.format.day(to.startsOn)}`,
    })),
    moreOthers: Math.max(0, all.length - mostOthers),
  };
}

export const finishedAt = ({
  finishedAt: at,
  askedAt,
}: Pick<Run, 'finishedAt' | 'askedAt'>): string => at ?? askedAt;

/** When it was worked out, and for whom. */
export const madeIn = ({ t, format, caseload }: Desk, run: Run): string =>
  t.week.made(format.moment(finishedAt(run)), caseload.colleague(run.askedBy));
