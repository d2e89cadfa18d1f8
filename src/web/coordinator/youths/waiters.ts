import { nobodyPlaced, withRoom } from '../../../actions/table/fits-today.ts';
import { ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import type { Code } from '../../../domain/ids.ts';
import { type Proposal } from '../../../domain/proposal.ts';
import type { Youth } from '../../../domain/youth.ts';
import { whyUnplaced } from '../../../matching/explain/unplaced.ts';
import type { Text } from '../../../domain/text.ts';
import type { Table } from '../../../matching/table.ts';
import type { PageDeps } from '../../page-deps.ts';
import { clockOf, fitsNow } from '../fits-now.ts';
import { type Term, termsEnding } from './terms.ts';

/** A youth on the waiting list, with what the coordinator wants to see at a glance. */
export interface Waiter extends Youth {
  readonly age: number;
  readonly days: number;
  readonly terms: readonly Term[];
  readonly proposals: readonly Proposal[];
  /** How many groups with a free place fit today. */
  readonly fits: number;
  /** For whom nothing fits: the rule that says no most often, and the nearest repair. Dear, so only when asked. */
  readonly why: () => WhyNowhere | undefined;
}

export interface WhyNowhere {
  readonly rule: { readonly name: string; readonly groups: number } | undefined;
  readonly of: number;
  readonly nearest: { readonly group: Code; readonly text: Text } | undefined;
}

/** The waiting list of now, kept for as long as nothing is done. */
export function waitingList(deps: PageDeps): () => readonly Waiter[] {
  let known: { readonly clock: string; readonly all: readonly Waiter[] } | undefined;
  return () => {
    const clock = clockOf(deps);
    if (known?.clock !== clock) known = { clock, all: waiters(deps) };
    return known.all;
  };
}

/** Longest waiting first. The rules are asked once about everybody. */
function waiters(deps: PageDeps): readonly Waiter[] {
  const { store } = deps;
  const { table, groupsFor } = fitsNow(deps);
  const room = withRoom(table);
  const open = Map.groupBy(store.proposals.listOpen(), ({ youthCode }) => youthCode);
  return store.youths.listWaiting().map((youth) => {
    const { code } = youth.facts;
    const fits = groupsFor.get(code)?.length ?? 0;
    return {
      ...youth,
      age: ageOn(youth.facts.bornOn, table.today),
      days: daysBetween(youth.facts.waitingSince, table.today),
      terms: termsEnding(youth.facts, table.today, table.policy.lapseDays),
      proposals: open.get(code) ?? [],
      fits,
      why: once(() => (fits > 0 ? undefined : whyNowhere(room, code))),
    };
  });
}

function whyNowhere(room: Table, youth: Code): WhyNowhere {
  const { rules, nearest } = whyUnplaced(room, nobodyPlaced(room), youth);
  const [most] = rules;
  return {
    rule: most && { name: most.rule, groups: most.groups.length },
    of: room.groups.length,
    nearest: nearest && { group: nearest.group, text: nearest.repair.text },
  };
}

function once<T>(work: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => (found ??= { value: work() }).value;
}
