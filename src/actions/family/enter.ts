import type { AccountOf } from '../../domain/account.ts';
import type { Id } from '../../domain/ids.ts';
import { type Outcome, done, refuse } from '../../domain/outcome.ts';
import type { Pens } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { noteFailedSignIn } from '../note-knock.ts';
import { isPassword, refuseWhenBusy } from '../passwords.ts';
import { hashSecret, readAccessCode } from '../secrets.ts';
import { type SignedIn, openSession } from '../sessions.ts';
import { familyShut, isLocked, mostTries } from './access.ts';

const wrong = refuse('wrong-invitation', {
  nl: 'De link of de code klopt niet, of ze zijn verlopen. Elke link werkt één keer. Controleer de code, of vraag hieronder een nieuwe link.',
  en: 'The link or the code is not right, or they have ended. Each link works once. Check the code, or ask for a new link below.',
});

const locked = refuse('locked', {
  nl: 'De code is te vaak fout ingevuld. Daarom is de uitnodiging nu dicht. Bel uw contactpersoon: die maakt een nieuwe.',
  en: 'A wrong code was filled in too often. The invitation is shut now. Call your contact person, who makes a new one.',
});

/** Also said to who was in, and may no longer be. */
export const shut = refuse('shut', {
  nl: 'U kunt nu niet meekijken. Dat gebeurt ook als de jongere 12, 16 of 18 jaar wordt. Bel uw contactpersoon.',
  en: 'You cannot look along now. That also happens when the youth turns 12, 16 or 18. Call your contact person.',
});

/**
 * A youth, parent or guardian comes in with the secret of their link and the code they were given separately. A try is
 * counted before it is looked at, so that many at once don't slip through together; who has no link makes us no work.
 */
export async function enterByInvitation(
  deps: Deps,
  { secret, code }: { secret: string; code: string },
): Promise<Outcome<SignedIn>> {
  const { store, now } = deps;
  refuseWhenBusy();
  const secretHash = hashSecret(secret.replaceAll(/\s/g, ''));
  const invitation = store.together((pen) => {
    const link = store.invitations.findLink(secretHash, now());
    const found = link && store.invitations.find(link.invitationId);
    if (found !== undefined && !isLocked(found)) pen.invitations.addTry(found.id, 'tried', now());
    return found;
  });
  if (invitation === undefined) return wrong;
  if (isLocked(invitation)) return locked;
  const { id, accountId, madeBy, codeHash, tries } = invitation;
  const right = await isPassword(readAccessCode(code), codeHash);

  return store.together((pen) => {
    const account = store.accounts.find(accountId);
    if (account?.role !== 'family') return wrong;
    if (!right) {
      noteFailedSignIn(deps, pen, { action: 'redeem-invitation', account });
      if (tries + 1 < mostTries) return wrong;
      warn(deps, pen, account, madeBy);
      return locked;
    }
    // Meanwhile it may have been used, ended, or sent anew.
    const link = store.invitations.findLink(secretHash, now());
    if (link === undefined) return wrong;
    pen.invitations.addTry(id, 'right', now());
    if (familyShut(deps, account) !== undefined) return shut;
    pen.invitations.use(link.linkId, now());
    pen.sessions.endAllOf(accountId);
    return done(openSession(deps, account));
  });
}

/** Somebody may be guessing: the coordinator who invited finds out, on her page and by a mail without a name. */
function warn(
  { store, now, newId }: Deps,
  pen: Pens,
  account: AccountOf<'family'>,
  madeBy: Id,
): void {
  const subject = store.youths.find(account.youthId)?.facts.code ?? '';
  pen.journal.add(account, now(), { did: 'invitation-locked', subject });
  const to = store.accounts.emailOf(madeBy);
  if (to === null) return;
  const kind = 'invitation-locked';
  pen.outbox.add({ id: newId(), to, kind, lang: 'nl', sealedSecret: null }, now());
}
