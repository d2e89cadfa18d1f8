import { type Response, Router } from 'express';
import { z } from 'zod';
import { forgetFilter, keepFilter } from '../../actions/own-desk.ts';
import { filteredLists } from '../../domain/own-desk.ts';
import { doneNotice, idIn } from '../asked.ts';
import { neededText, oneOf, readForm, shown, typedIn } from '../forms.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { queryOf } from './lists/asked.ts';
import { listKinds } from './lists/kinds.ts';

const Keeping = z.strictObject({
  list: oneOf(filteredLists),
  query: z.string().max(300),
  name: neededText(40),
});

/** Filters somebody keeps under a name. Without a name they stand in the address of the list already. */
export function filtersRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;

  const showFilters = (res: Response, more: Partial<Page> = {}, status = 200): void => {
    const { id } = who(res, 'coordinator');
    const lists = filteredLists.map((list) => ({
      list,
      kept: store.ownDesk.listFilters(id, list).map((one) => ({
        ...one,
        href: addressIn(one),
      })),
    }));
    const { title } = visitOf(res).t.registers.lists.saved;
    const page = { title, lists: lists.filter(({ kept }) => kept.length > 0) };
    show(res, 'coordinator/lists/filters', { ...page, ...more, title }, status);
  };

  routes.get('/', (req, res) => {
    showFilters(res, { notice: doneNotice(req, visitOf(res).t.registers.lists.done) });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Keeping, req.body);
    if (!form.ok) {
      showFilters(res, { errors: form.errors, keeping: keepingAgain(req.body, form.errors) }, 422);
      return;
    }
    const { list, name } = form.values;
    const query = onlyKnown(form.values);
    const outcome = keepFilter(deps, who(res, 'coordinator'), { list, name, query });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showFilters(res, { notice, keeping: keepingAgain(req.body) }, 409);
      return;
    }
    const back = addressIn({ list, query });
    res.redirect(303, `${back}${back.includes('?') ? '&' : '?'}done=filter-kept`);
  });

  routes.post('/:id/ending', (req, res) => {
    const outcome = forgetFilter(deps, who(res, 'coordinator'), idIn(req));
    found(outcome.ok ? outcome.value : undefined);
    res.redirect(303, '/coordinator/filters?done=filter-removed');
  });

  return routes;
}

type Kept = Pick<z.infer<typeof Keeping>, 'list' | 'query'>;

/** What the list understands, and never what somebody was searched for by. */
function onlyKnown({ list, query }: Kept): string {
  const kind = listKinds[list];
  const asked = kind.read(Object.fromEntries(new URLSearchParams(query)));
  return queryOf({ ...asked, page: undefined }, kind.usual);
}

const addressIn = ({ list, query }: Kept): string =>
  query === '' ? listKinds[list].path : `${listKinds[list].path}?${query}`;

/** The form once more, with what was typed; for a list that does not exist there is none. */
function keepingAgain(body: unknown, errors: Readonly<Record<string, string>> = {}) {
  const { list, query, name } = typedIn(body);
  const read = Keeping.partial().safeParse({ list, query });
  if (!read.success || read.data.list === undefined) return undefined;
  const { list: known, query: asked = '' } = read.data;
  return {
    list: known,
    query: onlyKnown({ list: known, query: asked }),
    typed: name,
    error: errors['name'],
  };
}
