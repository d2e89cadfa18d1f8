import type { Request, Response } from 'express';
import type { User } from '../../store/users.ts';
import { idIn } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { changeView, userView } from './user-view.ts';
import { choicesOf } from './workplaces.ts';

/** Somebody of the staff; a family is not there for who manages accounts. */
export const userIn = ({ store }: PageDeps, req: Request): User =>
  found(store.users.findStaff(idIn(req)));

/** One account: what it is, what waits, and what can be done about it. A form that came back says which it was. */
export function showUser(
  deps: PageDeps,
  res: Response,
  user: User,
  more: Partial<Page> = {},
  status?: number,
): void {
  const { store, now } = deps;
  const visit = visitOf(res);
  const { id } = who(res, 'administrator');
  const words = visit.t.administrator.accounts;
  const proposal = store.accountProposals.findOpen(user.id);
  const openUntil = user.hasBegun ? null : store.activations.openUntil(user.id, now());
  show(
    res,
    'administrator/user',
    {
      title: user.name,
      crumbs: [{ label: words.title, href: '/administrator' }, { label: user.name }],
      user: userView(visit, user),
      endedOn: user.endedAt === null ? undefined : words.endedOn(visit.format.moment(user.endedAt)),
      isYou: user.id === id,
      hasBegun: user.hasBegun,
      hasFactor: user.hasFactor,
      beginning:
        openUntil === null ? words.beginNone : words.beginOpen(visit.format.moment(openUntil)),
      waiting: proposal && {
        ...changeView(visit, proposal),
        isYours: proposal.proposedBy === id,
      },
      choices: choicesOf(deps, visit),
      form: undefined,
      typed: {
        role: user.role,
        organisation: user.organisationId ?? '',
        provider: user.providerId ?? '',
      },
      ...more,
    },
    status,
  );
}
