import { beforeEach, expect, test } from 'vitest';
import { erase } from '../../../src/actions/erase.ts';
import { addChange } from '../../../src/actions/scenarios/change.ts';
import { makeScenario } from '../../../src/actions/scenarios/make.ts';
import { readScenario } from '../../../src/actions/scenarios/read-scenario.ts';
import { mostChanges, mostScenarios } from '../../../src/actions/scenarios/refusals.ts';
import { workOutScenario } from '../../../src/actions/scenarios/work-out.ts';
import type { Table } from '../../../src/matching/table.ts';
import type { Think, Thought } from '../../../src/matching/think.ts';
import { type SmallRegion, no, ok, openSmallRegion, youthId } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';

let region: SmallRegion;
let asked: Table[];

const thinking =
  (answer: Think): Think =>
  (table, options) => {
    asked.push(table);
    return answer(table, options);
  };

beforeEach(async () => {
  asked = [];
  region = await openSmallRegion();
});

const deps = (answer: Think = thinkHere) => ({ ...region.office, think: thinking(answer) });
const made = (name = 'Wat als') => ok(makeScenario(region.office, region.coco, { name }));
const find = (id: string) =>
  region.office.store.scenarios.findForOrganisation(id, region.coco.organisationId)!;
const closing = (scenarioId: string) =>
  addChange(region.office, region.coco, {
    scenarioId,
    change: { kind: 'close-home', group: 'G-1' },
  });

test('both tables are matched, and the frozen one only once', async () => {
  const id = made();
  ok(closing(id));
  ok(await workOutScenario(deps(), region.coco, id));
  expect(asked.map(({ groups }) => groups[0]?.vacancies.length)).toEqual([1, 0]);
  const { before, after } = readScenario(find(id));
  expect([before?.placements.length, after?.placements.length]).toEqual([2, 2]);
  ok(await workOutScenario(deps(), region.coco, id));
  expect(asked).toHaveLength(3);
});

test.each<[Extract<Thought, { ok: false }>, string[]]>([
  [{ ok: false, why: 'too-large' }, []],
  [
    { ok: false, why: 'pins', errors: [{ path: 'pinned', text: { nl: 'Kan niet.', en: 'No.' } }] },
    ['Kan niet.'],
  ],
  [{ ok: false, why: 'out-of-time' }, []],
])('what cannot be matched is kept with the reason: %j', async (thought, because) => {
  const id = made();
  ok(
    await workOutScenario(
      deps(() => Promise.resolve(thought)),
      region.coco,
      id,
    ),
  );
  expect(find(id).result).toMatchObject({ failure: thought.why, before: null, after: null });
  expect(find(id).result?.because.map(({ nl }) => nl)).toEqual(because);
});

test('a matching that breaks is kept as such, and the next one may go well', async () => {
  const id = made();
  ok(
    await workOutScenario(
      deps(() => Promise.reject(new Error('x'))),
      region.coco,
      id,
    ),
  );
  expect(find(id).result?.failure).toBe('crashed');
  ok(await workOutScenario(deps(), region.coco, id));
  expect(find(id).result?.failure).toBeNull();
});

test('who is erased goes from the table, the changes and the answer; the rest is worked out again', async () => {
  const id = made();
  const change = { kind: 'take-out', youth: 'J-2' } as const;
  ok(addChange(region.office, region.coco, { scenarioId: id, change }));
  ok(closing(id));
  ok(await workOutScenario(deps(), region.coco, id));
  erase(region.office, { id: youthId(region, 'J-2'), code: 'J-2', ground: 'asked-by-youth' });
  expect(JSON.stringify(find(id))).not.toContain('J-2');
  expect(find(id).result).toBeUndefined();
  expect(readScenario(find(id)).changes).toEqual([{ kind: 'close-home', group: 'G-1' }]);
  ok(await workOutScenario(deps(), region.coco, id));
  expect(find(id).result?.failure).toBeNull();
});

test('an answer about somebody who was erased meanwhile is not kept', async () => {
  const id = made();
  const under = Promise.withResolvers<undefined>();
  const slow: Think = async (table, options) => {
    await under.promise;
    return thinkHere(table, options);
  };
  const working = workOutScenario(deps(slow), region.coco, id);
  erase(region.office, { id: youthId(region, 'J-1'), code: 'J-1', ground: 'asked-by-youth' });
  under.resolve(undefined);
  expect(no(await working)).toBe('scenario-moved');
  expect(find(id).result).toBeUndefined();
});

test('there is an end to how many are kept, and to how much is changed in one', () => {
  const id = made();
  const change = { kind: 'add-worker', group: 'G-1' } as const;
  for (let at = 0; at < 10; at += 1)
    ok(addChange(region.office, region.coco, { scenarioId: id, change }));
  // A home has at most twelve workers, says the table.
  expect(no(addChange(region.office, region.coco, { scenarioId: id, change }))).toBe(
    'does-not-fit',
  );
  const near = (value: number) => ({ kind: 'set-number', number: 'maxKm', value }) as const;
  for (let at = 10; at < mostChanges; at += 1)
    ok(addChange(region.office, region.coco, { scenarioId: id, change: near(at) }));
  expect(no(addChange(region.office, region.coco, { scenarioId: id, change: near(9) }))).toBe(
    'too-many-changes',
  );
  for (let at = 1; at < mostScenarios; at += 1) made(`Nummer ${at}`);
  expect(no(makeScenario(region.office, region.coco, { name: 'Nog een' }))).toBe(
    'too-many-scenarios',
  );
});
