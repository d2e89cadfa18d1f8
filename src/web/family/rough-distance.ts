import type { Distance, HowFar } from '../../actions/how-far.ts';

export interface RoughDistance {
  readonly km: number;
  readonly how: Distance['how'];
}

/** Parents may not know each other's address: several exact distances together would tell it. */
const roundedTo = { 1: 5, 2: 10 } as const;

export const roughHome = ({ home, homes }: HowFar): RoughDistance | undefined =>
  home && { km: rounded(home.km, roundedTo[homes]), how: home.how };

export const roughSchool = ({ school }: HowFar): RoughDistance | undefined =>
  school && { km: rounded(school.km, roundedTo[1]), how: school.how };

/** Never nought: it is some way to anywhere. */
const rounded = (km: number, step: number): number => Math.max(step, Math.round(km / step) * step);
