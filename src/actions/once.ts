import { createHash } from 'node:crypto';
import type { Account } from '../domain/account.ts';
import type { Deps } from './deps.ts';

/** A form as it was sent: by its one-time key, and where it went with which words. */
export interface SentForm {
  readonly key: string;
  readonly path: string;
  readonly words: Readonly<Record<string, unknown>>;
}

export type Taken =
  /** It was taken now. Where it led is known at once, unless its answer is still being made. */
  | { readonly kind: 'now'; readonly location: string | undefined }
  /** It was taken before, and led there. */
  | { readonly kind: 'before'; readonly location: string }
  /** Taken before, and nobody knows what came of it. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'other-words' }
  | { readonly kind: 'somebody-elses' };

/**
 * Takes a form once, however often it is sent. What it does and that it was taken is one transaction: after a crash
 * either both are there or neither, and the same form sent again gives the same answer.
 */
export function takeOnce(
  { store, now }: Pick<Deps, 'store' | 'now'>,
  { id: accountId }: Pick<Account, 'id'>,
  form: SentForm,
  work: () => string | undefined,
): Taken {
  const keyHash = hashOf(form.key);
  const bodyHash = hashOf(JSON.stringify([form.path, sorted(form.words)]));
  return store.together((pen) => {
    const before = store.takenForms.find(keyHash);
    if (before !== undefined) {
      if (before.accountId !== accountId) return { kind: 'somebody-elses' };
      if (before.bodyHash !== bodyHash) return { kind: 'other-words' };
      return before.location === null
        ? { kind: 'unknown' }
        : { kind: 'before', location: before.location };
    }
    pen.takenForms.take({ keyHash, accountId, bodyHash }, now());
    const location = work();
    if (location !== undefined) pen.takenForms.answer(keyHash, location);
    return { kind: 'now', location };
  });
}

/** Its answer is known now: where it led, or that nothing came of it and it may be sent again. */
export function settleForm(
  { store }: Pick<Deps, 'store'>,
  { key }: Pick<SentForm, 'key'>,
  location: string | undefined,
): void {
  store.together((pen) => {
    if (location === undefined) pen.takenForms.forget(hashOf(key));
    else pen.takenForms.answer(hashOf(key), location);
  });
}

const daysKept = 7;

/** A form of last week is not sent again by anybody. */
export function forgetForms({ store, now }: Pick<Deps, 'store' | 'now'>): void {
  const before = new Date(now().getTime() - daysKept * 86_400_000);
  store.together((pen) => {
    pen.takenForms.forgetBefore(before);
  });
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

const sorted = (words: Readonly<Record<string, unknown>>) =>
  Object.entries(words).sort(([a], [b]) => (a < b ? -1 : 1));
