import { type Request, type Response, Router } from 'express';
import { fetchList } from '../../actions/export-list.ts';
import { withKeeper } from '../../actions/keepers.ts';
import { template } from '../../lists/write-list.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { visitOf, who } from '../visit.ts';
import { kindCalled, titleOf } from './imports/kinds.ts';

/** Lists as files: empty ones to start from, and what is kept now. */
export function filesRoutes(deps: PageDeps): Router {
  const routes = Router();

  routes.get('/templates/:kind.csv', (req, res) => {
    const kind = kindIn(req);
    const { lang } = visitOf(res);
    send(
      res,
      `${titleOf(kind)[lang]} (${lang === 'nl' ? 'voorbeeld' : 'template'})`,
      withKeeper(kind, ({ list }) => template(list, lang)),
    );
  });

  routes.get('/:kind.csv', (req, res) => {
    const kind = kindIn(req);
    const { lang } = visitOf(res);
    const language = lang;
    send(res, titleOf(kind)[lang], fetchList(deps, who(res, 'coordinator'), { kind, language }));
  });

  return routes;
}

const kindIn = ({ params }: Request) => found(kindCalled(params['kind']));

function send(res: Response, name: string, csv: string): void {
  res.attachment(`${name}.csv`).type('text/csv').send(csv);
}
