import { Router } from 'express';
import type { Group, GroupFacts } from '../../../domain/group.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { groupList } from '../../../lists/groups.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf } from '../../visit.ts';
import { type FactsForm, showForm, takeForm } from '../facts/form-page.ts';

/** A new group, or other facts about one. A group stays with its provider. */
export function groupFactsRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const pageOf = (code: string, done: string): string =>
    `/coordinator/groups/${found(store.groups.findByCode(code)).id}?done=${done}`;
  const forNew = (t: Catalogue): FactsForm<GroupFacts> => ({
    list: groupList,
    title: t.registers.facts.newGroup,
    intro: t.registers.facts.intro,
    crumbs: [
      { label: t.registers.groups.title, href: '/coordinator/groups' },
      { label: t.registers.facts.newGroup },
    ],
    back: '/coordinator/groups',
    fixed: {},
    next: (code) => pageOf(code, 'added'),
  });
  const forOne = ({ id, providerId, facts }: Group, t: Catalogue): FactsForm<GroupFacts> => ({
    ...forNew(t),
    title: t.registers.facts.changeGroup(facts.code),
    crumbs: [
      { label: t.registers.groups.title, href: '/coordinator/groups' },
      { label: facts.code, href: `/coordinator/groups/${id}` },
      { label: t.registers.group.change },
    ],
    back: `/coordinator/groups/${id}`,
    row: facts,
    fixed: {
      code: facts.code,
      providerCode: facts.providerCode,
      providerName: found(store.providers.find(providerId)).name,
    },
    next: (code) => pageOf(code, 'changed'),
  });

  routes.get('/new', (_req, res) => showForm(deps, res, forNew(visitOf(res).t)));
  routes.post('/new', (req, res) => takeForm(deps, req, res, forNew(visitOf(res).t)));
  routes.get('/:id/facts', (req, res) => {
    const group = found(store.groups.find(idIn(req)));
    showForm(deps, res, forOne(group, visitOf(res).t));
  });
  routes.post('/:id/facts', (req, res) => {
    const group = found(store.groups.find(idIn(req)));
    takeForm(deps, req, res, forOne(group, visitOf(res).t));
  });

  return routes;
}
