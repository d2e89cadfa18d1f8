import { type Response, Router } from 'express';
import { awaitsProvider } from '../../domain/after-acceptance.ts';
import { addDays, dayOf } from '../../domain/calendar-day.ts';
import type { Id } from '../../domain/ids.ts';
import { statusOfPlacement } from '../../domain/placement.ts';
import { doneNotice } from '../asked.ts';
import { households } from '../household.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { inOneLine, placedAs, goneAs } from './known-as.ts';
import { offersOf } from './offer.ts';
import { waitsSince } from './turn.ts';
import { placementsNow, proposalsNow } from './own-now.ts';

/** What is asked of this provider now, and its groups at a glance. */
export function homeRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  routes.get('/', (req, res) => {
    const { t } = visitOf(res);
    const { providerId } = who(res, 'provider');
    show(res, 'provider/home', {
      title: t.provider.home.title,
      notice: doneNotice(req, t.provider.done),
      ...deskOf(deps, res, providerId),
    });
  });
  return routes;
}

/** How long the first page still says that somebody does not come. */
const toldForDays = 14;

function deskOf(deps: PageDeps, res: Response, providerId: Id) {
  const { store, now } = deps;
  const known = placedAs(deps, providerId);
  seen(res, known.keys());
  const today = dayOf(now());
  const lately = addDays(today, -toldForDays);
  const gone = goneAs(deps, providerId);
  const groups = store.groups.listForProvider(providerId);
  const offers = offersOf(store.vacancies.listForProvider(providerId), groups, today);
  const membersOf = households(store, today);
  const waiting = proposalsNow(deps, providerId)
    .map((proposal) => ({ ...proposal, since: waitsSince(proposal) }))
    .filter(({ since }) => since !== undefined)
    .map((proposal) => {
      const { id, providerCode, groupName, since } = proposal;
      return { id, providerCode, groupName, since, isPlaced: awaitsProvider(proposal) };
    });
  return {
    waiting: waiting.sort((a, b) => ((a.since ?? '') < (b.since ?? '') ? -1 : 1)),
    toConfirm: offers.filter(({ mayConfirm }) => mayConfirm),
    arrivals: placementsNow(deps, providerId)
      .filter((placement) => statusOfPlacement(placement) === 'accepted')
      .map(({ id, youthCode, groupName, startsOn }) => ({
        id,
        youth: inOneLine(known.get(youthCode)),
        groupName,
        startsOn,
        mayConfirm: startsOn <= today,
      })),
    undone: placementsNow(deps, providerId)
      .filter(({ undoing }) => undoing !== null && dayOf(new Date(undoing.at)) >= lately)
      .map(({ id, groupName }) => ({ youth: gone.get(id) ?? '', groupName })),
    groups: groups.map(({ id, facts }) => ({
      id,
      name: facts.name,
      size: facts.size,
      taken: membersOf(facts.code).length,
      free: offers
        .filter(({ groupId }) => groupId === id)
        .reduce((sum, offer) => sum + offer.free, 0),
    })),
  };
}
