import type { AccountOf } from '../domain/account.ts';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import { type Deps, penOf } from './deps.ts';
import { hashPassword } from './passwords.ts';
import { hashSecret, newAccessCode, newSecret } from './secrets.ts';

const lastsDays = 90;

const noSuchYouth = refuse('no-such-youth', {
  nl: 'Deze jongere bestaat niet.',
  en: 'There is no such youth.',
});

const noName = refuse('no-name', {
  nl: 'Vul in voor wie de uitnodiging is.',
  en: 'Fill in whom the invitation is for.',
});

/** Shown once: the link's secret goes by mail or paper, the code by phone. Only hashes are kept. */
export interface Invited {
  readonly secret: string;
  readonly code: string;
}

/** The coordinator invites one person to see and answer what is put to the family of one youth. */
export async function inviteFamily(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  asked: { youthId: Id; name: string; relation: AccountOf<'family'>['relation'] },
): Promise<Outcome<Invited>> {
  const { store, now, newId } = deps;
  const secret = newSecret();
  const code = newAccessCode();
  const codeHash = await hashPassword(code);
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(asked.youthId, who.organisationId);
    if (youth === undefined) return noSuchYouth;
    if (asked.name === '') return noName;
    const ink = penOf(deps, who);
    const accountId = newId();
    pen.accounts.add({ id: accountId, role: 'family', ...asked }, null, ink);
    const endsAt = new Date(now().getTime() + lastsDays * 86_400_000).toISOString();
    pen.invitations.add(
      { id: newId(), accountId, secretHash: hashSecret(secret), codeHash, endsAt },
      ink,
    );
    pen.journal.add(who, now(), {
      did: 'family-invited',
      subject: youth.facts.code,
      detail: { relation: asked.relation },
    });
    return done({ secret, code });
  });
}

/** The invitation ends at once, and so does every visit that is going on with it. */
export function endInvitation(
  deps: Deps,
  who: AccountOf<'coordinator'>,
  { youthId, invitationId }: { youthId: Id; invitationId: Id },
): Outcome<Id> {
  const { store, now } = deps;
  return store.together((pen) => {
    const youth = store.youths.findForOrganisation(youthId, who.organisationId);
    const invitation = store.invitations.listOfYouth(youthId).find(({ id }) => id === invitationId);
    if (youth === undefined || invitation === undefined) return noSuchYouth;
    if (invitation.ended) return done(invitation.id);
    pen.invitations.end(invitation.id, penOf(deps, who));
    pen.sessions.endAllOf(invitation.accountId);
    pen.journal.add(who, now(), { did: 'invitation-ended', subject: youth.facts.code });
    return done(invitation.id);
  });
}
