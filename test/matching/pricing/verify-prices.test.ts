import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Certificate, TierPrices } from '../../../src/matching/pricing/certificate.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const root = `${import.meta.dirname}/../../..`;
const table = `${root}/test/tables/siblings.json`;
const folder = mkdtempSync(join(tmpdir(), 'prices-'));
const [plan, prices] = [join(folder, 'plan.json'), join(folder, 'prices.json')];

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });

beforeAll(() => {
  const { stdout } = run('scripts/match-file.ts', table, '--prices', prices);
  writeFileSync(plan, stdout);
});

afterAll(() => rmSync(folder, { recursive: true }));

const written = () => JSON.parse(readFileSync(prices, 'utf8')) as Certificate;

function verify(certificate: unknown) {
  const file = join(folder, 'tried.json');
  writeFileSync(file, JSON.stringify(certificate));
  return run('scripts/verify-prices.ts', table, plan, file);
}

/** The same certificate with one tier changed. */
const changed = (tier: number, change: (prices: TierPrices) => object) => {
  const certificate = written();
  return {
    ...certificate,
    tiers: certificate.tiers.map((one) => (one.tier === tier ? { ...one, ...change(one) } : one)),
  };
};

test('the prices of a plan prove it, without any solver', () => {
  const { stdout, status } = verify(written());
  expect(status).toBe(0);
  expect(stdout).toContain('tier 4: no plan has more than -8305; this one has -8305');
});

const first = ({ ofYouths }: TierPrices) => Object.entries(ofYouths)[0]!;

// prettier-ignore
test.each([
  ['a bound that is too low', () => changed(4, ({ bound }) => ({ bound: bound - 1 }))],
  ['a youth left out', () => changed(4, (one) => ({ ofYouths: Object.fromEntries(Object.entries(one.ofYouths).slice(1)) }))],
  ['a price that is higher', () => changed(2, (one) => ({ ofYouths: { ...one.ofYouths, [first(one)[0]]: first(one)[1] + 5_000_000 } }))],
  ['a price below nothing', () => changed(1, (one) => ({ ofYouths: { ...one.ofYouths, [first(one)[0]]: -1 } }))],
  ['earlier totals that cost nothing', () => changed(4, () => ({ ofTotals: [0, 0, 0] }))],
  ['a tier that is missing', () => ({ ...written(), tiers: written().tiers.slice(1) })],
  ['prices of another plan', () => ({ ...written(), totals: [8, 13, 905, -8304] })],
])('%s is found out', (_, tampered) => {
  expect(verify(tampered()).status).not.toBe(0);
});
