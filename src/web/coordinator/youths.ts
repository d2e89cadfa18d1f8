import { Router } from 'express';
import { doneNotice } from '../asked.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf } from '../visit.ts';
import { ownIn } from './own.ts';
import { comparisonRoutes } from './comparison/page.ts';
import { familyRoutes } from './family/routes.ts';
import { choiceRoutes } from './youth/choice.ts';
import { dataRoutes } from './youth/data.ts';
import { youthFactsRoutes } from './youth/facts.ts';
import { listingRoutes } from './youth/listing.ts';
import { showYouth } from './youth/page.ts';
import { safetyRoutes } from './youth/safety.ts';
import { transferRoutes } from './youth/transfer.ts';
import { youthsPages } from './youths/list-page.ts';

/** The waiting list, and each youth on it. Names of youths stand on these pages only. */
export function youthsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const pages = youthsPages(deps);
  const own = ownIn(deps);
  routes.get('/', pages.list);
  routes.post('/', pages.search);
  routes.use(youthFactsRoutes(deps));
  routes.use(safetyRoutes(deps));
  routes.get('/:id', (req, res) => {
    const youth = own.youth(req, res);
    const { t } = visitOf(res);
    const done = { ...t.registers.youth.done, 'contact-made': t.experience.contact.kept };
    const notice = doneNotice(req, done);
    showYouth(deps, res, youth, { notice });
  });
  routes.use(dataRoutes(deps));
  routes.use(comparisonRoutes(deps));
  routes.use(choiceRoutes(deps));
  routes.use(familyRoutes(deps));
  routes.use(listingRoutes(deps));
  routes.use(transferRoutes(deps));
  return routes;
}
