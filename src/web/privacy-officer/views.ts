import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { askedPeriod, roles } from './period.ts';
import { pageKind } from './page-kind.ts';

const mostShown = 500;

/** Who looked, how often and at how many youths; and of one code: every time. */
export function viewRoutes({ store, now }: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const { t, format } = visitOf(res);
    const words = t['privacy-officer'];
    const asked = askedPeriod(req, now());
    const { role, code, period } = asked;
    const roleName = (name: string): string => words.roles[name] ?? name;
    show(res, 'privacy-officer/views', {
      title: words.views.title,
      asked,
      roles: roles.map((value) => ({ value, label: roleName(value) })),
      people: store.viewLog.countByAccount({ ...period, role, code }).map((one) => ({
        ...one,
        role: roleName(one.role),
        organisation: one.organisation ?? '–',
        person: one.accountId.slice(0, 8),
      })),
      lines:
        code === ''
          ? []
          : store.viewLog
              .listForYouth(code, period, mostShown)
              .filter((line) => role === '' || line.role === role)
              .map((line) => ({
                at: line.at,
                when: format.moment(line.at),
                role: roleName(line.role),
                organisation: line.organisation ?? '–',
                person: line.accountId.slice(0, 8),
                page: words.pages[pageKind(line.kind)] ?? line.kind,
              })),
    });
  });

  return routes;
}
