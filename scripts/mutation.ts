import { parseArgs } from 'node:util';
import { print, run } from './command.ts';
import { areaAsked, areas } from './mutation/areas.ts';
import { runArea, scoreKept } from './mutation/run-area.ts';
import { percent, sumOf } from './mutation/score.ts';
import { scoreTable } from './mutation/table.ts';

/**
 * npm run mutation [-- --only log,age --json --kept]: changes the code where a mistake costs most, thousands of times, and
 * counts how often a test notices. Ends with 1 when an area, or all together, stays below the least. Takes long; with
 * --kept it only prints what the last runs counted.
 */

const least = 85;

await run(() => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', default: '' },
      json: { type: 'boolean', default: false },
      kept: { type: 'boolean', default: false },
    },
  });
  const asked = values.only.split(',').filter((name) => name !== '');
  for (const name of asked) areaAsked(name);
  const names = Object.keys(areas).filter((name) => asked.length === 0 || asked.includes(name));
  const scores = Object.fromEntries(
    names.flatMap((name) => {
      const score = values.kept ? scoreKept(name) : runArea(name);
      return score === undefined ? [] : [[name, score] as const];
    }),
  );
  print(values.json ? JSON.stringify(scores) : scoreTable(scores));
  const all = [...Object.values(scores), sumOf(Object.values(scores))];
  return all.every((score) => percent(score) >= least) ? 0 : 1;
});
