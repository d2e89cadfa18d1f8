interface Measured {
  readonly table: string;
  readonly pairs: number;
  readonly seconds: number;
}

/** How time grows with pairs, as a power, from the smallest of the country's tables to the largest. */
export function growth(results: readonly Measured[]): string {
  const from = results.find(({ table }) => table === 'national-500x150');
  const to = results.find(({ table }) => table === 'stress-5000x1500');
  if (from === undefined || to === undefined) return '';
  const power = Math.log(to.seconds / from.seconds) / Math.log(to.pairs / from.pairs);
  return `time grows as pairs^${power.toFixed(2)} from 500×150 to 5,000×1,500\n`;
}
