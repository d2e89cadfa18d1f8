import { expect, test } from 'vitest';
import { readRun } from '../../src/actions/table/read-run.ts';
import type { Text } from '../../src/domain/text.ts';
import { whyHere } from '../../src/matching/explain/why-here.ts';
import type { Plan } from '../../src/matching/plan.ts';
import type { Table } from '../../src/matching/table.ts';
import { homeTenths } from '../matching/oracle/days-and-distances.ts';
import { type RawTable, policyOf } from '../matching/oracle/raw-table.ts';
import { planFor, read } from '../matching/plan-for.ts';
import { randomTable } from '../matching/random-table.ts';
import { type Store, id, openStore, pen } from '../store/opened.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** As the sentence about home says it, worked out here from nothing but the kept table. */
function homeIn({ youths, groups, ...more }: RawTable, youth: string, group: string): string {
  const who = youths.find(({ code }) => code === youth);
  const where = groups.find(({ code }) => code === group);
  if (who === undefined || where === undefined) throw new Error('not in the kept table');
  const tenths = homeTenths(who.homes, where.location, policyOf({ youths, groups, ...more }));
  const km = `${String(Math.floor(tenths / 10))},${String(tenths % 10)} km`;
  const far = tenths < 10 ? 'minder dan 1 km' : km;
  return who.homes.length === 1
    ? `De groep ligt ${far} van huis.`
    : `De groep ligt gemiddeld ${far} van de twee huizen.`;
}

/** What a run keeps of itself: its table, its plan, and each youth's reasons as they are shown. */
function keep(
  store: Store,
  number: number,
  { raw, plan, shown }: { raw: unknown; plan: Plan; shown: (youth: string) => readonly Text[] },
) {
  const run = id(`run${number}x`);
  store.together((hand) => {
    hand.runs.add({ id: run, number, policyVersion: 1, table: { table: raw, settled: [] } }, pen);
    hand.runs.addResult(run, plan, pen.at);
    for (const { youth } of plan.placements) {
      const proposal = id(`p${number}x${youth}x`);
      hand.proposals.add(
        {
          id: proposal,
          youthId: id('j1'),
          groupId: id('g1'),
          vacancyId: id('v1'),
          startsOn: '2026-12-01',
          origin: 'run',
          because: youth,
          reasons: shown(youth),
          overridden: [],
        },
        pen,
      );
      hand.proposals.link(run, proposal);
    }
  });
  const kept = store.runs.findByNumber(number);
  const proposals = store.proposals.listOfRun(run);
  if (kept === undefined) throw new Error('the run was not kept');
  return { kept, proposals };
}

/** One word of a reason that the facts do not bear out. */
const boasting = (sentences: readonly Text[]): readonly Text[] =>
  sentences.map((text) => ({ ...text, nl: text.nl.replace(/\d+/, '1') }));

test(
  'O3 every reason that is shown is worked out again from the kept table, and is the same',
  { timeout: 600_000 },
  async () => {
    const told = sabotaged('O3', boasting, (sentences: readonly Text[]) => sentences);
    const sizes = [
      { youths: 4, groups: 3, density: 0.9 },
      { youths: 8, groups: 4, density: 0.7 },
      { youths: 12, groups: 5, density: 0.5 },
    ];
    const { store } = openStore();
    let reasons = 0;
    const wrong: string[] = [];
    for (let seed = 1; seed <= rounds(50, 500); seed += 1) {
      const size = sizes[seed % sizes.length] ?? { youths: 4, groups: 3, density: 1 };
      const raw = randomTable(seed, size);
      const table: Table = read(raw);
      const plan = await planFor(table);
      const shown = (youth: string) => told(whyHere(table, plan, youth).sentences);
      const { kept, proposals } = keep(store, seed, { raw, plan, shown });

      const again = readRun(kept);
      const keptTable = (kept.table as { table: RawTable }).table;
      for (const { because: youth, reasons: said } of proposals) {
        if (again.plan === undefined) throw new Error('the plan was not kept');
        const why = whyHere(again.table, again.plan, youth);
        const home = homeIn(keptTable, youth, why.placement.group);
        reasons += said.length;
        if (JSON.stringify(said) !== JSON.stringify(why.sentences)) wrong.push(`${seed} ${youth}`);
        if (!said.some(({ nl }) => nl === home)) wrong.push(`${seed} ${youth}: ${home}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(reasons).toBeGreaterThan(rounds(50, 500) * 2);
  },
);
