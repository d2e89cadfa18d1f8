import type { TableError } from '../table.ts';
import type { TableCheck } from '../table-cross-checks.ts';

/** Ages do not cross, and a group does not prefer more youths than may live there. */
export const numbersAreInOrder: TableCheck = ({ policy = {}, groups = [] }) => [
  ...agesInOrder(policy.ages, 'policy.ages'),
  ...groups.flatMap((group, at) => [
    ...agesInOrder(group?.ages, `groups[${at}].ages`),
    ...staysLonger(group ?? {}, `groups[${at}].stayUntilAge`),
    ...prefersWhatFits(group ?? {}, `groups[${at}].preferredSize`),
  ]),
];

type Ages = readonly (number | undefined)[] | undefined;

function agesInOrder(ages: Ages = [], path: string): TableError[] {
  const [youngest, oldest] = ages;
  return youngest === undefined || oldest === undefined || youngest <= oldest
    ? []
    : [
        {
          path,
          text: {
            nl: `De jongste leeftijd (${youngest}) is hoger dan de oudste (${oldest}). Draai ze om.`,
            en: `The youngest age (${youngest}) is above the oldest (${oldest}). Swap them.`,
          },
        },
      ];
}

function staysLonger(group: { ages?: Ages; stayUntilAge?: number | undefined }, path: string) {
  const [oldest, until] = [group.ages?.[1], group.stayUntilAge];
  return oldest === undefined || until === undefined || until > oldest
    ? []
    : [
        {
          path,
          text: {
            nl: `Blijven tot ${until} jaar moet hoger zijn dan de oudste leeftijd (${oldest}).`,
            en: `Staying until age ${until} must be above the oldest age (${oldest}).`,
          },
        },
      ];
}

function prefersWhatFits(
  { size, preferredSize }: { size?: number | undefined; preferredSize?: number | undefined },
  path: string,
) {
  return size === undefined || preferredSize === undefined || preferredSize <= size
    ? []
    : [
        {
          path,
          text: {
            nl: `Het gewenste aantal (${preferredSize}) is meer dan er mogen wonen (${size}).`,
            en: `The preferred size (${preferredSize}) is more than may live there (${size}).`,
          },
        },
      ];
}
