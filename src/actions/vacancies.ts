import type { AccountOf } from '../domain/account.ts';
import { dayOf } from '../domain/calendar-day.ts';
import { codeLists } from '../domain/code-list.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import type { Text } from '../domain/text.ts';
import type { Vacancy } from '../domain/vacancy.ts';
import type { Actor } from '../store/journal.ts';
import { type Deps, penOf } from './deps.ts';
import { type Terms, crossed, isCrossed } from './publish-vacancy.ts';
import { unknownReason } from './refusals.ts';
import { versionOf } from './version.ts';
import { withdrawProposalsFor } from './withdraw-impossible.ts';

const noSuchVacancy = refuse('no-such-vacancy', {
  nl: 'Deze vrije plek bestaat niet.',
  en: 'There is no such vacancy.',
});

/** Other days or another number of places. Saying so confirms it too. */
export function changeVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId, version, ...terms }: Terms & { vacancyId: Id; version?: string },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen, ink }) => {
    if (version !== undefined && version !== termsVersion(vacancy)) return changedMeanwhile;
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

/** Saying again that a place is free is no change of its terms. */
export const termsVersion = ({ facts: { from, until, places } }: Vacancy): string =>
  versionOf({ from, until, places });

const changedMeanwhile = refuse('changed-meanwhile', {
  nl: 'Iemand anders heeft deze vrije plek intussen gewijzigd. Uw wijziging is nog niet bewaard.',
  en: 'Somebody else changed this vacancy meanwhile. Your change has not been kept yet.',
});

/** Still free, said with one click. */
export function confirmVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId }: { vacancyId: Id },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen }) => {
    keepConfirmed(deps, pen, who, vacancy);
    return done(vacancy.id);
  });
}

export function keepConfirmed(deps: Deps, pen: Hand, who: Actor, { id, facts }: Vacancy): void {
  pen.vacancies.change(id, { ...facts, confirmedOn: dayOf(deps.now()) }, penOf(deps, who));
  pen.journal.add(who, deps.now(), { did: 'vacancy-confirmed', subject: facts.code });
}

/** No longer offered. Youths who were given one of its places keep it; what was only proposed for it ends here. */
export function withdrawVacancy(
  deps: Deps,
  who: AccountOf<'provider'>,
  { vacancyId, reason }: { vacancyId: Id; reason: string },
): Outcome<Id> {
  return withOwn(deps, who, vacancyId, (vacancy, { pen }) =>
    keepWithdrawn(deps, pen, who, { vacancy, reason }),
  );
}

export function keepWithdrawn(
  deps: Deps,
  pen: Hand,
  who: Actor,
  { vacancy, reason }: { vacancy: Vacancy; reason: string },
): Outcome<Id> {
  const name = codeLists(deps.store.codes.list()).get('withdraw-reason')?.get(reason);
  if (name === undefined) return unknownReason;
  pen.vacancies.withdraw(vacancy.id, reason, penOf(deps, who));
  pen.journal.add(who, deps.now(), {
    did: 'vacancy-withdrawn',
    subject: vacancy.facts.code,
    detail: { reason },
  });
  withdrawProposalsFor(deps, pen, who, { vacancy, because: withdrawnBecause(name) });
  return done(vacancy.id);
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

const belowTaken = (taken: number): Refused =>
  refuse('below-taken', {
    nl: `Er zijn al ${taken} plekken gegeven. Kies minstens ${taken}.`,
    en: `${taken} places were given already. Choose at least ${taken}.`,
  });
