import express, { type Express } from 'express';
import { administratorRoutes } from './administrator/routes.ts';
import { readAssets } from './assets.ts';
import { coordinatorRoutes } from './coordinator/routes.ts';
import { provenAfresh, throughDoors } from './doors.ts';
import { familyRoutes } from './family/routes.ts';
import { headers } from './headers.ts';
import { lastStop } from './last-stop.ts';
import { NotFound } from './not-found.ts';
import { eachFormOnce } from './once.ts';
import type { PageDeps } from './page-deps.ts';
import { erasureRoutes } from './privacy-officer/erasures.ts';
import { privacyOfficerRoutes } from './privacy-officer/routes.ts';
import { providerRoutes } from './provider/routes.ts';
import { awayRoutes } from './public/away.ts';
import { publicRoutes } from './public/routes.ts';
import { type BeforeSending, drawing } from './render.ts';
import { logSeen } from './seen.ts';
import { cookies, ownFormsOnly, whoIsHere } from './session.ts';
import { tellServed } from './served.ts';
import { turnedAway } from './turned-away.ts';
import { uploadedList } from './uploaded-list.ts';

/** The site, from the street to the last stop. */
export function createApp(deps: PageDeps): Express {
  const { config } = deps;
  const app = express();
  const assets = readAssets(`${config.folders.views}/assets`, config.theme);
  const names = cookies(config.baseUrl);
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('query parser', 'simple');
  // A door is this address and no other: the handlers behind it may not be less exact than the doors.
  app.enable('case sensitive routing');
  app.enable('strict routing');
  app.set('trust proxy', 'loopback');
  app.locals['draw'] = drawing(config.folders.views, assets);
  app.locals['beforeSending'] = ((res, view) => logSeen(deps, res, view)) satisfies BeforeSending;

  app.use(headers(config.baseUrl));
  app.get('/healthz', (_req, res) => void res.type('text').send('ok'));
  app.get('/assets/:hash/:name', assets.serve);

  app.use(tellServed(deps));
  app.use(whoIsHere(deps, names));
  app.use(throughDoors);
  app.use(awayRoutes(deps, names));
  app.use(
    express.urlencoded({ extended: false, limit: '32kb', parameterLimit: 200, inflate: false }),
  );
  app.post('/coordinator/imports', uploadedList);
  app.use(ownFormsOnly(config.baseUrl));
  app.use(provenAfresh(deps, names));
  app.use(eachFormOnce(deps));

  app.use('/', publicRoutes(deps, names));
  app.use('/coordinator', coordinatorRoutes(deps));
  app.use('/provider', providerRoutes(deps));
  app.use('/family', familyRoutes(deps));
  app.use('/administrator/erasures', erasureRoutes(deps, 'administrator'));
  app.use('/privacy-officer', privacyOfficerRoutes(deps));
  app.use('/administrator', administratorRoutes(deps));

  app.use(() => {
    throw new NotFound();
  });
  app.use(turnedAway(deps));
  app.use(lastStop);
  return app;
}
