import { familyShut } from '../../../actions/family/access.ts';
import { dayOf } from '../../../domain/calendar-day.ts';
import { voiceOf, youthSaysWhoLooks } from '../../../domain/consent.ts';
import { matters, never, wishNames } from '../../../domain/wishes.ts';
import type { Youth } from '../../../domain/youth.ts';
import type { FamilyPerson } from '../../../store/families.ts';
import type { PageDeps } from '../../page-deps.ts';
import type { Visit } from '../../visit.ts';
import { invitationView } from './invitation-view.ts';

/** One person of a family as the coordinator sees them: standing, invitation, and what matters to them. */
export function personView(deps: PageDeps, visit: Visit, youth: Youth, person: FamilyPerson) {
  const { store, now } = deps;
  const { t, format } = visit;
  const words = t.registers.family;
  const { accountId, name, relation, authority, ground, addressShown, email } = person;
  const today = dayOf(now());
  const shut = familyShut(deps, { id: accountId, youthId: youth.id });
  const youthSays = relation !== 'youth' && youthSaysWhoLooks(youth.facts, today);
  return {
    id: accountId,
    name,
    relation: words.relations[relation],
    ofYouth: relation === 'youth',
    authority,
    authorityName: words.authorities[authority],
    ground,
    addressShown,
    address: words.addresses[addressShown ? 'shown' : 'hidden'],
    email,
    recorded: words.recorded(format.moment(person.recordedAt), person.recordedBy ?? words.system),
    voice: words.voices[voiceOf(youth.facts, relation, today)],
    look: shut === undefined ? words.looks : (words.shut[shut] ?? shut),
    mustConfirm: shut === 'confirm-again',
    youthSays,
    agreed: shut !== 'no-agreement',
    invitation: invitationView(store.invitations.listOfAccount(accountId)[0], now(), visit),
    wishes: wishesOf(deps, visit, accountId),
  };
}

/** What somebody said, in the reader's language; or that nothing was. */
export function wishesOf({ store }: PageDeps, { t, lang, format }: Visit, accountId: string) {
  const words = t.registers.family;
  const wishes = store.wishes.find(accountId);
  if (wishes === undefined) return { none: words.wishesNone };
  const named = (list: typeof matters, codes: readonly string[], own: string): string[] => [
    ...wishNames(list, codes).map((name) => name[lang]),
    ...(own === '' ? [] : [`“${own}”`]),
  ];
  const said = {
    matters: named(matters, wishes.matters, wishes.mattersOwn),
    never: named(never, wishes.never, wishes.neverOwn),
  };
  return said.matters.length + said.never.length === 0
    ? { none: words.wishesNothing(format.day(dayOf(new Date(wishes.at)))) }
    : { ...said, at: words.wishesAt(format.moment(wishes.at)) };
}
