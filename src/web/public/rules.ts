import type { RequestHandler } from 'express';
import type { Language, Text } from '../../domain/text.ts';
import { type Policy, type WholePolicy, defaultPolicy } from '../../matching/policy.ts';
import { policySentences, switchKeys, switchSentences } from '../../matching/policy-sentences.ts';
import { goalTiers, groupRules, pairRules } from '../../matching/rules.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';

const inWords =
  (lang: Language) =>
  ({ name, sentence }: { readonly name: string; readonly sentence: Text }) => ({
    name,
    sentence: sentence[lang],
  });

/** What must be, printed from the lists the matching reads. */
export const ruleSentences = (lang: Language) => ({
  pairRules: pairRules.map(inWords(lang)),
  groupRules: groupRules.map(inWords(lang)),
});

/** All rules and goals, printed from the very lists the matching reads. */
export const rulesPage =
  ({ store }: PageDeps): RequestHandler =>
  (_req, res) => {
    const { t, lang, format } = visitOf(res);
    const { turned } = t.registers.policy;
    const policy: WholePolicy = { ...defaultPolicy, ...store.policies.findNewest().numbers };
    show(res, 'public/rules', {
      title: t.rules.title,
      ...ruleSentences(lang),
      tiers: goalTiers.map((goals, tier) => ({
        title: t.rules.tiers[tier],
        goals: goals.map(inWords(lang)),
      })),
      numbers: [
        ...Object.entries(policySentences).map(([key, sentence]) => ({
          key,
          number: [policy[key as keyof Policy]].flat().map(format.number).join(' – '),
          unit: t.rules.units[key] ?? '',
          sentence: sentence[lang],
        })),
        ...switchKeys.map((key) => ({
          key,
          number: policy[key] === true ? turned.on : turned.off,
          unit: '',
          sentence: switchSentences[key][lang],
        })),
      ],
    });
  };
