import { dayOf, daysBetween } from '../../domain/calendar-day.ts';
import type { Id } from '../../domain/ids.ts';
import { askedAsWords } from '../../domain/still-free.ts';
import { daysUntilMarked, freePlaces, type Vacancy } from '../../domain/vacancy.ts';
import type { Pens } from '../../store/index.ts';
import type { VacancyAsk } from '../../store/vacancy-asks.ts';
import type { Deps } from '../deps.ts';
import { keyFor } from './link.ts';

type Night = Pick<Deps, 'store' | 'now' | 'newId' | 'seal'>;

const lastsMilliseconds = 14 * 24 * 60 * 60_000;

/** Asks each provider, in one mail, about its places that nobody confirmed lately; about each of them once. */
export const askStillFree = (deps: Night): number =>
  deps.store.together((pen) => {
    const { store, now } = deps;
    const { vacancyDays } = store.roadPolicies.findNow().numbers;
    const most = Math.min(daysUntilMarked, vacancyDays);
    const stale = store.vacancies
      .list()
      .filter(
        (vacancy) =>
          freePlaces(vacancy) > 0 && daysBetween(vacancy.facts.confirmedOn, dayOf(now())) > most,
      );
    const mails = [...Map.groupBy(stale, ({ providerId }) => providerId)].map(
      ([providerId, vacancies]) => askProvider(deps, pen, providerId, vacancies),
    );
    return mails.reduce((sum, count) => sum + count, 0);
  });

function askProvider(
  deps: Night,
  pen: Pens,
  providerId: Id,
  vacancies: readonly Vacancy[],
): number {
  const { store, now, newId, seal } = deps;
  const people = store.users.listWithAddress('provider', providerId);
  let mails = 0;
  for (const { id: askedOf, email } of people) {
    const asked = vacancies.flatMap((vacancy) => {
      const ask = askOf(deps, vacancy, askedOf);
      if (store.vacancyAsks.isAsked(ask)) return [];
      pen.vacancyAsks.add(ask, now());
      const house = store.groups.find(vacancy.groupId)?.facts.name ?? vacancy.facts.groupCode;
      return [{ house, key: keyFor(deps, ask) }];
    });
    if (asked.length === 0) continue;
    const sealedSecret = seal.close(askedAsWords(asked));
    const mail = { id: newId(), to: email, kind: 'still-free', lang: 'nl', sealedSecret } as const;
    pen.outbox.add(mail, now());
    mails += 1;
  }
  return mails;
}

const askOf = ({ newId, now }: Night, { id, facts }: Vacancy, askedOf: Id): VacancyAsk => ({
  id: newId(),
  vacancyId: id,
  confirmedOn: facts.confirmedOn,
  askedOf,
  expiresAt: new Date(now().getTime() + lastsMilliseconds).toISOString(),
});
