import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { runChild } from './child.ts';
import { openDemoRegion } from './demo-region.ts';
import { figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { type Person, personAt } from './person.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';

const lines = sabotaged('O4 keeps another table than it thought about', {
  file: 'src/actions/run-matching.ts',
  from: 'policyVersion, table: seen }',
  to: 'policyVersion, table: { ...seen, table: { ...seen.table, youths: seen.table.youths.slice(1) } } }',
});

const replay = join(import.meta.dirname, '..', '..', 'scripts', 'replay.ts');

test('O4 a run that was kept gives the same plan when it is worked out again, by another process', async () => {
  const { office, dataFile, coco } = await openDemoRegion();
  const server = await serve(dataFile, { lines });
  const person = personAt(office, coco, () => server.port);
  const [runs, times] = [rounds(1, 5), rounds(2, 10)];
  for (let run = 1; run <= runs; run += 1) {
    await runOnce(person);
    for (let time = 0; time < times; time += 1) {
      const again = await runChild(replay, [String(run)], { env: { DATA_FILE: dataFile } });
      expect([again.code, again.stderr, again.stdout.split('\n')[0]]).toEqual([
        ...[0, ''],
        `Run ${run}: the same plan`,
      ]);
    }
  }
  await server.stop();
  expect(brokenInvariants(dataFile)).toEqual([]);
  figure(
    'O4',
    `${runs} runs of the demo's region worked out again ${times} times each: the same plan ${runs * times} times`,
  );
});

/** A coordinator asks for a run, and looks until it is there. */
async function runOnce(person: Person): Promise<void> {
  const { status, headers } = await person.post('/coordinator/runs');
  expect(status).toBe(303);
  const path = headers.location ?? '';
  for (let looks = 0; looks < 300; looks += 1) {
    await wait(200);
    const { body } = await person.get(path);
    if (!body.includes('http-equiv="refresh"') && !body.includes('data-progress')) return;
  }
  throw new Error('The run did not end');
}
