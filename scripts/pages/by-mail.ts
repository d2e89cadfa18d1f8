import { keyFor } from '../../src/actions/still-free/link.ts';
import type { Deps } from '../../src/actions/deps.ts';
import { freePlaces } from '../../src/domain/vacancy.ts';

/** Addresses that only a mail leads to, and where its answer leads. */
export function linksByMail(office: Deps): string[] {
  const { store, newId, now } = office;
  const vacancy = store.vacancies.list().find((one) => freePlaces(one) > 0);
  const [somebody] = vacancy ? store.users.listWithAddress('provider', vacancy.providerId) : [];
  if (vacancy === undefined || somebody === undefined) return [];
  const ask = {
    id: newId(),
    vacancyId: vacancy.id,
    confirmedOn: vacancy.facts.confirmedOn,
    askedOf: somebody.id,
    expiresAt: new Date(now().getTime() + week).toISOString(),
  };
  store.together((pen) => pen.vacancyAsks.add(ask, now()));
  const answered = ['confirmed', 'withdrawn'].map((done) => `/still-free?done=${done}`);
  return [`/still-free/${keyFor(office, ask)}`, ...answered];
}

const week = 7 * 24 * 3_600_000;
