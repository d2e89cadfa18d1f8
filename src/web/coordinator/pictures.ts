import { Router } from 'express';
import { dayOf } from '../../domain/calendar-day.ts';
import { wordIn } from '../asked.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { seen } from '../seen.ts';
import { visitOf } from '../visit.ts';
import { organisationOf } from './own.ts';
import { readCountry, spots } from './pictures/country.ts';
import { heatView } from './pictures/heat.ts';
import { mapView } from './pictures/map-view.ts';
import { waitingPictures } from './pictures/waiting.ts';

/** The region in pictures: who waits where and how long, what is free, and how full the homes will be. */
export function picturesRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const country = readCountry(deps);
  const { store } = deps;

  routes.get('/', (req, res) => {
    const visit = visitOf(res);
    const { t } = visit;
    const area = wordIn(req, 'area');
    const zoom = area && found(country.find(({ name }) => name === area));
    const today = dayOf(deps.now());
    const organisationId = organisationOf(res);
    const waiting = {
      all: store.youths.listWaiting(),
      isOwn: (youth: { organisationId: string }) => youth.organisationId === organisationId,
    };
    const asked = { country, zoom: zoom || undefined, waiting, organisationId, today };
    const map = mapView(deps, visit, asked);
    const spot = spots(deps, country);
    const groups = store.groups
      .list()
      .filter(({ facts }) => !zoom || spot(facts.postcode, facts.place).province === zoom.name);
    seen(res, map.tells);
    show(res, 'coordinator/pictures', {
      title: t.pictures.page.title,
      areas: country.map(({ name }) => name),
      area: zoom ? zoom.name : undefined,
      map,
      waiting: waitingPictures(waiting, today, visit),
      heat: heatView(deps, visit, groups, today),
    });
  });

  return routes;
}
