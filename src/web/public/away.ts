import { Router } from 'express';
import { elsewhere } from '../elsewhere.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Cookies } from '../session.ts';
import { endSession } from './end-session.ts';

/** Bare on purpose: whoever looks over a shoulder must not read where somebody was. */
const page = `<!DOCTYPE html>
<html lang="nl"><head><meta charset="utf-8"><title>Buienradar</title>
<meta name="viewport" content="width=device-width, initial-scale=1"></head>
<body><main><h1><a href="${elsewhere}">Buienradar</a></h1></main></body></html>
`;

/**
 * Leaving quickly: signs out, and goes on to the weather. Going back finds nothing of what was read.
 * It asks for no token: a form that has become too old must not keep anybody here, and a page from elsewhere
 * cannot sign anybody out, because the session's cookie does not come along with its forms.
 */
export function awayRoutes(deps: PageDeps, cookies: Cookies): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.post('/away', (_req, res) => {
    endSession(deps, cookies, res);
    res.redirect(303, '/away');
  });

  routes.get('/away', (_req, res) => {
    res.set('Refresh', `0; url=${elsewhere}`);
    res.type('html').send(page);
  });

  return routes;
}
