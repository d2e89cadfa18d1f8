export type Row = Record<string, string | number | null>;
export type Counts = Record<string, number | null>;

/** Of a youth, of a home, or of both: whose row it is. */
export type Mine = (row: Row) => boolean;

/** The day on which is told, and the first and last day that are told. */
export const today = '2026-11-22';
export interface Days {
  readonly from: string;
  readonly to: string;
}
/** What an organisation and a provider read of their own. */
export const ownYear: Days = { from: '2025-11-23', to: today };
/** What everybody may read goes until yesterday. */
export const publishedYear: Days = { from: '2025-11-22', to: '2026-11-21' };
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
