import { type Request, type Response, Router } from 'express';
import { addChange, removeChange } from '../../../actions/scenarios/change.ts';
import { idIn, wordIn } from '../../asked.ts';
import { shown, typedIn } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { type Page, show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { regionCrumbs } from '../region.ts';
import { changeForms } from './forms/all.ts';
import { type ChangeForm, type Field, homeField, isHome } from './forms/form.ts';
import { type Opened, openedIn } from './opened.ts';
import { showScenario } from './page.ts';
import type { UnderWay } from './under-way.ts';

/** The forms by which something is made otherwise, and how a change is taken away again. */
export function changeRoutes(deps: PageDeps, underWay: UnderWay): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/:id/changes/:kind', (req, res) => {
    const [opened, form] = [openedIn(deps, req, res), formIn(req)];
    const group = wordIn(req, 'group');
    if (form.kind !== 'change-home') {
      showForm(res, opened, form, form.fields(opened, {}));
    } else if (group === undefined || group === '') {
      showForm(res, opened, form, [homeField(opened, {})], { isChoice: true });
    } else {
      found(isHome(opened, group) ? group : undefined);
      showForm(res, opened, form, form.fields(opened, { group }), { group });
    }
  });

  routes.post('/:id/changes/:kind', (req, res) => {
    const [opened, form] = [openedIn(deps, req, res), formIn(req)];
    const typed = typedIn(req.body);
    const again = (more: Partial<Page>, status: number): void => {
      const group = isHome(opened, typed['group']) ? typed['group'] : undefined;
      if (form.kind === 'change-home' && group === undefined) {
        showForm(res, opened, form, [homeField(opened, {})], { ...more, isChoice: true }, status);
      } else {
        const fields = form.fields(opened, typed);
        showForm(res, opened, form, fields, { ...more, group }, status);
      }
    };
    const read = form.read(opened, deps, req.body);
    if (!read.ok) {
      again({ errors: read.errors }, 422);
      return;
    }
    const asked = { scenarioId: opened.scenario.id, change: read.values };
    const outcome = addChange(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `${opened.href}?done=added`);
    else again({ notice: shown(outcome.refusal, visitOf(res).lang) }, 409);
  });

  routes.post('/:id/changes/:change/removal', (req, res) => {
    const opened = openedIn(deps, req, res);
    const changeId = idIn(req, 'change');
    found(opened.scenario.changes.find(({ id }) => id === changeId));
    const asked = { scenarioId: opened.scenario.id, changeId };
    const outcome = removeChange(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) {
      res.redirect(303, `${opened.href}?done=taken-away`);
      return;
    }
    const notice = shown(outcome.refusal, visitOf(res).lang);
    showScenario(deps, res, opened, underWay, { notice }, 409);
  });

  return routes;
}

const formIn = ({ params }: Request): ChangeForm =>
  found(changeForms.find(({ kind }) => kind === params['kind']));

function showForm(
  res: Response,
  { desk, scenario, name, href }: Opened,
  { kind }: ChangeForm,
  fields: readonly Field[],
  more: Partial<Page> & { readonly group?: unknown; readonly isChoice?: boolean } = {},
  status = 200,
): void {
  const { t } = visitOf(res);
  const words = t.scenarios.changes;
  const title = words.kinds[kind];
  const { group } = more;
  const named = kind === 'change-home' && typeof group === 'string' ? `: ${name(group)}` : '';
  if (kind === 'take-out') for (const { value } of optionsOf(fields)) desk.seen(value);
  show(
    res,
    'coordinator/scenarios/change',
    {
      title: `${title}${named}`,
      crumbs: regionCrumbs(
        t,
        { label: t.scenarios.title, href: '/coordinator/scenarios' },
        { label: scenario.name, href },
        { label: title },
      ),
      intro: words.intro[kind],
      fields,
      labels: Object.fromEntries(fields.map((field) => [field.name, field.label])),
      none: isEmpty(fields) ? (kind === 'take-out' ? words.noYouths : words.noHomes) : undefined,
      href: `${href}/changes/${kind}`,
      back: href,
      ...more,
      group: named === '' ? undefined : group,
    },
    status,
  );
}

const optionsOf = (fields: readonly Field[]): readonly { readonly value: string }[] =>
  fields.flatMap(({ options }) => (Array.isArray(options) ? (options as { value: string }[]) : []));

/** A choice out of nothing is no question. */
const isEmpty = (fields: readonly Field[]): boolean =>
  fields.some(
    ({ kind, options }) => kind === 'select' && Array.isArray(options) && options.length === 0,
  );
