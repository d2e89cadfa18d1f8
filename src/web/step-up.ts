import type { NextFunction, Request, Response } from 'express';
import { codeNow, showFactor } from '../actions/second-factor.ts';
import { placeOf } from '../actions/slow-down.ts';
import { shown, typedIn } from './forms.ts';
import type { PageDeps } from './page-deps.ts';
import { type Page, show } from './render.ts';
import { type Cookies, visitAgain } from './session.ts';
import { type Visit, startVisit, visitOf } from './visit.ts';

/** The field in which a form carries the second factor along, when its door asks for one. */
export const field = 'step-up-code';

/** Never sent back to a browser; who has to show the code again types these again. */
const neverEchoed = ['current', 'password', 'again'];

/** Whether the second factor of this session was shown a moment ago. */
export const isFresh = ({ here }: Pick<Visit, 'here'>): boolean => here?.isFresh === true;

/**
 * Asks for the second factor before something weighty. What was typed goes along on the page that asks, and is sent
 * again, to the same address and with its form's token, by the same press of a button that sends the code.
 */
export function stepUp(
  deps: PageDeps,
  cookies: Cookies,
  { req, res, next }: { req: Request; res: Response; next: NextFunction },
): void {
  const visit = visitOf(res);
  const { [field]: code, ...typed } = typedIn(req.body);
  const { here } = visit;
  if (here === undefined || typeof code !== 'string' || code.trim() === '') {
    askFactor(
      deps,
      { req, res },
      typed,
      code === undefined ? {} : { errors: { [field]: 'needed' } },
    );
    return;
  }
  const mayRepeat = deps.config.isDemo === true;
  const outcome = showFactor(deps, { here, code, place: placeOf(deps, req.ip), mayRepeat });
  if (!outcome.ok) {
    askFactor(deps, { req, res }, typed, { notice: shown(outcome.refusal, visit.lang) });
    return;
  }
  cookies.start(res, outcome.value.token);
  startVisit(res, visitAgain(deps, visit, outcome.value.token));
  req.body = typed;
  next();
}

function askFactor(
  deps: PageDeps,
  { req, res }: { req: Request; res: Response },
  typed: Readonly<Record<string, unknown>>,
  more: Omit<Page, 'title'>,
): void {
  const { t, account } = visitOf(res);
  const fields = Object.entries(typed)
    .filter(([name]) => !neverEchoed.includes(name))
    .flatMap(([name, value]) => [value].flat().map((one) => ({ name, value: String(one) })));
  const demoCode =
    deps.config.isDemo === true && account !== undefined ? codeNow(deps, account.id) : undefined;
  const title = t.signingIn.stepUp.title;
  const bySignOn = deps.signOn !== undefined;
  const page = { title, action: req.originalUrl, fields, field, demoCode, bySignOn, ...more };
  show(res, 'public/step-up', page, 403);
}
