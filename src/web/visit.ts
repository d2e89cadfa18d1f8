import type { Response } from 'express';
import type { Here } from '../actions/sessions.ts';
import type { Account, AccountOf, Role } from '../domain/account.ts';
import type { Language } from '../domain/text.ts';
import type { Formats } from '../i18n/format.ts';
import type { Catalogue } from '../i18n/nl.ts';
import { NotFound } from './not-found.ts';

/** Everything known about this request and who makes it; filled in by `session.ts` before any page is reached. */
export interface Visit {
  readonly requestId: string;
  readonly lang: Language;
  readonly t: Catalogue;
  readonly format: Formats;
  readonly path: string;
  readonly account: (Account & { readonly requestId: string }) | undefined;
  /** The session, also when the second factor is still to come; `account` is there only after that. */
  readonly here: Here | undefined;
  /** The cookie's secret, when there is a session. */
  readonly session: string | undefined;
  /** How long this visit may still last, however busy somebody is. */
  readonly secondsLeft: number | undefined;
  /** Whether single keys do things on this person's pages. */
  readonly shortcuts: boolean;
  /** What every form carries back, so that only our own pages can post. */
  readonly token: string;
}

export const startVisit = (res: Response, visit: Visit): void => {
  res.locals['visit'] = visit;
};

export const visitOf = (res: Response): Visit => res.locals['visit'] as Visit;

/** Who is here, in this role. Rooms are guarded at their door, so anything else is our mistake or nobody's business. */
export function who<R extends Role>(res: Response, role: R): AccountOf<R> {
  const { account } = visitOf(res);
  if (account?.role !== role) throw new NotFound();
  return account as Account as AccountOf<R>;
}
