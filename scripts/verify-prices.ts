import { readFileSync } from 'node:fs';
import { checkPlan } from '../src/matching/check-plan.ts';
import { readPlan } from '../src/matching/said.ts';
import { readTable } from '../src/matching/table.ts';
import { readPrices } from './verify/read-prices.ts';
import { topsOf } from './verify/tops.ts';

/**
 * node scripts/verify-prices.ts TABLE.json PLAN.json PRICES.json: works out by itself what the prices prove, with
 * no solver and nothing of the search that found them. Ends with 0 when every bound they claim is true.
 */

const millionth = 1_000_000n;

const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

const floor = (value: bigint) => {
  const whole = value / millionth;
  return value < 0n && whole * millionth !== value ? whole - 1n : whole;
};

function main(): number {
  const [table = '', plan = '', file = ''] = process.argv.slice(2);
  const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  const read = readTable(json(table));
  const proposed = readPlan(json(plan));
  const claimed = readPrices(json(file));
  if (!read.ok || proposed === undefined) return say('This is not a table and its plan.', 2);
  if (claimed === undefined) return say('These are not prices: whole millionths, 0 or more.', 2);
  const findings = checkPlan(read.table, proposed);
  if (findings.length > 0) return say(`The plan is not right: ${findings.join('; ')}`, 1);
  if (claimed.totals.join() !== proposed.totals.join()) return say('Prices of another plan.', 1);

  // Youths pay their price, groups what they are worth above that at most; earlier totals are owed.
  const prices = claimed.tiers.map(({ ofTotals, ofYouths }) => ({
    weights: [...ofTotals.map(BigInt), millionth],
    paid: new Map(Object.entries(ofYouths).map(([code, price]) => [code, BigInt(price)])),
  }));
  const tops = topsOf(read.table, prices);
  const bounds = prices.map(({ weights, paid }, at) => {
    const earlier = weights.slice(0, -1);
    const owed = earlier.map((price, tier) => price * BigInt(proposed.totals[tier] ?? 0));
    return floor(sum([...paid.values()]) + sum(tops[at] ?? []) - sum(owed));
  });
  const wrong = claimed.tiers.filter(({ tier, bound: said }, at) => {
    const bound = bounds[at] ?? 0n;
    const total = proposed.totals[tier - 1] ?? 0;
    const but = bound <= BigInt(said) ? '' : ` – but ${said} is claimed`;
    say(`tier ${tier}: no plan has more than ${bound}; this one has ${total}${but}`, 0);
    return but !== '';
  });
  return wrong.length === 0 && claimed.tiers.length === 4 ? 0 : 1;
}

function say(line: string, code: number): number {
  process.stdout.write(`${line}\n`);
  return code;
}

process.exitCode = main();
