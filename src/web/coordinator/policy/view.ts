import { changedKeys, turnedKeys } from '../../../actions/read-policy.ts';
import type { Policy, WholePolicy } from '../../../matching/policy.ts';
import {
  policySentences,
  switchKeys,
  switchSentences,
} from '../../../matching/policy-sentences.ts';
import type { PolicyVersion } from '../../../store/policies.ts';
import type { Caseload } from '../caseload.ts';
import type { Visit } from '../../visit.ts';

type Speech = Pick<Visit, 't' | 'lang' | 'format'>;

export const policyKeys = Object.keys(policySentences) as (keyof Policy)[];

/** Every number with its sentence; beside another policy, only what differs, as it was and as it would be. */
export const numbersView = (speech: Speech, policy: WholePolicy, was?: WholePolicy) => [
  ...(was === undefined ? policyKeys : changedKeys(was, policy)).map((key) => ({
    key,
    sentence: policySentences[key][speech.lang],
    number: inWords(speech, policy, key),
    was: was && inWords(speech, was, key),
  })),
  ...(was === undefined ? switchKeys : turnedKeys(was, policy)).map((key) => ({
    key,
    sentence: switchSentences[key][speech.lang],
    number: turned(speech, policy[key]),
    was: was && turned(speech, was[key]),
  })),
];

const turned = ({ t }: Speech, is: boolean | undefined): string =>
  is === true ? t.registers.policy.turned.on : t.registers.policy.turned.off;

const inWords = ({ t, format }: Speech, policy: Policy, key: keyof Policy): string =>
  `${[policy[key]].flat().map(format.number).join(' – ')} ${t.rules.units[key] ?? ''}`.trim();

/** Which version it is, since when, why, and by whom. */
export function versionView(
  { t, format }: Speech,
  version: PolicyVersion,
  { colleague }: Pick<Caseload, 'colleague'>,
) {
  const words = t.registers.policy;
  const { by, confirmedBy, at } = version;
  return {
    name: words.version(version.version),
    since: at === '' ? '' : format.moment(at),
    by:
      by === null
        ? words.asItCame
        : confirmedBy === null
          ? words.by(colleague(by))
          : words.byBoth(colleague(by), colleague(confirmedBy)),
    reason: version.reason,
  };
}
