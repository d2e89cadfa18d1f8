import { type Response, Router } from 'express';
import { z } from 'zod';
import { idIn } from '../asked.ts';
import { neededText, readForm, typedIn } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { organisationOf } from './own.ts';
import { keptSearches } from './search/kept.ts';
import { hitsOf, theOnlyHit } from './search/view.ts';

const Search = z.strictObject({ q: neededText(80) });

/** Of each kind of thing. */
const mostShown = 20;

/** Anything by its code, and one's own youths by name too. What is looked for may be a name, so it is posted. */
export function searchRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const kept = keptSearches(deps.newId);
  // One more than is shown, to know whether there is more.
  const look = (res: Response, typed: string) =>
    deps.store.search.find(organisationOf(res), typed, mostShown + 1);

  routes.get('/', (_req, res) => {
    showSearch(res);
  });

  routes.post('/', (req, res) => {
    const form = readForm(Search, req.body);
    if (!form.ok) {
      showSearch(res, { errors: form.errors, typed: typedIn(req.body)['q'] }, 422);
      return;
    }
    const { q } = form.values;
    const only = theOnlyHit(hitsOf(look(res, q), visitOf(res).t.registers.search), q);
    res.redirect(303, only ?? `/coordinator/search/${kept.keep(who(res, 'coordinator').id, q)}`);
  });

  routes.get('/:search', (req, res) => {
    const typed = found(kept.find(idIn(req, 'search'), who(res, 'coordinator').id));
    const { youths, proposals, ...others } = look(res, typed);
    const cut = { youths: youths.slice(0, mostShown), proposals: proposals.slice(0, mostShown) };
    seen(res, [
      ...cut.youths.map(({ code }) => code),
      ...cut.proposals.map(({ youthCode }) => youthCode),
    ]);
    const kinds = hitsOf({ ...others, ...cut }, visitOf(res).t.registers.search);
    const isCut = [youths, proposals, ...Object.values(others)].some(
      (some) => some.length > mostShown,
    );
    showSearch(res, {
      typed,
      isCut,
      kinds: kinds.map(({ kind, hits }) => ({ kind, hits: hits.slice(0, mostShown) })),
    });
  });

  return routes;
}

function showSearch(res: Response, more: Partial<Page> = {}, status = 200): void {
  const { title } = visitOf(res).t.registers.search;
  show(res, 'coordinator/search/search', { ...more, title }, status);
}
