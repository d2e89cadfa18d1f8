import { z } from 'zod';
import { RoadPolicy, defaultRoad } from '../../../domain/road-policy.ts';
import { neededText, oneOf, wholeNumber } from '../../forms.ts';
import type { Visit } from '../../visit.ts';

type Key = keyof RoadPolicy;
const shape = RoadPolicy.unwrap().shape;
export const keys = Object.keys(shape) as Key[];
export const isFlag = (key: Key): boolean => typeof defaultRoad[key] === 'boolean';

const yesNo = oneOf(['yes', 'no']).transform((word) => word === 'yes');
const mostDays = 999;

/** The numbers of a road as somebody types them, with why. */
export const RoadForm = z.strictObject({
  reason: neededText(1000),
  version: wholeNumber(0, 999_999),
  ...Object.fromEntries(
    keys.map((key) => [key, isFlag(key) ? yesNo : wholeNumber(1, mostDays)] as const),
  ),
});

export const inWords = (value: number | boolean, { t, format }: Visit): string =>
  typeof value === 'number'
    ? format.number(value)
    : value
      ? t.registers.roadPolicy.yes
      : t.registers.roadPolicy.no;

export const typedAs = (numbers: RoadPolicy): Record<string, string> =>
  Object.fromEntries(
    Object.entries(numbers).map(([key, value]) => [
      key,
      typeof value === 'number' ? String(value) : value ? 'yes' : 'no',
    ]),
  );
