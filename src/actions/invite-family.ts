import type { AccountOf } from '../domain/account.ts';
import { dayOf } from '../domain/calendar-day.ts';
import { type Closed, closedFor } from '../domain/consent.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, type Refused, done, refuse } from '../domain/outcome.ts';
import type { Youth } from '../domain/youth.ts';
import type { FamilyPerson, PersonFacts } from '../store/families.ts';
import type { Pens } from '../store/index.ts';
import type { Pen } from '../store/rows.ts';
import { type Deps, penOf } from './deps.ts';
import { isRunning } from './family/access.ts';
import { type Keys, invitationEnd, newCode, sendLink } from './family/keys.ts';
import { mailLink } from './family/mail-link.ts';
import { noSuchYouth } from './refusals.ts';

type Coordinator = AccountOf<'coordinator'>;

const noName = refuse('no-name', {
  nl: 'Vul in voor wie de uitnodiging is.',
  en: 'Fill in whom the invitation is for.',
});

const closed: Readonly<Record<Exclude<Closed, 'confirm-again'>, Refused>> = {
  'no-authority': refuse('no-authority', {
    nl: 'Deze persoon heeft geen gezag. Tot de jongere 16 is, kijkt alleen mee wie gezag heeft.',
    en: 'This person has no authority. Until the youth is 16, only who has authority looks along.',
  }),
  'no-agreement': refuse('no-agreement', {
    nl: 'De jongere is 16 of ouder. Vraag eerst of de jongere het goedvindt, en schrijf dat op.',
    en: 'The youth is 16 or older. Ask first whether the youth agrees, and write that down.',
  }),
};

export interface NewPerson extends PersonFacts {
  readonly youthId: Id;
  readonly name: string;
  readonly relation: AccountOf<'family'>['relation'];
  /** From 16: the youth said, to the coordinator, that this person may look along. */
  readonly agreed?: boolean;
}

/** Writes down somebody of the family and invites them: to see and answer what is put to the family of one youth. */
export async function inviteFamily(
  deps: Deps,
  who: Coordinator,
  asked: NewPerson,
): Promise<Outcome<Keys & { accountId: Id }>> {
  const { store, newId } = deps;
  const { code, codeHash } = await newCode();
  return store.together((pen) => {
    const { youthId, name, relation, agreed = false, ...facts } = asked;
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    if (name === '') return noName;
    const ink = penOf(deps, who);
    const accountId = newId();
    const moment = ink.at.toISOString();
    const standing = { relation, ...facts, confirmedAt: moment, agreedAt: agreed ? moment : null };
    const no = refusalFor(deps, youth, standing);
    if (no !== undefined) return no;
    pen.accounts.add({ id: accountId, role: 'family', name, youthId, relation }, null, ink);
    pen.families.record(accountId, facts, ink);
    if (agreed) pen.families.agree(accountId, true, ink);
    pen.families.confirm(accountId, ink);
    const id = newId();
    pen.invitations.add({ id, accountId, endsAt: invitationEnd(ink.at) }, ink);
    pen.invitations.addCode(id, codeHash, ink);
    const link = firstLink(deps, pen, { to: facts.email, invitationId: id, ink });
    pen.journal.add(who, ink.at, {
      did: 'family-invited',
      subject: youth.facts.code,
      detail: { relation },
    });
    return done({ ...link, code, accountId });
  });
}

/** A link that is lost, a code that is forgotten or guessed at, an invitation that is over: the same person again. */
export async function inviteAgain(
  deps: Deps,
  who: Coordinator,
  { youthId, accountId }: { youthId: Id; accountId: Id },
): Promise<Outcome<Keys>> {
  const { store, newId } = deps;
  const { code, codeHash } = await newCode();
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const person = store.families.listOfYouth(youthId).find((one) => one.accountId === accountId);
    if (youth === undefined || person === undefined) return noSuchYouth;
    const ink = penOf(deps, who);
    const no = refusalFor(deps, youth, { ...person, confirmedAt: ink.at.toISOString() });
    if (no !== undefined) return no;
    for (const { id } of store.invitations.listOfAccount(accountId)) pen.invitations.end(id, ink);
    pen.sessions.endAllOf(accountId);
    pen.families.confirm(accountId, ink);
    const id = newId();
    pen.invitations.add({ id, accountId, endsAt: invitationEnd(ink.at) }, ink);
    pen.invitations.addCode(id, codeHash, ink);
    const link = firstLink(deps, pen, { to: person.email, invitationId: id, ink });
    pen.journal.add(who, ink.at, {
      did: 'family-invited',
      subject: youth.facts.code,
      detail: { relation: person.relation },
    });
    return done({ ...link, code });
  });
}

/** The invitation ends at once, and so does every visit that is going on with it. */
export function endInvitation(
  deps: Deps,
  who: Coordinator,
  { youthId, invitationId }: { youthId: Id; invitationId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const invitation = store.invitations.listOfYouth(youthId).find(({ id }) => id === invitationId);
    if (youth === undefined || invitation === undefined) return noSuchYouth;
    if (!isRunning(invitation, now())) return done(invitation.id);
    pen.invitations.end(invitation.id, penOf(deps, who));
    pen.sessions.endAllOf(invitation.accountId);
    pen.journal.add(who, now(), { did: 'invitation-ended', subject: youth.facts.code });
    return done(invitation.id);
  });
}

/** By mail where there is an address; otherwise the coordinator sees the link, once, and brings it. */
function firstLink(
  deps: Deps,
  pen: Pens,
  { to, invitationId, ink }: { to: string; invitationId: Id; ink: Pen },
): { secret: string; mailed: boolean } {
  if (to === '') return { secret: sendLink(pen, invitationId, ink), mailed: false };
  mailLink(deps, pen, { to, invitationId, by: ink.by, lang: 'nl' });
  return { secret: '', mailed: true };
}

type Standing = Pick<FamilyPerson, 'relation' | 'authority' | 'confirmedAt' | 'agreedAt'>;

function refusalFor({ now }: Deps, { facts }: Youth, standing: Standing): Refused | undefined {
  const why = closedFor(facts, standing, dayOf(now()));
  return why === undefined || why === 'confirm-again' ? undefined : closed[why];
}
