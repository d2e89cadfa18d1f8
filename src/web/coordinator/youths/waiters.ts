import { nobodyPlaced, withRoom } from '../../../actions/table/fits-today.ts';
import { ageOn, daysBetween } from '../../../domain/calendar-day.ts';
import type { Code } from '../../../domain/ids.ts';
import { type Proposal } from '../../../domain/proposal.ts';
import type { Youth } from '../../../domain/youth.ts';
import { whyUnplaced } from '../../../matching/explain/unplaced.ts';
import type { Text } from '../../../domain/text.ts';
import type { Table } from '../../../matching/table.ts';
import { groupsNow, ownWaiting, tableNow } from '../office-now.ts';
import { askedOnce } from '../../asked-once.ts';
import { whileQuiet } from '../../while-quiet.ts';
import { type Term, termsEnding } from './terms.ts';

/** A youth on the waiting list, with what the coordinator wants to see at a glance. */
export interface Waiter extends Youth {
  readonly age: number;
  readonly days: number;
  readonly terms: readonly Term[];
  readonly proposals: readonly Proposal[];
  /** How many groups with a free place fit today; asked of those who are shown. */
  readonly fits: () => number;
  /** For whom nothing fits: the rule that says no most often, and the nearest repair. Dear, so only when asked. */
  readonly why: () => WhyNowhere | undefined;
}

export interface WhyNowhere {
  readonly rule: { readonly name: string; readonly groups: number } | undefined;
  readonly of: number;
  readonly nearest: { readonly group: Code; readonly text: Text } | undefined;
}

/** The waiting list of an organisation, longest waiting first. */
export const waitingList = whileQuiet((deps, organisationId): readonly Waiter[] => {
  const { store } = deps;
  const table = tableNow(deps);
  const groupsFor = groupsNow(deps);
  const room = withRoom(table);
  const open = Map.groupBy(
    store.proposals.listOpenForOrganisation(organisationId),
    ({ youthCode }) => youthCode,
  );
  return ownWaiting(deps, organisationId).map((youth) => {
    const { code } = youth.facts;
    const fits = (): number => groupsFor(code).length;
    return {
      ...youth,
      age: ageOn(youth.facts.bornOn, table.today),
      days: daysBetween(youth.facts.waitingSince, table.today),
      terms: termsEnding(youth.facts, table.today, table.policy.lapseDays),
      proposals: open.get(code) ?? [],
      fits,
      why: askedOnce(() => (fits() > 0 ? undefined : whyNowhere(room, code))),
    };
  });
});

function whyNowhere(room: Table, youth: Code): WhyNowhere {
  const { rules, nearest } = whyUnplaced(room, nobodyPlaced(room), youth);
  const [most] = rules;
  return {
    rule: most && { name: most.rule, groups: most.groups.length },
    of: room.groups.length,
    nearest: nearest && { group: nearest.group, text: nearest.repair.text },
  };
}
