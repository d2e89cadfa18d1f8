import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { openDemoRegion } from './demo-region.ts';
import { figure, percentile } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { personAt } from './person.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { serve } from './served.ts';

const lines = sabotaged('Q2 waits for a matching as long as it takes', {
  file: 'src/solver/processes.ts',
  from: "const late = () => fail('out-of-time');",
  to: 'const late = () => undefined;',
});

/** A run may take this long here, and a busy machine longer to say so. */
const seconds = 4;
const patience = 40;

/** Matchings that go wrong, from `npm run faults`, and what may come of a run with them. */
const faults: Readonly<Record<string, readonly string[]>> = {
  'child-crashes': ['crashed'],
  'child-lies': ['crashed'],
  'child-hangs': ['out-of-time'],
  'child-eats-memory': ['crashed', 'out-of-time'],
  'child-babbles': ['crashed'],
  'child-leaves': ['crashed'],
  'child-boasts': ['crashed'],
  'child-lies-and-hangs': ['crashed', 'out-of-time'],
};

test('Q2 a matching that hangs, crashes, lies or eats memory ends, is kept as failed, and holds up no page', async () => {
  const tried = Object.entries(faults).slice(0, rounds(3, 8));
  const pages: number[] = [];
  const said: string[] = [];
  const { office, dataFile, coco } = await openDemoRegion();
  for (const [name, whys] of tried) {
    const server = await serve(dataFile, {
      lines: [
        ...lines,
        ...swapped(
          "thinkIn(pathOf('./child.ts'))",
          `thinkIn(pathOf('../../scripts/faults/${name}.ts'))`,
          'src/solver/think.ts',
        ),
        ...swapped(
          'export const runSeconds = 60;',
          `export const runSeconds = ${seconds};`,
          'src/actions/run-matching.ts',
        ),
      ],
    });
    const person = personAt(office, coco, () => server.port);
    expect((await person.post('/coordinator/runs')).status).toBe(303);
    const start = performance.now();
    while (office.store.runs.listUnfinished().length > 0) {
      expect((performance.now() - start) / 1000, `${name} does not end`).toBeLessThan(patience);
      const { status, ms } = await person.get('/coordinator/proposals');
      expect([name, status]).toEqual([name, 200]);
      pages.push(ms);
      await wait(50);
    }
    const [line] = office.store.runs.listNewest(1);
    const run = line && office.store.runs.find(line.id);
    expect(whys, `${name} ended as ${run?.failure?.code ?? 'a plan'}`).toContain(
      run?.failure?.code,
    );
    expect(run?.plan ?? null).toBeNull();
    said.push(
      `${name.replace('child-', '')} ${run?.failure?.code} after ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    await server.stop();
  }
  expect(brokenInvariants(dataFile)).toEqual([]);
  figure(
    'Q2',
    `${said.join('; ')} (limit ${seconds} s): no plan kept; pages meanwhile p95 ${percentile(pages, 95).toFixed(0)} ms`,
  );
});

const swapped = (from: string, to: string, file: string) => [{ file, from, to }];
