import { type Request, type Response, Router } from 'express';
import { Id } from '../../../domain/ids.ts';
import { type FigureCell, writeFigures } from '../../../lists/write-figures.ts';
import { figuresOf } from '../../../region/what-if/figures.ts';
import { download } from '../../download.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf } from '../../visit.ts';
import { deskOf } from '../meeting/desk.ts';
import { organisationOf } from '../own.ts';
import { regionCrumbs } from '../region.ts';
import { isStale, sidesOf } from './answer-view.ts';
import { type FigureRow, figureRows } from './figure-rows.ts';
import { type Opened, opened } from './opened.ts';

/** More columns than this nobody reads beside each other. */
const mostCompared = 6;

/** Several scenarios beside each other, on a page and as a file. */
export function compareRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/compare', (req, res) => {
    const { t, format } = visitOf(res);
    const words = t.scenarios.answer.compare;
    const chosen = chosenIn(req);
    const columns = chosen.slice(0, mostCompared).map((id) => columnOf(deps, res, id));
    const names = Object.keys(t.scenarios.answer.names).length;
    const [first] = columns.flatMap(({ rows }) => (rows === undefined ? [] : [rows]));
    show(res, 'coordinator/scenarios/compare', {
      title: words.title,
      crumbs: regionCrumbs(
        t,
        { label: t.scenarios.title, href: '/coordinator/scenarios' },
        { label: words.title },
      ),
      all: deps.store.scenarios.listForOrganisation(organisationOf(res)),
      chosen,
      tooMany: chosen.length > mostCompared ? words.most(mostCompared) : undefined,
      otherTables: new Set(columns.map(({ looksAt }) => looksAt)).size > 1,
      columns: columns.map(({ name, href, frozenAt, changes, stale, rows }) => ({
        ...{ name, href, changes, stale },
        table: format.moment(frozenAt),
        isKnown: rows !== undefined,
      })),
      rows: (first ?? []).slice(0, names).map(({ key, name, meaning }, at) => ({
        ...{ key, name, meaning },
        cells: columns.map(({ rows }) => rows?.[at]),
      })),
      file: `/coordinator/scenarios/compare.csv?${asked(chosen)}`,
    });
  });

  routes.get('/compare.csv', (req, res) => {
    const { t, lang } = visitOf(res);
    const { fileName } = t.scenarios.answer.compare;
    const columns = chosenIn(req)
      .slice(0, mostCompared)
      .map((id) => columnOf(deps, res, id));
    download(res, `${fileName}.csv`, 'text/csv', writeFigures(linesOf(res, columns), lang));
  });

  return routes;
}

interface Column {
  readonly name: string;
  readonly href: string;
  readonly frozenAt: string;
  /** The whole table, to tell whether another looks at the same. */
  readonly looksAt: string;
  readonly changes: number;
  readonly stale: boolean;
  readonly rows: readonly FigureRow[] | undefined;
}

function columnOf(deps: PageDeps, res: Response, id: Id): Column {
  const kept = found(deps.store.scenarios.findForOrganisation(id, organisationOf(res)));
  const one: Opened = opened(deskOf(deps, res), kept);
  const sides = sidesOf(one);
  const { t, format } = visitOf(res);
  return {
    name: kept.name,
    href: one.href,
    frozenAt: kept.frozenAt,
    looksAt: JSON.stringify(kept.table),
    changes: one.read.changes.length,
    stale: isStale(one),
    rows:
      sides &&
      figureRows(t.scenarios.answer, format, figuresOf(sides.before), figuresOf(sides.after)),
  };
}

/** A line for each figure; of each scenario how it was, how it would be, and the difference. Numbers of people only. */
function linesOf(res: Response, columns: readonly Column[]): FigureCell[][] {
  const { t, format } = visitOf(res);
  const { compare, figure, names } = t.scenarios.answer;
  const three = (cells: (column: Column) => readonly FigureCell[]) => columns.flatMap(cells);
  const keys = Object.keys(names);
  const known = columns.find(({ rows }) => rows !== undefined)?.rows ?? [];
  return [
    [
      figure,
      ...three(({ name }) => [compare.wasOf(name), compare.isOf(name), compare.differenceOf(name)]),
    ],
    [compare.table, ...three(({ frozenAt }) => [format.moment(frozenAt), undefined, undefined])],
    [compare.changes, ...three(({ changes }) => [undefined, changes, undefined])],
    ...known
      .filter(({ key }) => keys.includes(key))
      .map(({ name }, at) => [
        name,
        ...three(({ rows }) => {
          const cells = rows?.[at]?.cells;
          return cells === undefined
            ? [compare.unknown, undefined, undefined]
            : [cells.was, cells.is, cells.difference];
        }),
      ]),
  ];
}

/** The scenarios behind the question mark, each once. What is no id belongs to nothing. */
function chosenIn({ query }: Request): readonly Id[] {
  const said = [query['with'] ?? []].flat();
  return [...new Set(said.map((one) => found(Id.safeParse(one).data)))];
}

const asked = (ids: readonly Id[]): string => ids.map((id) => `with=${id}`).join('&');
