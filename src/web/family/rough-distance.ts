import type { Distance, HowFar } from '../../actions/how-far.ts';

export interface RoughDistance {
  readonly km: number;
  /** Nearer than that; otherwise it is about that. */
  readonly within: boolean;
  readonly how: Distance['how'];
}

/** Parents may not know each other's address: several exact distances together would tell it. */
const roundedTo = { 1: 5, 2: 10 } as const;

export const roughHome = ({ home, homes }: HowFar): RoughDistance | undefined =>
  home && { ...rounded(home.km, roundedTo[homes]), how: home.how };

export const roughSchool = ({ school }: HowFar): RoughDistance | undefined =>
  school && { ...rounded(school.km, roundedTo[1]), how: school.how };

/** Never nought: it is some way to anywhere, also within one town. */
const rounded = (km: number, step: number) =>
  km < step ? { km: step, within: true } : { km: Math.round(km / step) * step, within: false };
