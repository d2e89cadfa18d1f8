import type { AccountOf } from '../domain/account.ts';
import { type CalendarDay, dayOf } from '../domain/calendar-day.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import { type Deps, penOf } from './deps.ts';

export interface Terms {
  readonly from: CalendarDay;
  readonly until: CalendarDay | null;
  readonly places: number;
}

const noSuchGroup = refuse('no-such-group', {
  nl: 'Deze groep bestaat niet.',
  en: 'There is no such group.',
});

export const crossed = refuse('dates-crossed', {
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

const hasTerms = ({ facts }: Vacancy, { from, until, places }: Terms): boolean =>
  facts.from === from && facts.until === until && facts.places === places;

export const isCrossed = ({ from, until }: Terms): boolean => until !== null && until < from;

/** The group's code with the next number that was never used. */
function nextCode({ store }: Deps, groupCode: string): string {
  const base = `V-${groupCode.replace(/^G-/, '')}`.slice(0, 34);
  for (let number = 1; ; number += 1) {
    const code = `${base}-${number}`;
    if (!store.vacancies.isKnown(code)) return code;
  }
}
