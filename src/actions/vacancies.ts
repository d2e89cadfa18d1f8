import type { AccountOf } from '../domain/account.ts';
import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import type { Text } from '../domain/text.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { type Deps, penOf } from './deps.ts';
import { unknownReason } from './refusals.ts';
import { withdrawProposalsFor } from './withdraw-impossible.ts';

export interface Terms {
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly places: number;
}

const noSuchGroup = refuse('no-such-group', {
  nl: 'Deze groep bestaat niet.',
  en: 'There is no such group.',
});

const noSuchVacancy = refuse('no-such-vacancy', {
  nl: 'Deze vrije plek bestaat niet.',
  en: 'There is no such vacancy.',
});

const crossed = refuse('dates-crossed', {
  nl: 'De plek is niet meer vrij voor hij vrijkomt. Kies een latere einddatum.',
  en: 'The place stops being free before it becomes free. Choose a later end.',
});

/**
 * A provider says that one of its own groups has room. With the id that its form was given, a form that is sent twice
 * publishes once: a place that is not there would be promised to somebody.
 */
export function publishVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { groupId, vacancyId, ...terms }: Terms & { groupId: Id; vacancyId?: Id | undefined },
): Outcome<Id> {
  const { store, now, newId } = deps;
  return store.together((pen) => {
    const group = store.groups.findForProvider(groupId, who.providerId);
    if (group === undefined) return noSuchGroup;
    if (isCrossed(terms)) return crossed;
    const asked = vacancyId ?? newId();
    const there = store.vacancies.findForProvider(asked, who.providerId);
    if (there !== undefined && there.groupId === groupId && hasTerms(there, terms))
      return done(there.id);
    const id = store.vacancies.isMade(asked) ? newId() : asked;
    const code = nextCode(deps, group.facts.code);
    pen.vacancies.add(
      id,
      group.id,
      { code, groupCode: group.facts.code, ...terms, confirmedOn: dayOf(now()) },
      penOf(deps, who),
    );
    pen.journal.add(who, now(), { did: 'vacancy-published', subject: code, detail: { ...terms } });
    return done(id);
  });
}

/** Other days or another number of places. Saying so confirms it too. */
export function changeVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId, ...terms }: Terms & { vacancyId: Id },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen, ink }) => {
    if (isCrossed(terms)) return crossed;
    if (terms.places < vacancy.taken) return belowTaken(vacancy.taken);
    pen.vacancies.change(
      vacancy.id,
      { ...vacancy.facts, ...terms, confirmedOn: dayOf(deps.now()) },
      ink,
    );
    pen.journal.add(who, deps.now(), {
      did: 'vacancy-changed',
      subject: vacancy.facts.code,
      detail: { ...terms },
    });
    return done(vacancy.id);
  });
}

/** Still free, said with one click. */
export function confirmVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId }: { vacancyId: Id },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen, ink }) => {
    pen.vacancies.change(vacancy.id, { ...vacancy.facts, confirmedOn: dayOf(deps.now()) }, ink);
    pen.journal.add(who, deps.now(), { did: 'vacancy-confirmed', subject: vacancy.facts.code });
    return done(vacancy.id);
  });
}

/** No longer offered. Youths who were given one of its places keep it; what was only proposed for it ends here. */
export function withdrawVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId, reason }: { vacancyId: Id; reason: string },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen, ink }) => {
    const name = codeLists(deps.store.codes.list()).get('withdraw-reason')?.get(reason);
    if (name === undefined) return unknownReason;
    pen.vacancies.withdraw(vacancy.id, reason, ink);
    pen.journal.add(who, deps.now(), {
      did: 'vacancy-withdrawn',
      subject: vacancy.facts.code,
      detail: { reason },
    });
    withdrawProposalsFor(deps, pen, who, { vacancy, because: withdrawnBecause(name) });
    return done(vacancy.id);
  });
}

const withdrawnBecause = ({ nl, en }: Text): Text => ({
  nl: `De aanbieder heeft deze vrije plek ingetrokken (${nl}).`,
  en: `The provider has withdrawn this vacancy (${en}).`,
});

type Hand = Parameters<Parameters<Deps['store']['together']>[0]>[0];

function withOwn(
  deps: Deps,
  who: AccountOf<'provider'>,
  vacancyId: Id,
  work: (vacancy: Vacancy, hand: { pen: Hand; ink: ReturnType<typeof penOf> }) => Outcome<Id>,
): Outcome<Id> {
  return deps.store.together((pen) => {
    const vacancy = deps.store.vacancies.findForProvider(vacancyId, who.providerId);
    return vacancy === undefined ? noSuchVacancy : work(vacancy, { pen, ink: penOf(deps, who) });
  });
}

const hasTerms = ({ facts }: Vacancy, { from, until, places }: Terms): boolean =>
  facts.from === from && facts.until === until && facts.places === places;

const isCrossed = ({ from, until }: Terms): boolean => until !== null && until < from;

const belowTaken = (taken: number): Refused =>
  refuse('below-taken', {
    nl: `Er zijn al ${taken} plekken gegeven. Kies minstens ${taken}.`,
    en: `${taken} places were given already. Choose at least ${taken}.`,
  });

/** The group's code with the next number that was never used. */
function nextCode({ store }: Deps, groupCode: string): string {
  const base = `V-${groupCode.replace(/^G-/, '')}`.slice(0, 34);
  for (let number = 1; ; number += 1) {
    const code = `${base}-${number}`;
    if (!store.vacancies.isKnown(code)) return code;
  }
}
