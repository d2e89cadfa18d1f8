import type { Result } from './result.ts';

/**
 * How time grows with pairs, as a power, from the smallest of the country's tables to the largest. It is the
 * line of the largest once more, under another name and with the power as its ratio.
 */
export function growth(results: readonly Result[]): Result | undefined {
  const from = results.find(({ table }) => table === 'national-500x150');
  const to = results.find(({ table }) => table === 'stress-5000x1500');
  if (from === undefined || to === undefined || to.pairs <= from.pairs) return undefined;
  const power = Math.log(to.seconds / from.seconds) / Math.log(to.pairs / from.pairs);
  return { ...to, table: 'growth', ratio: Math.round(power * 100) / 100, peers: [] };
}
