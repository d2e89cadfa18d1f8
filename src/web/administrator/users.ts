import { Router } from 'express';
import { doneNotice, wordIn } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { changeView, userView } from './user-view.ts';

const onOneLeaf = 100;

/** Everybody of the staff, and what waits for a second administrator. */
export function usersRoutes({ store }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const words = visit.t.administrator.accounts;
    const all = store.users.countStaff();
    const last = Math.max(1, Math.ceil(all / onOneLeaf));
    const typed = wordIn(req, 'page') ?? '1';
    const number = Math.min(last, /^[1-9]\d{0,5}$/.test(typed) ? Number(typed) : 1);
    const skip = (number - 1) * onOneLeaf;
    const staff = store.users.listStaffFrom(skip, onOneLeaf);
    const leafAt = (page: number): string => `/administrator?page=${page}`;
    show(res, 'administrator/users', {
      title: words.title,
      notice: doneNotice(req, words.done),
      leaf: {
        from: skip + 1,
        to: skip + staff.length,
        all,
        before: number > 1 ? leafAt(number - 1) : undefined,
        after: number < last ? leafAt(number + 1) : undefined,
      },
      users: staff.map((user) => userView(visit, user)),
      families: words.families(store.users.countFamilies()),
      waiting: store.accountProposals.listOpen().map((proposal) => ({
        ...changeView(visit, proposal),
        name: store.users.findStaff(proposal.accountId)?.name ?? '',
      })),
    });
  });

  return routes;
}
