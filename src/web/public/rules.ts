import type { RequestHandler } from 'express';
import type { Text } from '../../domain/text.ts';
import { type Policy, defaultPolicy } from '../../matching/policy.ts';
import { policySentences } from '../../matching/policy-sentences.ts';
import { goalTiers, groupRules, pairRules } from '../../matching/rules.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';

/** All rules and goals, printed from the very lists the matching reads. */
export const rulesPage =
  ({ store }: PageDeps): RequestHandler =>
  (_req, res) => {
    const { t, lang, format } = visitOf(res);
    const inWords = ({ name, sentence }: { name: string; sentence: Text }) => ({
      name,
      sentence: sentence[lang],
    });
    const policy: Policy = { ...defaultPolicy, ...store.policies.findNewest().numbers };
    show(res, 'public/rules', {
      title: t.rules.title,
      pairRules: pairRules.map(inWords),
      groupRules: groupRules.map(inWords),
      tiers: goalTiers.map((goals, tier) => ({
        title: t.rules.tiers[tier],
        goals: goals.map(inWords),
      })),
      numbers: Object.entries(policySentences).map(([key, sentence]) => ({
        key,
        number: [policy[key as keyof Policy]].flat().map(format.number).join(' – '),
        unit: t.rules.units[key] ?? '',
        sentence: sentence[lang],
      })),
    });
  };
