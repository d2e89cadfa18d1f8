import { type Request, type Response, Router } from 'express';
import { fetchList } from '../../actions/export-list.ts';
import { withKeeper } from '../../actions/keepers.ts';
import { type ListFormat, asWorkbook, listFormats } from '../../lists/as-workbook.ts';
import { template } from '../../lists/write-list.ts';
import { wordIn } from '../asked.ts';
import { download } from '../download.ts';
import { found } from '../not-found.ts';
import type { PageDeps } from '../page-deps.ts';
import { logSeen, seen } from '../seen.ts';
import { visitOf, who } from '../visit.ts';
import { kindCalled, titleOf } from './imports/kinds.ts';

/** Lists as files: empty ones to start from, and what is kept now. */
export function filesRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  for (const format of listFormats) {
    routes.get(`/templates/:kind.${format}`, (req, res) => {
      const kind = kindIn(req);
      const { lang } = visitOf(res);
      const name = `${titleOf(kind)[lang]} (${lang === 'nl' ? 'voorbeeld' : 'template'})`;
      const csv = withKeeper(kind, ({ list }) => template(list, lang));
      send(res, format, { name, csv });
    });

    routes.get(`/:kind.${format}`, (req, res) => {
      const kind = kindIn(req);
      const { lang } = visitOf(res);
      const language = lang;
      const part = partIn(wordIn(req, 'part'));
      const { csv, youths } = fetchList(deps, who(res, 'coordinator'), { kind, language, part });
      seen(res, youths);
      logSeen(deps, res, 'export/youths');
      const name = part === 1 ? titleOf(kind)[lang] : `${titleOf(kind)[lang]} ${part}`;
      send(res, format, { name, csv });
    });

    // After the second factor, on to the file that was asked for.
    routes.post(`/:kind.${format}`, (req, res) => {
      const part = partIn(wordIn(req, 'part'));
      const from = part === 1 ? '' : `?part=${part}`;
      res.redirect(303, `/coordinator/files/${kindIn(req)}.${format}${from}`);
    });
  }

  return routes;
}

/** A long list comes in parts. */
const partIn = (word: string | undefined): number =>
  /^[1-9]\d{0,3}$/.test(word ?? '') ? Number(word) : 1;

const kindIn = ({ params }: Request) => found(kindCalled(params['kind']));

function send(
  res: Response,
  format: ListFormat,
  { name, csv }: { name: string; csv: string },
): void {
  if (format === 'csv') download(res, `${name}.csv`, 'text/csv', csv);
  else download(res, `${name}.xlsx`, 'xlsx', asWorkbook(name, csv));
}
