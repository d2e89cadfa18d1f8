import { Secret } from 'otpauth';
import type { Account } from '../domain/account.ts';
import type { Language } from '../domain/text.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Actor } from '../store/journal.ts';
import type { Pens } from '../store/index.ts';
import type { Deps } from './deps.ts';
import { codesOf, matchingStep } from './second-factor.ts';
import { hashSecret, newRecoveryCode } from './secrets.ts';
import { type Here, type SignedIn, proveSession } from './sessions.ts';

const codesAtOnce = 10;

const wrongCode = refuse('wrong-first-code', {
  nl: 'Deze code klopt niet. Controleer of de app en deze pagina dezelfde sleutel hebben, en vul de code van nu in.',
  en: 'This code is not right. Check that the app and this page have the same key, and fill in the code of now.',
});

const notFresh = refuse('not-fresh', {
  nl: 'Laat eerst uw huidige tweede stap zien.',
  en: 'Show your present second step first.',
});

/** What the app takes over: as an address for a QR code, and as a key to type. */
export interface Candidate {
  readonly uri: string;
  readonly key: string;
}

/**
 * The seed this person would get now. It follows from the session and our key, so that looking at the page keeps
 * nothing; it is another one as soon as a factor has been made.
 */
export function candidateFor(deps: Deps, here: Here): Candidate {
  const seed = seedFor(deps, here);
  return {
    uri: codesOf(seed, deps.store.accounts.emailOf(here.account.id) ?? '').toString(),
    key: seed.replaceAll(/(.{4})(?=.)/g, '$1 '),
  };
}

function seedFor({ seal, store }: Deps, { account, session }: Here): string {
  const now = store.factors.find(account.id)?.id ?? 'none';
  const bytes = seal.digest(`seed ${account.id} ${session.startedAt} ${now}`).slice(0, 40);
  return Secret.fromHex(bytes).base32;
}

/** The first factor of who has none, or another one for who has just shown the old one. Paper codes are shown once. */
export function enrolFactor(
  deps: Deps,
  { here, code, lang }: { here: Here; code: string; lang: Language },
): Outcome<SignedIn & { recoveryCodes: readonly string[] }> {
  const { store, now, seal, newId } = deps;
  const { account } = here;
  return store.together((pen) => {
    if (store.factors.find(account.id) !== undefined && !(here.isIn && here.isFresh))
      return notFresh;
    const seed = seedFor(deps, here);
    const step = matchingStep(seed, code, now());
    if (step === undefined) return wrongCode;
    const id = newId();
    pen.factors.add({ id, accountId: account.id, sealedSeed: seal.close(seed) }, now());
    pen.factors.useStep(id, step);
    const recoveryCodes = freshRecoveryCodes(deps, pen, account);
    for (const { tokenHash } of store.sessions.listOf(account.id, new Date(0), new Date(0))) {
      if (tokenHash !== here.session.tokenHash) pen.sessions.end(tokenHash);
    }
    pen.journal.add(account, now(), { did: 'factor-made', subject: account.role });
    tell(deps, pen, account, 'new-factor', lang);
    return done({ ...proveSession(deps, here), recoveryCodes });
  });
}

/** New ones make the old ones worthless. */
export function newRecoveryCodes(deps: Deps, account: Account): readonly string[] {
  return deps.store.together((pen) => {
    pen.journal.add(account, deps.now(), { did: 'recovery-codes-made', subject: account.role });
    return freshRecoveryCodes(deps, pen, account);
  });
}

/** Somebody lost phone and paper: the factor ends, and the next sign-in begins with a new one. */
export function endFactor(deps: Deps, who: Actor, account: Account, lang: Language): void {
  deps.store.together((pen) => {
    const factor = deps.store.factors.find(account.id);
    if (factor !== undefined) pen.factors.end(factor.id, { by: who.id, at: deps.now() });
    pen.factors.addRecoveryCodes(account.id, [hashSecret(newRecoveryCode())], deps.now());
    pen.sessions.endAllOf(account.id);
    pen.journal.add(who, deps.now(), { did: 'factor-ended', subject: account.role });
    tell(deps, pen, account, 'factor-ended', lang);
  });
}

function freshRecoveryCodes({ now }: Deps, pen: Pens, { id }: Account): readonly string[] {
  const codes = Array.from({ length: codesAtOnce }, newRecoveryCode);
  pen.factors.addRecoveryCodes(id, codes.map(hashSecret), now());
  return codes;
}

function tell(
  { store, now, newId }: Deps,
  pen: Pens,
  { id }: Account,
  kind: 'new-factor' | 'factor-ended',
  lang: Language,
): void {
  const to = store.accounts.emailOf(id);
  if (to !== null) pen.outbox.add({ id: newId(), to, kind, lang, sealedSecret: null }, now());
}
