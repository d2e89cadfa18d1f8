import { dayOf } from '../../src/domain/calendar-day.ts';
import { codeLists } from '../../src/domain/code-list.ts';
import type { GroupFacts } from '../../src/domain/group.ts';
import type { Proposal } from '../../src/domain/proposal.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import type { Known } from '../../src/lists/cell.ts';
import { columnsOf } from '../../src/lists/columns-of.ts';
import { groupList } from '../../src/lists/groups.ts';
import type { List } from '../../src/lists/list.ts';
import { readRow } from '../../src/lists/read-row.ts';
import { youthList } from '../../src/lists/youths.ts';

const known: Known = {
  today: dayOf(new Date('2026-11-22T11:00:00Z')),
  codes: codeLists([
    { list: 'need', code: 'trauma', nl: 'trauma', en: 'trauma' },
    { list: 'desirable', code: 'garden', nl: 'tuin', en: 'garden' },
    { list: 'desirable', code: 'animals', nl: 'dieren', en: 'animals' },
    { list: 'education', code: 'school-secondary', nl: 'vo', en: 'secondary' },
    { list: 'risk', code: 'running-away', nl: 'weglopen', en: 'running away' },
    { list: 'risk', code: 'fire-setting', nl: 'brand', en: 'fire' },
  ]),
  groups: new Set(),
  people: new Set(),
  canLocate: () => true,
};

/** The invented example of a list's template, with these facts instead. */
function exampleOf<Row extends object>(list: List<Row>, facts: Partial<Row>): Row {
  const examples = new Map(columnsOf(list).map(([key, { example }]) => [key, example]));
  const { row } = readRow(list, (key) => examples.get(key) ?? '', known);
  if (row === undefined) throw new Error(`The example of ${list.kind} is not right`);
  return { ...row, ...facts };
}

export const groupOf = (facts: Partial<GroupFacts>): GroupFacts => exampleOf(groupList, facts);
export const youthOf = (facts: Partial<YouthFacts>): YouthFacts => exampleOf(youthList, facts);

export const proposalOf = (facts: Partial<Proposal>): Proposal => ({
  id: 'a'.repeat(26),
  youthId: 'b'.repeat(26),
  youthCode: 'J-1',
  groupId: 'c'.repeat(26),
  groupCode: 'G-1',
  groupName: 'Huis Verzonnen',
  providerId: 'd'.repeat(26),
  vacancyId: 'e'.repeat(26),
  vacancyCode: 'V-1',
  startsOn: '2026-12-01',
  origin: 'run',
  because: '',
  reasons: [],
  overridden: [],
  madeAt: '2026-11-22T11:00:00.000Z',
  consultedAt: null,
  providerCode: null,
  hasProfile: false,
  release: null,
  answers: [],
  replies: [],
  rejection: null,
  withdrawal: null,
  expiry: null,
  placementId: null,
  undoneAt: null,
  hasLeft: false,
  ...facts,
});
