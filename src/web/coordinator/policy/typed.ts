import { z } from 'zod';
import type { Policy, WholePolicy } from '../../../matching/policy.ts';
import {
  policySentences,
  switchKeys,
  switchSentences,
} from '../../../matching/policy-sentences.ts';
import { neededText, oneOf, wholeNumber } from '../../forms.ts';
import type { Visit } from '../../visit.ts';
import { policyKeys } from './view.ts';

/** As people write numbers: with a comma or a point. */
const number = z
  .string({ error: 'needed' })
  .trim()
  .min(1, { error: 'needed' })
  .regex(/^\d{1,7}(?:[.,]\d{1,4})?$/, { error: 'not-a-number' })
  .transform((typed) => Number(typed.replace(',', '.')));

/** A pair of numbers is two fields. */
export const fieldsOf = (policy: Policy, key: keyof Policy): string[] => {
  const value = policy[key];
  return typeof value === 'number' ? [key] : value.map((_, at) => `${key}-${at + 1}`);
};

export const firstField = (policy: Policy, key: string): string => {
  const known = policyKeys.find((one) => one === key);
  return known === undefined ? 'reason' : (fieldsOf(policy, known)[0] ?? key);
};

export const formFor = (policy: Policy) =>
  z.strictObject({
    reason: neededText(1000),
    version: wholeNumber(0, 999_999),
    ...Object.fromEntries(
      policyKeys.flatMap((key) => fieldsOf(policy, key)).map((field) => [field, number]),
    ),
    ...Object.fromEntries(switchKeys.map((key) => [key, oneOf(['yes', 'no']).optional()])),
  });

/** What is switched off is left out: then a policy reads as it did before there were switches. */
export const numbersIn = (policy: WholePolicy, typed: Readonly<Record<string, unknown>>) =>
  Object.fromEntries<unknown>([
    ...policyKeys.map((key): [string, unknown] => {
      const values = fieldsOf(policy, key).map((field) => typed[field]);
      return [key, typeof policy[key] === 'number' ? values[0] : values];
    }),
    ...switchKeys
      .filter((key) => (typed[key] ?? onOrOff(policy[key])) === 'yes')
      .map((key): [string, unknown] => [key, true]),
  ]);

const onOrOff = (is: boolean | undefined): 'yes' | 'no' => (is === true ? 'yes' : 'no');

export const typedAs = (policy: WholePolicy): Record<string, string> =>
  Object.fromEntries<string>([
    ...policyKeys.flatMap((key) =>
      fieldsOf(policy, key).map((field, at): [string, string] => [
        field,
        String([policy[key]].flat()[at]).replace('.', ','),
      ]),
    ),
    ...switchKeys.map((key): [string, string] => [key, onOrOff(policy[key])]),
  ]);

/** Every number that counts now beside the other one that was typed. */
export function differing(
  now: WholePolicy,
  typed: Readonly<Record<string, unknown>>,
  { lang, t }: Pick<Visit, 'lang' | 't'>,
) {
  const kept = typedAs(now);
  const { turned } = t.registers.policy;
  const inWords = (word: unknown): string => (word === 'yes' ? turned.on : turned.off);
  const switched = switchKeys
    .filter((key) => typed[key] !== undefined && typed[key] !== kept[key])
    .map((key) => ({
      label: switchSentences[key][lang],
      now: inWords(kept[key]),
      yours: inWords(typed[key]),
    }));
  const numbers = policyKeys.flatMap((key) =>
    fieldsOf(now, key)
      .filter((field) => kept[field] !== typed[field])
      .map((field) => ({
        label: policySentences[key][lang],
        now: kept[field],
        yours: typeof typed[field] === 'string' ? typed[field] : '',
      })),
  );
  return [...numbers, ...switched];
}
