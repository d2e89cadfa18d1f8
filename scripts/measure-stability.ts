import { parseArgs } from 'node:util';
import { print, run, Wrong } from './command.ts';
import { demoTable } from './stability/demo-table.ts';
import { figuresOf, printed } from './stability/figures.ts';
import { type Measured, measureChange } from './stability/measure.ts';

/** npm run stability: how many proposals under discussion move after one small change, and for what. */

const number = (typed: string, name: string): number => {
  if (/^[1-9]\d{0,5}$/.test(typed)) return Number(typed);
  throw new Wrong(`${name} must be a whole number from 1.`);
};

await run(async () => {
  const { values } = parseArgs({
    options: {
      changes: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const [changes, seed] = [number(values.changes, '--changes'), number(values.seed, '--seed')];
  const demo = demoTable();
  const all: Measured[] = [];
  for (let at = 0; at < changes; at += 1) all.push(await measureChange(demo, seed, at));
  const figures = figuresOf(all);
  print(
    values.json
      ? JSON.stringify({ seed, ...figures }, null, 2)
      : printed(figures, seed, demo.policy.changePenalty),
  );
  return figures.because['no gain'] === 0 ? 0 : 1;
});
