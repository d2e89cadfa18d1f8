/** Fewer than this are not told apart: a count of one or two may be about somebody. */
const fewest = 5;

export interface Followed {
  readonly accepted: number;
  /** Whole percents of the places given that were the first option of the run; nothing when there were too few. */
  readonly percent: number | undefined;
}

/** How often a place was given as the calculation proposed it. Much deviation and none at all both ask for a talk. */
export function followed(acceptances: Readonly<Record<string, number>>): Followed {
  const accepted = Object.values(acceptances).reduce((sum, count) => sum + count, 0);
  const first = acceptances['run'] ?? 0;
  return {
    accepted,
    percent: accepted < fewest ? undefined : Math.round((100 * first) / accepted),
  };
}
