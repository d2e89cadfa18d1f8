import { type Request, Router } from 'express';
import type { Group, ResidentFacts } from '../../../domain/group.ts';
import type { Catalogue } from '../../../i18n/nl.ts';
import { residentList } from '../../../lists/residents.ts';
import { idIn } from '../../asked.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf } from '../../visit.ts';
import { type FactsForm, showForm, takeForm } from '../facts/form-page.ts';

/** Who lived in a group before this system came: added, changed, or left. */
export function residentRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const forNew = ({ id, facts }: Group, t: Catalogue): FactsForm<ResidentFacts> => ({
    list: residentList,
    title: t.registers.facts.newResident(facts.code),
    intro: t.registers.facts.residentIntro,
    crumbs: [
      { label: t.registers.groups.title, href: '/coordinator/groups' },
      { label: facts.code, href: `/coordinator/groups/${id}` },
      { label: t.registers.group.residents.add },
    ],
    back: `/coordinator/groups/${id}`,
    fixed: { groupCode: facts.code },
    next: () => `/coordinator/groups/${id}?done=resident`,
  });
  const forOne = (group: Group, row: ResidentFacts, t: Catalogue): FactsForm<ResidentFacts> => ({
    ...forNew(group, t),
    title: t.registers.facts.changeResident(row.code),
    crumbs: [
      { label: t.registers.groups.title, href: '/coordinator/groups' },
      { label: group.facts.code, href: `/coordinator/groups/${group.id}` },
      { label: row.code },
    ],
    row,
    fixed: { code: row.code },
  });
  const groupIn = (req: Request): Group => found(store.groups.find(idIn(req)));
  const residentIn = (req: Request, group: Group): ResidentFacts => {
    const { facts } = found(store.residents.find(idIn(req, 'residentId')));
    return found(facts.groupCode === group.facts.code ? facts : undefined);
  };

  routes.get('/:id/residents/new', (req, res) =>
    showForm(deps, res, forNew(groupIn(req), visitOf(res).t)),
  );
  routes.post('/:id/residents/new', (req, res) =>
    takeForm(deps, req, res, forNew(groupIn(req), visitOf(res).t)),
  );
  routes.get('/:id/residents/:residentId/facts', (req, res) => {
    const group = groupIn(req);
    showForm(deps, res, forOne(group, residentIn(req, group), visitOf(res).t));
  });
  routes.post('/:id/residents/:residentId/facts', (req, res) => {
    const group = groupIn(req);
    takeForm(deps, req, res, forOne(group, residentIn(req, group), visitOf(res).t));
  });

  return routes;
}
