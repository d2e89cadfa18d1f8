import type { RequestHandler } from 'express';
import { dayOf } from '../../../domain/calendar-day.ts';
import { type CodeLists, codeLists, nameOfCode } from '../../../domain/code-list.ts';
import type { Text } from '../../../domain/text.ts';
import type { YouthFacts } from '../../../domain/youth.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { doneNotice } from '../../asked.ts';
import { inNames } from '../../code-names.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { type Visit, visitOf } from '../../visit.ts';
import { proposalBadge } from '../proposal-badge.ts';
import { Filter, isNarrowed, isOpenFor, isWanted } from './filter.ts';
import { filterFields } from './filter-fields.ts';
import { type Other, others } from './others.ts';
import { type Term } from './terms.ts';
import { type Waiter, waiters } from './waiters.ts';

/** The waiting list; others are found by their status. */
export const youthsPage =
  (deps: PageDeps): RequestHandler =>
  (req, res) => {
    const visit = visitOf(res);
    const { t } = visit;
    const filter = Filter.parse(req.query);
    const codes = codeLists(deps.store.codes.list());
    const everybody = filter.status === 'waiting' ? waiters(deps) : [];
    const elsewhere = filter.status === 'waiting' ? [] : others(deps, filter.status);
    const waiting = everybody.filter(isWanted(filter)).filter(isOpenFor(filter.open));
    const away = elsewhere.filter(isWanted(filter));
    show(res, 'coordinator/youths/list', {
      title: t.registers.youths.title,
      notice: doneNotice(req, t.registers.youth.done),
      filter,
      fields: filterFields(filter, visit, codes),
      narrowed: isNarrowed(filter),
      all: everybody.length + elsewhere.length,
      figures: filter.status === 'waiting' ? figuresOf(everybody) : [],
      rows: waiting.map((waiter) => waiterRow(waiter, visit, inNames(codes, visit.lang))),
      others: away.map((other) => otherRow(other, visit, codes)),
    });
  };

const figuresOf = (all: readonly Waiter[]) => [
  { key: 'waiting', count: all.length, href: '/coordinator/youths' },
  {
    key: 'crisis',
    count: all.filter(({ facts }) => facts.urgency === 'crisis').length,
    href: '/coordinator/youths?urgency=crisis',
  },
  figure('lapsing', 'lapsing', all),
  figure('noPlace', 'no-place', all),
  figure('noProposal', 'no-proposal', all),
];

const figure = (key: string, open: Filter['open'] & string, all: readonly Waiter[]) => ({
  key,
  count: all.filter(isOpenFor(open)).length,
  href: `/coordinator/youths?open=${open}`,
});

const waiterRow = (waiter: Waiter, { t, format }: Visit, say: (sentence: Text) => string) => {
  const words = t.registers.youths;
  const { why } = waiter;
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
    fits: waiter.fits,
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

function otherRow(other: Other, { t, lang, format }: Visit, codes: CodeLists) {
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

/** Only a hurry is worth a badge. */
export const urgencyBadge = ({ urgency }: Pick<YouthFacts, 'urgency'>, t: Catalogue) =>
  urgency === 'regular'
    ? undefined
    : ({
        kind: urgency === 'crisis' ? 'stop' : 'warn',
        text: t.registers.youths.urgencies[urgency],
      } as const);

export function termBadge({ what, past }: Term, t: Catalogue, day: string) {
  const words = t.registers.youths;
  const text = {
    lapses: past ? words.lapsed(day) : words.lapses(day),
    ends: past ? words.ended(day) : words.ends(day),
    'start-by': past ? words.startByPast(day) : words.startBy(day),
  }[what];
  return { kind: past ? 'stop' : 'warn', text } as const;
}

/** A youth leaves the list for a reason of its own, or because a placement ended. */
export const nameOfReason = (codes: CodeLists, reason: string) =>
  codes.get('withdraw-reason')?.get(reason) ?? nameOfCode(codes, 'end-reason', reason);
