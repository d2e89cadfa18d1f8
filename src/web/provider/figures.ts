import { type Request, type Response, Router } from 'express';
import { CalendarDay, addMonths, dayOf } from '../../domain/calendar-day.ts';
import { codeLists, nameOfCode } from '../../domain/code-list.ts';
import type { Period } from '../../domain/provider-figures.ts';
import { write } from '../../lists/write-list.ts';
import { wordIn } from '../asked.ts';
import { download } from '../download.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { figuresOf, figuresView, placesByWeek } from './figures-view.ts';

const monthsBack = 3;

/** The coming weeks of a provider's own places, and how earlier ones went. Nowhere who somebody is. */
export function figuresRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const period = (req: Request): Period => {
    const today = dayOf(now());
    const day = (name: string, otherwise: CalendarDay): CalendarDay => {
      const read = CalendarDay.safeParse(wordIn(req, name));
      return read.success && read.data >= '2000-01-01' && read.data <= '2199-12-31'
        ? read.data
        : otherwise;
    };
    const to = day('to', today);
    const from = day('from', addMonths(today, -monthsBack));
    return from <= to ? { from, to } : { from: to, to: from };
  };

  const figures = (req: Request, res: Response) =>
    figuresOf(deps, who(res, 'provider').providerId, period(req));

  routes.get('/', (req, res) => {
    const { t } = visitOf(res);
    const asked = period(req);
    show(res, 'provider/figures', {
      title: t.provider.figures.title,
      groups: placesByWeek(deps, who(res, 'provider').providerId),
      asked,
      query: new URLSearchParams({ ...asked }).toString(),
      figures: figuresView(deps, visitOf(res), figures(req, res)),
    });
  });

  routes.get('/places.csv', (req, res) => {
    const words = visitOf(res).t.provider.figures;
    const lines = figures(req, res).places.map((one) => [
      one.groupName,
      one.code,
      one.from,
      one.until ?? '',
      one.withdrawnOn ?? '',
      String(one.places),
      String(one.empty),
    ]);
    const { group, place, from, until, withdrawn, places, empty } = words.columns;
    const heads = [group, place, from, until, withdrawn, places, empty];
    download(res, `${words.placesFile}.csv`, 'text/csv; charset=utf-8', write([heads, ...lines]));
  });

  routes.get('/answers.csv', (req, res) => {
    const { t, lang } = visitOf(res);
    const words = t.provider.figures;
    const lists = codeLists(store.codes.list());
    const lines = figures(req, res).answers.map((one) => [
      one.code,
      one.groupName,
      one.askedOn,
      one.answeredOn ?? '',
      one.workingDays === null ? '' : String(one.workingDays),
      words.says[one.says ?? 'waiting'],
      one.reason === null ? '' : nameOfCode(lists, 'decline-reason', one.reason)[lang],
    ]);
    const { proposal, group, asked, answered, days, answer, reason } = words.columns;
    const heads = [proposal, group, asked, answered, days, answer, reason];
    download(res, `${words.answersFile}.csv`, 'text/csv; charset=utf-8', write([heads, ...lines]));
  });

  return routes;
}
