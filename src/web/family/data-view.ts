import type { AccountOf } from '../../domain/account.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { closedFor, youthSaysWhoLooks } from '../../domain/consent.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Visit } from '../visit.ts';
import { askedOf } from './voice.ts';
import { wordsFor } from './words.ts';

type Family = AccountOf<'family'>;

/** What was written down of this person: their own entry, and nobody else's. */
export function entryOf({ store, now }: PageDeps, { t, format }: Visit, account: Family) {
  const words = wordsFor(t, account).data;
  const person = found(store.families.find(account.id));
  const { facts } = found(store.youths.find(account.youthId));
  const invitation = store.invitations.listOfAccount(account.id)[0];
  const parent = person.relation !== 'youth';
  return [
    [words.name, person.name],
    [words.relation, words.relations[person.relation]],
    ...(parent
      ? [
          [words.authority, `${words.authorities[person.authority]} (${person.ground})`],
          [words.address, words.addresses[person.addressShown ? 'shown' : 'hidden']],
        ]
      : []),
    [words.asked, words.voices[voiceWord(askedOf(facts, account, dayOf(now())))]],
    [words.email, person.email === '' ? words.noEmail : person.email],
    ...(invitation === undefined
      ? []
      : [[words.until, format.day(dayOf(new Date(invitation.endsAt)))]]),
  ];
}

const voiceWord = (asked: ReturnType<typeof askedOf>) =>
  asked === 'voluntary' ? 'consent' : asked;

/** From 16 a youth says who looks along; nobody else gets to see who the others are. */
export function lookersOf({ store, now }: PageDeps, { relation, youthId }: Family) {
  const youth = store.youths.find(youthId);
  const today = dayOf(now());
  if (youth === undefined || relation !== 'youth' || !youthSaysWhoLooks(youth.facts, today))
    return [];
  return store.families
    .listOfYouth(youthId)
    .filter((person) => person.relation !== 'youth')
    .map((person) => ({
      id: person.accountId,
      name: person.name,
      agreed: closedFor(youth.facts, person, today) !== 'no-agreement',
    }));
}

/** One's own questions, and what became of them. */
export function requestsOf({ store }: PageDeps, { t, format }: Visit, account: Family) {
  const words = wordsFor(t, account).data;
  const dayIn = (moment: string): string => format.day(dayOf(new Date(moment)));
  return store.familyRequests.listOfAccount(account.id).map((request) => ({
    asks: words.ask.asks[request.asks],
    words: request.words,
    on: words.asks.on(dayIn(request.at)),
    answered:
      request.answeredAt === null ? undefined : words.asks.answered(dayIn(request.answeredAt)),
    answer: request.answer,
  }));
}
