import { Router } from 'express';
import type { Youth, YouthFacts } from '../../../domain/youth.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { youthList } from '../../../lists/youths.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { keptAsIs } from './safety.ts';
import { type FactsForm, showForm, takeForm } from '../facts/form-page.ts';

/** A new youth, or other facts about one: the same form, checks and sentences as an imported list. */
export function youthFactsRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  const pageOf = (code: string, done: string): string =>
    `/coordinator/youths/${found(store.youths.findByCode(code)).id}?done=${done}`;
  const forNew = (t: Catalogue): FactsForm<YouthFacts> => ({
    list: youthList,
    title: t.registers.facts.newYouth,
    intro: t.registers.facts.intro,
    crumbs: [
      { label: t.registers.youths.title, href: '/coordinator/youths' },
      { label: t.registers.facts.newYouth },
    ],
    back: '/coordinator/youths',
    fixed: {},
    next: (code) => pageOf(code, 'added'),
  });
  const forOne = ({ id, facts }: Youth, t: Catalogue): FactsForm<YouthFacts> => ({
    ...forNew(t),
    title: t.registers.facts.changeYouth(facts.code),
    intro: t.registers.facts.changeIntro,
    crumbs: [
      { label: t.registers.youths.title, href: '/coordinator/youths' },
      { label: facts.code, href: `/coordinator/youths/${id}` },
      { label: t.registers.youth.change },
    ],
    back: `/coordinator/youths/${id}`,
    row: facts,
    // What is about safety has a page of its own, with a stronger door.
    fixed: { code: facts.code, ...keptAsIs(facts, 'safety') },
    next: (code) => pageOf(code, 'changed'),
  });

  routes.get('/new', (_req, res) => showForm(deps, res, forNew(visitOf(res).t)));
  routes.post('/new', (req, res) => takeForm(deps, req, res, forNew(visitOf(res).t)));
  routes.get('/:id/facts', (req, res) => {
    const youth = own.youth(req, res);
    showForm(deps, res, forOne(youth, visitOf(res).t));
  });
  routes.post('/:id/facts', (req, res) => {
    const youth = own.youth(req, res);
    takeForm(deps, req, res, forOne(youth, visitOf(res).t));
  });

  return routes;
}
