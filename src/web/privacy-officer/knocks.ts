import { Router } from 'express';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { askedPeriod, roles } from './period.ts';

const mostShown = 500;

/** Who signed in, and who was turned away at which door: also for who keeps the accounts. No youth is named. */
export function knockRoutes(
  { store, now }: PageDeps,
  room: 'privacy-officer' | 'administrator',
): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const { t, format } = visitOf(res);
    const words = t['privacy-officer'];
    const asked = askedPeriod(req, now());
    const lines = store.securityLog.list({ ...asked.period, role: asked.role, most: mostShown });
    show(res, 'privacy-officer/knocks', {
      title: words.knocks.title,
      href: `/${room}/knocks`,
      asked,
      roles: roles.map((value) => ({ value, label: words.roles[value] ?? value })),
      cut: lines.length === mostShown,
      failed: store.securityLog
        .countFailed({ ...asked.period, role: asked.role })
        .map(({ action, ...counts }) => ({
          ...counts,
          where: words.knocks.where[action] ?? action,
        })),
      lines: lines.map((line) => ({
        at: line.at,
        when: format.moment(line.at),
        role: words.roles[line.role] ?? line.role,
        organisation: line.organisation ?? '–',
        person: line.accountId?.slice(0, 8) ?? '–',
        what: words.knocks.did[line.did] ?? line.did,
        door: line.action === '' ? '–' : line.action,
      })),
    });
  });

  return routes;
}
