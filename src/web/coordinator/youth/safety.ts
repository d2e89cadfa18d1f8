import { Router } from 'express';
import type { KeptApart } from '../../../domain/group.ts';
import type { Youth, YouthFacts } from '../../../domain/youth.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { apartList } from '../../../lists/apart.ts';
import { columnsOf } from '../../../lists/columns-of.ts';
import { youthList } from '../../../lists/youths.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf } from '../../visit.ts';
import { type FactsForm, showForm, takeForm } from '../facts/form-page.ts';
import { ownIn } from '../own.ts';

/** What could hurt somebody when it is wrong, on pages of its own: their doors ask for the second factor again. */
export function safetyRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  routes.get('/:id/safety', (req, res) => {
    showForm(deps, res, risksOf(own.youth(req, res), visitOf(res).t));
  });
  routes.post('/:id/safety', (req, res) => {
    takeForm(deps, req, res, risksOf(own.youth(req, res), visitOf(res).t));
  });
  routes.get('/:id/kept-apart', (req, res) => {
    showForm(deps, res, apartFrom(own.youth(req, res), visitOf(res).t));
  });
  routes.post('/:id/kept-apart', (req, res) => {
    takeForm(deps, req, res, apartFrom(own.youth(req, res), visitOf(res).t));
  });
  return routes;
}

const safety: readonly string[] = ['risks'];

/** Facts as words, for a form that does not ask them: of a youth either what is about safety, or all the rest. */
export const keptAsIs = (facts: YouthFacts, which: 'safety' | 'the-rest'): Record<string, string> =>
  Object.fromEntries(
    columnsOf(youthList)
      .filter(([key]) => safety.includes(key) === (which === 'safety'))
      .map(([key, { cell }]) => [key, cell.write((facts as Record<string, unknown>)[key])]),
  );

function risksOf({ id, facts }: Youth, t: Catalogue): FactsForm<YouthFacts> {
  const words = t.registers.facts;
  return {
    ...around(id, facts.code, words.changeSafety(facts.code), t),
    intro: words.safetyIntro,
    list: youthList,
    row: facts,
    fixed: keptAsIs(facts, 'the-rest'),
  };
}

function apartFrom({ id, facts }: Youth, t: Catalogue): FactsForm<KeptApart> {
  const words = t.registers.facts;
  return {
    ...around(id, facts.code, words.keepApart(facts.code), t),
    intro: words.apartIntro,
    list: apartList,
    fixed: { personA: facts.code },
  };
}

const around = (id: string, code: string, title: string, { registers }: Catalogue) => ({
  title,
  crumbs: [
    { label: registers.youths.title, href: '/coordinator/youths' },
    { label: code, href: `/coordinator/youths/${id}` },
    { label: title },
  ],
  back: `/coordinator/youths/${id}`,
  next: () => `/coordinator/youths/${id}?done=changed`,
});
