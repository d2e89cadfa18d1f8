import { appendFileSync } from 'node:fs';

/** What was measured, for RELIABILITY.md: one line of a claim's page, with its numbers. */
export function figure(id: string, says: string): void {
  const file = process.env['FIGURES'];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify({ id, says, seed })}\n`);
}

/** Where chance comes in, this seed decides: the same seed, the same run. */
export const seed = Number(process.env['SEED'] ?? 20_261_122);

/** A number from 0 up to 1 each time, the same row of them for a seed. */
export function dice(from = seed): () => number {
  let state = from >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As many hundredths lie below it as asked. */
export const percentile = (numbers: readonly number[], hundredths: number): number =>
  [...numbers].sort((one, other) => one - other)[
    Math.min(numbers.length - 1, Math.floor((numbers.length * hundredths) / 100))
  ] ?? 0;
