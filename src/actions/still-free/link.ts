import { timingSafeEqual } from 'node:crypto';
import { Id } from '../../domain/ids.ts';
import { type Vacancy, freePlaces } from '../../domain/vacancy.ts';
import type { Actor } from '../../store/journal.ts';
import type { VacancyAsk } from '../../store/vacancy-asks.ts';
import type { Deps } from '../deps.ts';

const proofLength = 32;

/** The key of a link: which question, and the proof that it is ours. Letters and digits: no mail program cuts it short. */
export const keyFor = (deps: Pick<Deps, 'seal'>, ask: VacancyAsk): string =>
  `${ask.id}${proofOf(deps, ask)}`;

/** 128 bits over all that the question is about, for this one deed. */
const proofOf = ({ seal }: Pick<Deps, 'seal'>, ask: VacancyAsk): string => {
  const { id, vacancyId, confirmedOn, askedOf, expiresAt } = ask;
  const words = ['answer whether still free', id, vacancyId, confirmedOn, askedOf, expiresAt];
  return seal.sign(words.join(' ')).slice(0, proofLength);
};

export interface Opened {
  readonly vacancy: Vacancy;
  /** Whoever has the mail; somebody of the provider, but nobody signed in. */
  readonly actor: Actor;
}

/**
 * What a key opens, if it is ours, in time and not answered yet, by whatever road, and if whom we asked still works
 * there. Everything else is nothing, and nobody learns which.
 */
export function openedBy(
  deps: Pick<Deps, 'store' | 'seal' | 'now'>,
  key: string,
  requestId: string,
): Opened | undefined {
  const { store, now } = deps;
  const id = Id.safeParse(key.slice(0, -proofLength));
  const ask = id.success ? store.vacancyAsks.find(id.data) : undefined;
  if (ask === undefined || !isSame(key.slice(-proofLength), proofOf(deps, ask))) return undefined;
  if (ask.expiresAt <= now().toISOString()) return undefined;
  const vacancy = store.vacancies.find(ask.vacancyId);
  if (vacancy?.facts.confirmedOn !== ask.confirmedOn || freePlaces(vacancy) === 0) return undefined;
  const account = store.accounts.find(ask.askedOf);
  if (account?.role !== 'provider' || account.providerId !== vacancy.providerId) return undefined;
  const { providerId } = account;
  return { vacancy, actor: { id: account.id, role: 'link', providerId, requestId } };
}

function isSame(given: string, right: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(right)];
  return one.length === other.length && timingSafeEqual(one, other);
}
