import { Router } from 'express';
import { icalendar } from '../../calendar/icalendar.ts';
import type { Id } from '../../domain/ids.ts';
import { calendarEvents, mayBeVisited } from '../calendar-events.ts';
import { download } from '../download.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { placementsNow, proposalsNow } from './own-now.ts';

/** What is planned in this provider's own groups, as a file for a calendar; by the codes of its proposals. */
export function calendarRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { now } = deps;

  routes.get('/calendar.ics', (_req, res) => {
    const words = visitOf(res).t.pictures.calendar;
    const { providerId } = who(res, 'provider');
    const shown = proposalsNow(deps, providerId);
    const codes = new Map(shown.map(({ id, providerCode }) => [id, providerCode]));
    const shared = {
      placements: placementsNow(deps, providerId),
      proposals: shown.filter(mayBeVisited),
      // Who was accepted without having been put to the provider has no code with it.
      codeOf: ({ proposalId }: { proposalId: Id }) => codes.get(proposalId) ?? words.someone,
    };
    const file = icalendar(words.name, calendarEvents(deps, words, shared), { writtenAt: now() });
    download(res, `${words.name}.ics`, 'text/calendar', file);
  });

  return routes;
}
