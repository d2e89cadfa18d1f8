import { type Response, Router } from 'express';
import { toString as drawQr } from 'qrcode';
import { z } from 'zod';
import { candidateFor, enrolFactor } from '../../actions/enrol-factor.ts';
import type { Here } from '../../actions/sessions.ts';
import { neededText, readForm, shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { type Cookies, visitAgain } from '../session.ts';
import { startVisit, visitOf } from '../visit.ts';
import { halfway } from './second-factor.ts';

const Enrolment = z.strictObject({ code: neededText(40) });

/** The first second factor, for who has none yet. */
export function enrolmentRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/second-factor/new', (_req, res) => {
    const here = halfway(res);
    if (here === undefined) return;
    if (deps.store.factors.find(here.account.id) === undefined) {
      showEnrolment(deps, res, here, {}, 200);
    } else res.redirect(303, '/second-factor');
  });

  routes.get('/second-factor/qr.svg', async (_req, res) => {
    const here = found(visitOf(res).here);
    const svg = await drawQr(candidateFor(deps, here).uri, { type: 'svg', margin: 2 });
    res.type('image/svg+xml').send(svg);
  });

  routes.post('/second-factor/new', (req, res) => {
    const here = halfway(res);
    if (here !== undefined) takeEnrolment(deps, cookies, { here, body: req.body as unknown, res });
  });

  return routes;
}

/** Also for who replaces the factor they have. */
export function takeEnrolment(
  deps: PageDeps,
  cookies: Cookies,
  { here, body, res }: { here: Here; body: unknown; res: Response },
): void {
  const { t, lang } = visitOf(res);
  const form = readForm(Enrolment, body);
  if (!form.ok) {
    showEnrolment(deps, res, here, { errors: form.errors }, 422);
    return;
  }
  const outcome = enrolFactor(deps, { here, code: form.values.code, lang });
  if (!outcome.ok) {
    showEnrolment(deps, res, here, { notice: shown(outcome.refusal, lang) }, 409);
    return;
  }
  const { token, recoveryCodes, account } = outcome.value;
  cookies.start(res, token);
  startVisit(res, visitAgain(deps, visitOf(res), token));
  const { title } = t.signingIn.recovery;
  show(res, 'public/recovery-codes', { title, recoveryCodes, next: `/${account.role}` });
}

export function showEnrolment(
  deps: PageDeps,
  res: Response,
  here: Here,
  more: Omit<Page, 'title'>,
  status: number,
): void {
  const { t } = visitOf(res);
  const action = here.isIn ? '/account/factor' : '/second-factor/new';
  const { key } = candidateFor(deps, here);
  show(
    res,
    'public/enrolment',
    { title: t.signingIn.enrolment.title, action, key, ...more },
    status,
  );
}
