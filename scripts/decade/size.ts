/** How much the invented country did in ten years. */
export interface Size {
  readonly scale: number;
  readonly youths: number;
  /** Of them, who waits today. */
  readonly open: number;
  readonly placements: number;
  readonly logLines: number;
  readonly users: number;
  readonly organisations: number;
  readonly providers: number;
  readonly groups: number;
  readonly mails: number;
}

export const days = 3650;
/** Where a group has so many beds, a bed stays empty for two weeks between two youths. */
export const beds = 6;
/** Runs are kept for two years, and there is one each week. */
export const keptRuns = 104;

/** The whole country, or a part of it in which everything is so much smaller. */
export function sizeOf(scale: number): Size {
  const part = (whole: number, least = 1) => Math.max(least, Math.round(whole * scale));
  return {
    scale,
    youths: part(400_000),
    open: part(2000),
    placements: part(600_000),
    logLines: part(5_000_000),
    users: part(5000),
    organisations: part(40, 2),
    providers: part(300, 2),
    groups: part(1500, 2),
    mails: part(10_000),
  };
}
