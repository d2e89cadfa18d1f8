import type { Text } from './text.ts';

/** A calm no: the reason as a code for the program and as a sentence for the person. */
export interface Refusal {
  readonly code: string;
  readonly text: Text;
  /** The separate reasons, where there are several: each its own sentence. */
  readonly because?: readonly Text[];
}

export type Done<T> = { readonly ok: true; readonly value: T };
export type Refused = { readonly ok: false; readonly refusal: Refusal };
export type Outcome<T = undefined> = Done<T> | Refused;

export const done = <T>(value: T): Done<T> => ({ ok: true, value });

export const refuse = (code: string, text: Text, because: readonly Text[] = []): Refused => ({
  ok: false,
  refusal: because.length === 0 ? { code, text } : { code, text, because },
});
