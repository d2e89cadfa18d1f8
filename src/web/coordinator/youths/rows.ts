import { dayOf } from '../../../domain/calendar-day.ts';
import type { CodeLists } from '../../../domain/code-list.ts';
import type { Text } from '../../../domain/text.ts';
import type { Visit } from '../../visit.ts';
import { proposalBadge } from '../proposal-badge.ts';
import { nameOfReason, termBadge, urgencyBadge } from './badges.ts';
import type { Other } from './others.ts';
import type { Waiter } from './waiters.ts';

/** One line of the waiting list. */
export const waiterRow = (
  waiter: Waiter,
  { t, format }: Visit,
  say: (sentence: Text) => string,
) => {
  const words = t.registers.youths;
  const why = waiter.why();
  return {
    ...personOf(waiter),
    since: format.shortDay(waiter.facts.waitingSince),
    days: waiter.days,
    urgency: urgencyBadge(waiter.facts, t),
    terms: waiter.terms.map((term) => termBadge(term, t, format.shortDay(term.day))),
    setting: words.settings[waiter.facts.setting],
    proposals: waiter.proposals.map((proposal) => ({
      href: `/coordinator/proposals/${proposal.id}`,
      group: proposal.groupCode,
      badge: proposalBadge(proposal, t),
    })),
    fits: waiter.fits(),
    why:
      why &&
      [
        why.of === 0 ? words.noRoom : '',
        why.rule
          ? words.mainReason(
              t.registers.ruleNames[why.rule.name] ?? why.rule.name,
              why.rule.groups,
              why.of,
            )
          : '',
        why.nearest ? words.nearest(why.nearest.group, say(why.nearest.text)) : '',
      ].filter((sentence) => sentence !== ''),
  };
};

/** One line of the list of those who do not wait. */
export function otherRow(other: Other, { t, lang, format }: Visit, codes: CodeLists) {
  const words = t.registers.youths;
  const { placement, off } = other;
  const place = placement?.startedOn
    ? words.livesAt(placement.groupName, format.day(placement.startedOn))
    : placement && words.startsAt(placement.groupName, format.day(placement.startsOn));
  const gone =
    off && `${nameOfReason(codes, off.reason)[lang]}, ${format.day(dayOf(new Date(off.at)))}`;
  return { ...personOf(other), where: place ?? gone ?? '' };
}

const personOf = ({ id, facts, age }: Pick<Waiter, 'id' | 'facts' | 'age'>) => ({
  href: `/coordinator/youths/${id}`,
  code: facts.code,
  name: facts.name,
  age,
  municipality: facts.municipality,
  home: facts.homePlace,
});
