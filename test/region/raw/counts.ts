export type Row = Record<string, string | number | null>;
export type Counts = Record<string, number | null>;

/** The year that is told. */
export const [from, to] = ['2025-11-23', '2026-11-22'];
export const inYear = (day: unknown): boolean => String(day) >= from && String(day) <= to;
/** All moments of the year are told at noon, so the day is the day everywhere. */
export const dayOf = (moment: unknown): string => String(moment).slice(0, 10);
export const days = (a: unknown, b: unknown): number =>
  Math.max(0, (Date.parse(String(b)) - Date.parse(String(a))) / 86_400_000);

export const add = (counts: Counts, ...path: string[]): void => {
  const key = path.join('/');
  counts[key] = (counts[key] ?? 0) + 1;
};
export const middle = (numbers: number[]): number | null => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]; // prettier-ignore
  return low === undefined || high === undefined ? null : (low + high) / 2;
};
