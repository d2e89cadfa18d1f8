import { Router } from 'express';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { changeView, userView } from './user-view.ts';

/** Everybody of the staff, and what waits for a second administrator. */
export function usersRoutes({ store }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const words = visit.t.administrator.accounts;
    const staff = store.users.listStaff();
    const names = new Map(staff.map(({ id, name }) => [id, name]));
    show(res, 'administrator/users', {
      title: words.title,
      notice: doneNotice(req, words.done),
      users: staff.map((user) => userView(visit, user)),
      families: words.families(store.users.countFamilies()),
      waiting: store.accountProposals.listOpen().map((proposal) => ({
        ...changeView(visit, proposal),
        name: names.get(proposal.accountId) ?? '',
      })),
    });
  });

  return routes;
}
