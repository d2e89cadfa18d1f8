import { type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { enterBySignOn } from '../../actions/single-sign-on.ts';
import type { Kept } from '../../sign-on/open-id.ts';
import { wordIn } from '../asked.ts';
import { shown } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { type Cookies, cookiesOf } from '../session.ts';
import { visitOf } from '../visit.ts';

const KeptShape = z.strictObject({ state: z.string(), nonce: z.string(), verifier: z.string() });

const tenMinutes = 600_000;

/** In by the sign-in of one's own organisation, where the region has set that up. */
export function signOnRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { signOn } = deps;

  routes.get('/single-sign-on', async (req, res) => {
    const { service } = found(signOn);
    try {
      const { url, kept } = await service.start(wordIn(req, 'again') === 'yes');
      const sealed = deps.seal.close(JSON.stringify(kept));
      res.cookie(cookies.signOn, sealed, { ...cookies.options, maxAge: tenMinutes });
      res.redirect(303, url);
    } catch {
      failed(res);
    }
  });

  // Where the service sends people back to. Without what was kept in this browser, nothing happens here.
  routes.get('/single-sign-on/answer', async (req, res) => {
    const { service, speaksFor } = found(signOn);
    const kept = keptIn(deps, cookies, req);
    res.clearCookie(cookies.signOn, cookies.options);
    if (kept === undefined) {
      failed(res);
      return;
    }
    const identity = await service.finish(queryOf(req), kept).catch(() => undefined);
    if (identity === undefined) {
      failed(res);
      return;
    }
    const { t, lang } = visitOf(res);
    const outcome = enterBySignOn(deps, { identity, speaksFor, lang });
    if (!outcome.ok) {
      const page = { title: t.signIn.title, typed: {}, hasSignOn: true };
      show(res, 'public/sign-in', { ...page, notice: shown(outcome.refusal, lang) }, 409);
      return;
    }
    cookies.start(res, outcome.value.token);
    res.redirect(303, '/');
  });

  return routes;
}

function keptIn(deps: PageDeps, cookies: Cookies, req: Request): Kept | undefined {
  const sealed = cookiesOf(req).get(cookies.signOn);
  if (sealed === undefined) return undefined;
  try {
    return KeptShape.parse(JSON.parse(deps.seal.open(sealed)));
  } catch {
    return undefined; // somebody else's, or made up
  }
}

const queryOf = ({ originalUrl }: Request): string => originalUrl.split('?')[1] ?? '';

function failed(res: Response): void {
  const { t } = visitOf(res);
  const notice = { kind: 'stop', text: t.signingIn.signOn.failed } as const;
  show(res, 'public/sign-in', { title: t.signIn.title, typed: {}, hasSignOn: true, notice }, 502);
}
