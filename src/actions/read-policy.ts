import { isDeepStrictEqual } from 'node:util';
import type { Text } from '../domain/text.ts';
import {
  type Policy,
  type PolicySwitches,
  type WholePolicy,
  defaultPolicy,
} from '../matching/policy.ts';
import { switchKeys } from '../matching/policy-sentences.ts';
import { readTable } from '../matching/table.ts';
import type { Store } from '../store/index.ts';

export type ReadPolicy =
  | { readonly ok: true; readonly policy: WholePolicy }
  | { readonly ok: false; readonly errors: readonly { key: string; text: Text }[] };

/** Checks the numbers as the matching checks them: there is no second list of what may be. */
export function readPolicy(numbers: Readonly<Record<string, unknown>>): ReadPolicy {
  const read = readTable({ today: '2026-01-01', policy: numbers, youths: [], groups: [] });
  if (read.ok) return { ok: true, policy: read.table.policy };
  return {
    ok: false,
    errors: read.errors.map(({ path, text }) => ({
      key: /^policy\.(\w+)/.exec(path)?.[1] ?? 'form',
      text,
    })),
  };
}

/** The numbers in force. */
export const policyNow = ({ store }: { readonly store: Store }): WholePolicy => ({
  ...defaultPolicy,
  ...store.policies.findNewest().numbers,
});

/** The numbers that would be otherwise. */
export const changedKeys = (was: Policy, is: Policy): readonly (keyof Policy)[] =>
  (Object.keys(defaultPolicy) as (keyof Policy)[]).filter(
    (key) => !isDeepStrictEqual(was[key], is[key]),
  );

/** What would be switched on or off. */
export const turnedKeys = (was: WholePolicy, is: WholePolicy): readonly (keyof PolicySwitches)[] =>
  switchKeys.filter((key) => (was[key] ?? false) !== (is[key] ?? false));
