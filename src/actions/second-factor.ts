import { timingSafeEqual } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import type { Id } from '../domain/ids.ts';
import { type Outcome, done, refuse } from '../domain/outcome.ts';
import type { Factor } from '../store/factors.ts';
import type { Deps } from './deps.ts';
import { noteFailedSignIn } from './note-knock.ts';
import { hashSecret, readRecoveryCode } from './secrets.ts';
import { type Here, type SignedIn, proveSession } from './sessions.ts';
import { countTry, waitBefore } from './slow-down.ts';

const period = 30;

const wrongCode = refuse('wrong-code', {
  nl: 'Deze code klopt niet, of is al gebruikt. Wacht op de volgende code in uw app en vul die in.',
  en: 'This code is not right, or was used already. Wait for the next code in your app and fill that in.',
});

/** What a code app works with: SHA-1, six figures, half a minute. Every app knows these. */
export const codesOf = (seed: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Passende Plek', label, secret: Secret.fromBase32(seed), period });

/** 160 random bits. */
export const newSeed = (): string => new Secret({ size: 20 }).base32;

export interface Shown {
  readonly here: Here;
  readonly code: string;
  readonly place: string;
  /** In a demo two people may come in within the same half minute. */
  readonly mayRepeat: boolean;
}

/** The second factor, at the door or once more for something weighty: a code from the app, or one from paper. */
export function showFactor(deps: Deps, shown: Shown): Outcome<SignedIn> {
  const { store, now } = deps;
  const { here, code, place } = shown;
  const accountId = here.account.id;
  const asked = { at: `factor ${accountId}`, place, accountId };
  const wait = waitBefore(deps, asked);
  if (wait !== undefined) return wait;
  const tried = countTry(deps, asked);
  return store.together((pen) => {
    const factor = store.factors.find(accountId);
    if (factor === undefined) return wrongCode;
    const step = stepOf(deps, factor, code);
    const right =
      step === undefined
        ? pen.factors.useRecoveryCode(accountId, hashSecret(readRecoveryCode(code)), now())
        : pen.factors.useStep(factor.id, step) || shown.mayRepeat;
    if (!right) {
      noteFailedSignIn(deps, pen, { action: 'second-factor', account: here.account });
      return wrongCode;
    }
    tried.wasRight();
    pen.sessions.knowPlace(accountId, place, now());
    if (step === undefined) {
      pen.journal.add(here.account, now(), {
        did: 'recovery-code-used',
        subject: here.account.role,
      });
    }
    return done(proveSession(deps, here));
  });
}

/** The code of this moment; only the demo shows it. */
export function codeNow(deps: Deps, accountId: Id): string | undefined {
  const factor = deps.store.factors.find(accountId);
  if (factor === undefined) return undefined;
  return codesOf(deps.seal.open(factor.sealedSeed)).generate({ timestamp: deps.now().getTime() });
}

function stepOf({ seal, now }: Deps, factor: Factor, code: string): number | undefined {
  return matchingStep(seal.open(factor.sealedSeed), code, now());
}

/** Which half minute this code is of: this one, or the one before for who types slowly. */
export function matchingStep(seed: string, code: string, at: Date): number | undefined {
  const given = code.replaceAll(/\s/g, '');
  if (!/^\d{6}$/.test(given)) return undefined;
  const codes = codesOf(seed);
  const current = Math.floor(at.getTime() / 1000 / period);
  const fits = [current, current - 1].map((step) => ({
    step,
    is: timingSafeEqual(
      Buffer.from(codes.generate({ timestamp: step * period * 1000 })),
      Buffer.from(given),
    ),
  }));
  return fits.find(({ is }) => is)?.step;
}
