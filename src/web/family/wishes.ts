import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import { recordWishes } from '../../actions/family/wishes.ts';
import type { Text } from '../../domain/text.ts';
import { matters, never } from '../../domain/wishes.ts';
import { readForm, shown, text } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import type { Page } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { showFamily } from './show.ts';
import { wordsFor } from './words.ts';

type Listed = Readonly<Record<string, Text>>;

/** Boxes that were ticked: none, one or several; only those of the list. */
const ticked = (list: Listed) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((boxes) => [...new Set([boxes].flat())])
    .refine((boxes) => boxes.every((box) => Object.hasOwn(list, box)), { error: 'choose-one' });

const own = text(1000).default('');

const Wishes = z.strictObject({
  matters: ticked(matters),
  never: ticked(never),
  mattersOwn: own,
  neverOwn: own,
  skip: z.literal('yes').optional(),
});

const nothing = { matters: [], never: [], mattersOwn: '', neverOwn: '' };

/** What matters most to somebody: asked before they see any place, and theirs to change later. */
export function wishesRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const showForm = (res: Response, more: Partial<Page>, status?: number) => {
    const { t, lang, format } = visitOf(res);
    const account = who(res, 'family');
    const words = wordsFor(t, account);
    const earlier = store.wishes.find(account.id);
    const options = (list: Listed) =>
      Object.entries(list).map(([value, name]) => ({ value, label: name[lang] }));
    const page = {
      title: words.wishes.title,
      first: earlier === undefined,
      said: earlier && words.wishes.said(format.moment(earlier.at)),
      matters: options(matters),
      never: options(never),
      typed: earlier ?? nothing,
      ...more,
    };
    showFamily(deps, res, 'wishes', page, status);
  };

  routes.get('/', (_req, res) => {
    showForm(res, {});
  });

  routes.post('/', (req, res) => {
    const form = readForm(Wishes, req.body);
    if (!form.ok) {
      showForm(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { skip, ...wishes } = form.values;
    const said = skip === undefined ? wishes : nothing;
    const outcome = recordWishes(deps, who(res, 'family'), said);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showForm(res, { notice, typed: wishes }, 409);
      return;
    }
    res.redirect(303, skip === undefined ? '/family?done=wishes' : '/family');
  });

  return routes;
}
