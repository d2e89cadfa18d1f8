import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Language } from '../../domain/text.ts';
import type { FamilyPerson } from '../../store/families.ts';
import type { Pens } from '../../store/index.ts';
import { type Deps, penOf } from '../deps.ts';
import { noSuchYouth } from '../refusals.ts';
import { familyShut, isLocked, isRunning } from './access.ts';
import { sendLink } from './keys.ts';

/** Whoever asks again sooner already has a mail on its way. */
const soonestAgain = 5 * 60_000;

const noLink = refuse('no-link', {
  nl: 'Er is geen e-mailadres, of de uitnodiging loopt niet. Maak een nieuwe link en code.',
  en: 'There is no e-mail address, or the invitation does not run. Make a new link and code.',
});

interface Mailed {
  readonly to: string;
  readonly invitationId: Id;
  readonly by: Id;
  readonly lang: Language;
}

/** A link goes to the address that was registered, and to no other; nobody here gets to see it. */
export function mailLink(deps: Deps, pen: Pens, { to, invitationId, by, lang }: Mailed): void {
  const { now, newId, seal } = deps;
  const secret = sendLink(pen, invitationId, { by, at: now() });
  const sealedSecret = seal.close(secret);
  pen.outbox.add({ id: newId(), to, kind: 'family-link', lang, sealedSecret }, now());
}

/**
 * Somebody at the door wants a new link. Whatever is typed, the same is said: it is never told whose address is known
 * here. The code does not change, and does not travel by mail.
 */
export function askNewLink(deps: Deps, { email, lang }: { email: string; lang: Language }): void {
  const { store, now } = deps;
  const to = email.trim().toLowerCase();
  store.together((pen) => {
    for (const person of store.families.listByEmail(to)) {
      const invitation = openFor(deps, person);
      if (invitation === undefined) continue;
      if (now().getTime() - Date.parse(invitation.sentAt) < soonestAgain) continue;
      mailLink(deps, pen, { to, invitationId: invitation.id, by: person.accountId, lang });
      const code = store.youths.find(person.youthId)?.facts.code ?? '';
      const who = { id: person.accountId, role: 'family' } as const;
      pen.journal.add(who, now(), { did: 'link-mailed', subject: code });
    }
  });
}

/** The coordinator sends one: the code that was given stays. */
export function mailLinkAgain(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, accountId, lang }: { youthId: Id; accountId: Id; lang: Language },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const person = store.families.listOfYouth(youthId).find((one) => one.accountId === accountId);
    if (youth === undefined || person === undefined) return noSuchYouth;
    const invitation = openFor(deps, person);
    if (person.email === '' || invitation === undefined) return noLink;
    const { by } = penOf(deps, who);
    mailLink(deps, pen, { to: person.email, invitationId: invitation.id, by, lang });
    pen.journal.add(who, now(), { did: 'link-mailed', subject: youth.facts.code });
    return done(accountId);
  });
}

/** Their running invitation, when they could come in with it today. */
function openFor(deps: Deps, person: FamilyPerson) {
  const { store, now } = deps;
  if (familyShut(deps, { id: person.accountId, youthId: person.youthId }) !== undefined)
    return undefined;
  return store.invitations
    .listOfAccount(person.accountId)
    .find((one) => isRunning(one, now()) && !isLocked(one));
}
