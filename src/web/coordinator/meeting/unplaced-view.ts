import { type Desk, groupNamed } from './desk.ts';
import type { WhyNone } from './explained.ts';
import { ruleSentence } from './proposal-view.ts';

const mostRules = 4;

/** Why somebody got no place: which rules said no, what would help soonest, or who came first. */
export function unplacedView(desk: Desk, { sentence, rules, nearest, fewest, rivals }: WhyNone) {
  const { lang, say, t } = desk;
  const name = (code: string): string => groupNamed(desk, code).name || code;
  return {
    sentence: desk.caseload.veil(sentence[lang]),
    rivals: rivals.map((rival) => t.week.rival(name(rival.group), say(rival.sentence))),
    rules: rules.slice(0, mostRules).map(({ rule, groups }) => ({
      sentence: ruleSentence(rule)[lang],
      count: t.week.atGroups(groups.length),
    })),
    nearest: nearest
      ? t.week.nearest(name(nearest.group), say(nearest.repair.text))
      : fewest &&
        t.week.nearest(
          name(fewest.group),
          t.week.inOne(fewest.changes.map(({ text }) => say(text))),
        ),
  };
}
