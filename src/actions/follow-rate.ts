import type { Store } from '../store/index.ts';

/** How often people did what the calculation advised, in how many decisions. */
export interface FollowRate {
  /** The first option was accepted. */
  readonly followed: number;
  /** Another option was accepted, or a place of a coordinator's own choice. */
  readonly otherwise: number;
  /** The advice was rejected. */
  readonly rejected: number;
}

/** Counted over decisions since a moment. A high share asks for a talk: was the advice weighed, or only followed? */
export function followRate(
  { proposals, oversight }: Pick<Store, 'proposals' | 'oversight'>,
  since: string,
): FollowRate {
  // What was accepted by mistake was not decided so, and is not in it.
  const { run: followed = 0, ...others } = oversight.acceptances({ from: since, until: '9999' });
  return {
    followed,
    otherwise: Object.values(others).reduce((sum, count) => sum + count, 0),
    rejected: proposals.countRejectedAdvice(since),
  };
}
