import { Router } from 'express';
import { icalendar } from '../../calendar/icalendar.ts';
import type { Code } from '../../domain/ids.ts';
import { calendarEvents } from '../calendar-events.ts';
import { download } from '../download.ts';
import type { PageDeps } from '../page-deps.ts';
import { logSeen, seen } from '../seen.ts';
import { visitOf } from '../visit.ts';
import { organisationOf } from './own.ts';

/** What is planned for the coordinator's own youths, as a file for a calendar. */
export function calendarRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store, now } = deps;

  routes.get('/calendar.ics', (_req, res) => {
    const { t } = visitOf(res);
    const organisationId = organisationOf(res);
    const placements = store.placements.listForOrganisation(organisationId);
    const proposals = [
      ...store.proposals.listOpenForOrganisation(organisationId),
      ...store.proposals.listPlacedForOrganisation(organisationId),
    ];
    const words = t.pictures.calendar;
    const shared = { placements, proposals, codeOf: byOwnCode };
    const file = icalendar(words.name, calendarEvents(deps, words, shared), { writtenAt: now() });
    seen(
      res,
      [...placements, ...proposals].map(({ youthCode }) => youthCode),
    );
    logSeen(deps, res, 'calendar');
    download(res, `${words.name}.ics`, 'text/calendar', file);
  });

  return routes;
}

const byOwnCode = ({ youthCode }: { readonly youthCode: Code }): Code => youthCode;
