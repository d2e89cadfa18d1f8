import { judge } from '../judge.ts';
import { registerOf } from '../register.ts';
import type { Group, Table, Youth } from '../table.ts';
import { codesOf, companyOf, knownGroup, knownYouth } from './company.ts';
import { changesFor, cornerOf, leaversOf, type Mend, nearness } from './repairs.ts';
import type { WhyUnplaced } from './unplaced.ts';
import { withChange } from './with-change.ts';

export interface FewestChanges {
  readonly group: string;
  /** All of them together would do. */
  readonly changes: readonly Mend[];
}

const mostChanges = 3;
// The groups that say no least often; of a country the others are no use to know.
const mostGroups = 20;
const mostTried = 60;

/** Where no single change would do: the fewest that would together, over the groups that are nearest to it. */
export function fewestChanges(
  table: Table,
  { youth: code, groups }: Pick<WhyUnplaced, 'youth' | 'groups'>,
): FewestChanges | undefined {
  const register = registerOf(table);
  const youth = knownYouth(register, code);
  const closest = groups
    .filter(({ saysNo }) => saysNo.every(({ rule }) => rule !== 'accepted-elsewhere'))
    .toSorted((a, b) => a.saysNo.length - b.saysNo.length)
    .slice(0, mostGroups);
  let found: FewestChanges | undefined;
  for (const { group } of closest) {
    const most = found === undefined ? mostChanges : found.changes.length - 1;
    const changes = fewestAt(table, knownGroup(register, group), youth, most);
    if (changes !== undefined) found = { group, changes };
  }
  return found;
}

interface State {
  readonly table: Table;
  readonly changes: readonly Mend[];
  readonly left: number;
}

/** Change upon change, breadth first; of many the ones after which the fewest rules say no. */
function fewestAt(table: Table, group: Group, asked: Youth, most: number) {
  const company = companyOf(registerOf(table), asked, group);
  const codes = codesOf(company);
  let states: readonly State[] = [
    { table: cornerOf(table, group, company), changes: [], left: Infinity },
  ];
  for (let count = 1; count <= most; count += 1) {
    const next = states.flatMap((state) => changed(state, group.code, asked.code, codes));
    const done = next.filter(({ left }) => left === 0).sort(byNearness(table));
    if (done[0] !== undefined) return done[0].changes;
    states = next.sort((a, b) => a.left - b.left).slice(0, mostTried);
  }
  return undefined;
}

function changed(state: State, groupCode: string, asked: string, codes: readonly string[]) {
  const register = registerOf(state.table);
  const [group, youth] = [knownGroup(register, groupCode), knownYouth(register, asked)];
  const { broken } = judge(state.table, groupCode, codes);
  const mends = [
    ...leaversOf(group, youth),
    ...changesFor(register, group, youth, register.table.youths, broken),
  ];
  return mends.flatMap((mend): State[] => {
    const table = withChange(state.table, mend.at, mend);
    if (table === undefined) return [];
    const left = judge(table, groupCode, codes).broken.length;
    return [{ table, changes: [...state.changes, mend], left }];
  });
}

const byNearness =
  ({ today }: Table) =>
  (a: State, b: State): number =>
    far(a, today) - far(b, today);

const far = ({ changes }: State, today: string) =>
  changes.reduce((sum, change) => sum + nearness(change, today), 0);
