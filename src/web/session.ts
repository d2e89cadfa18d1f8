import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import type { Deps } from '../actions/deps.ts';
import { mayBeHere } from '../actions/family/access.ts';
import { newSecret } from '../actions/secrets.ts';
import { visitSession } from '../actions/sessions.ts';
import type { Language } from '../domain/text.ts';
import { catalogues } from '../i18n/catalogues.ts';
import { formats } from '../i18n/format.ts';
import { Forbidden } from './not-found.ts';
import { type Visit, startVisit, visitOf } from './visit.ts';

/** Cookies: one for the session, one for who has none yet, one for the language. */
export function cookies(baseUrl: string) {
  const secure = baseUrl.startsWith('https:');
  const options = { httpOnly: true, secure, sameSite: 'lax', path: '/' } as const;
  const name = secure ? '__Host-sid' : 'sid';
  return {
    session: name,
    visitor: secure ? '__Host-visitor' : 'visitor',
    signOn: secure ? '__Host-sign-on' : 'sign-on',
    options,
    start(res: Response, token: string): void {
      res.cookie(name, token, options);
    },
    end(res: Response): void {
      res.clearCookie(name, options);
    },
  };
}
export type Cookies = ReturnType<typeof cookies>;

/** Who is here: from the cookie, read again on every request, so that an ended account is out at once. */
export const whoIsHere =
  (deps: Deps, names: Cookies): RequestHandler =>
  (req, res, next) => {
    const given = cookiesOf(req);
    const token = given.get(names.session);
    const here = token === undefined ? undefined : visitSession(deps, token);
    // Whoever has shown only a first proof is nobody yet, at every door but that of the second.
    const account = here?.isIn === true && mayBeHere(deps, here.account) ? here.account : undefined;
    const visitor = given.get(names.visitor) ?? newVisitor(res, names);
    const key = here?.session.formSecret ?? visitor;
    const lang: Language = given.get('language') === 'en' ? 'en' : 'nl';
    const requestId = randomUUID();
    startVisit(res, {
      requestId,
      lang,
      t: catalogues[lang],
      format: formats(lang),
      path: req.path,
      // What this person does is written down with the number of the request in which it was done.
      account: account && { ...account, requestId },
      session: here === undefined ? undefined : token,
      secondsLeft: here && secondsUntil(here.session.endsAt, deps.now()),
      here,
      shortcuts: account?.role === 'coordinator' && deps.store.ownDesk.hasShortcuts(account.id),
      token: formToken(key),
    });
    next();
  };

/** In whole minutes, so that a page asked for twice is the same page. */
const secondsUntil = (moment: string, now: Date): number =>
  Math.floor((Date.parse(moment) - now.getTime()) / 60_000) * 60;

/** The same visit, under the session's new name. */
export function visitAgain(deps: Deps, visit: Visit, session: string): Visit {
  const here = visitSession(deps, session);
  return here === undefined
    ? visit
    : { ...visit, session, here, token: formToken(here.session.formSecret) };
}

const formToken = (key: string): string =>
  createHmac('sha256', key).update('form').digest('base64url');

/** Changing requests must come from our own pages: by what the browser says of itself, and by the form's token. */
export const ownFormsOnly =
  (baseUrl: string): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'GET' || req.method === 'HEAD') {
      next();
      return;
    }
    if (!isFromHere(req, baseUrl) || !hasToken(req, visitOf(res).token)) throw new Forbidden();
    next();
  };

function isFromHere(req: Request, baseUrl: string): boolean {
  const site = req.get('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  return req.get('Origin') === new URL(baseUrl).origin;
}

function hasToken(req: Request, token: string): boolean {
  const body: unknown = req.body;
  const given =
    typeof body === 'object' && body !== null && 'token' in body ? body.token : undefined;
  if (typeof given !== 'string' || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}

function newVisitor(res: Response, names: Cookies): string {
  const visitor = newSecret();
  res.cookie(names.visitor, visitor, names.options);
  return visitor;
}

export function cookiesOf(req: Request): Map<string, string> {
  const pairs = (req.get('Cookie') ?? '').split(';').map((pair) => pair.trim().split('='));
  return new Map(pairs.map(([name = '', value = '']) => [name, value]));
}
