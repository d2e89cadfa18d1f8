import { Router } from 'express';
import type { CalendarDay } from '../../domain/calendar-day.ts';
import { lapsesOn } from '../../domain/legal-basis.ts';
import type { Youth } from '../../domain/youth.ts';
import { poolCodeOf } from '../../domain/pool-projection.ts';
import { freshness } from '../../domain/vacancy.ts';
import { whoseTurn } from '../../domain/whose-turn.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { familyParts } from './family/home-parts.ts';
import { attention } from './meeting/attention.ts';
import { type Desk, deskOf, groupNamed, youthNamed } from './meeting/desk.ts';
import { lapsingParts } from './meeting/lapsing.ts';
import { part } from './meeting/part.ts';
import { runLine } from './meeting/run-line.ts';
import { organisationOf } from './own.ts';
import { validityOf } from './meeting/validity.ts';

/** The coordinator's first page: what asks for attention today. */
export function homeRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (_req, res) => {
    const desk = deskOf(deps, res);
    const { t, lang } = desk;
    const asks = attention(
      deps,
      organisationOf(res),
      (proposal) => validityOf(desk, proposal)?.kind === 'ok',
    );
    const [last] = deps.store.runs.listNewest(1);
    show(res, 'coordinator/home/home', {
      title: t.home.title,
      // An office on its first day: nothing asks for anybody because nothing is known yet.
      isFirstDay: desk.youths.size === 0 && desk.groups.size === 0,
      figures: asks.figures,
      lastRun: last && runLine(last, lang, desk.caseload),
      parts: [
        ...asks.proposals.map(({ asks: what, proposals }) =>
          part(t.home[what], '/coordinator/proposals', proposals, (proposal) => ({
            href: `/coordinator/proposals/${proposal.id}`,
            text: line(youthNamed(desk, proposal.youthCode), groupNamed(desk, proposal.groupCode)),
            quiet: t.facts.since(desk.format.moment(whoseTurn(proposal).since)),
          })),
        ),
        part(t.home.lapsing, '/coordinator/youths', agreedDays(asks.lapsing), ({ youth, by }) => ({
          ...toYouth(desk, youth.facts.code),
          quiet: (by < desk.table.today ? t.home.lapsed : t.home.lapsesOn)(desk.format.day(by)),
        })),
        ...lapsingParts(desk, organisationOf(res)),
        ...familyParts(desk, visitOf(res), organisationOf(res)),
        part(t.home.longest, '/coordinator/youths', asks.longest, ({ facts }) => ({
          ...toYouth(desk, facts.code),
          quiet: t.home.waitingSince(desk.format.day(facts.waitingSince)),
        })),
        part(
          t.home.transfers,
          '/coordinator/transfers',
          deps.store.transfers.listTo(desk.organisationId),
          ({ youthId, fromName, proposedAt }) => ({
            href: '/coordinator/transfers',
            text: `${poolCodeOf(youthId)} ${fromName}`,
            quiet: t.facts.since(desk.format.moment(proposedAt)),
          }),
        ),
        part(t.home.askAgain, '/coordinator/vacancies', asks.askAgain, ({ facts }) => ({
          href: '/coordinator/vacancies',
          text: `${facts.code}, ${groupNamed(desk, facts.groupCode).name}`,
          quiet: (freshness(facts, desk.table.today) === 'left-the-matching'
            ? t.home.leftMatching
            : t.home.confirmedOn)(desk.format.day(facts.confirmedOn)),
        })),
      ].filter(({ count }) => count > 0),
    });
  });

  return routes;
}

/** A day that was agreed; what a court set has cards of its own. */
const agreedDays = <T extends { youth: Youth; by: CalendarDay }>(all: readonly T[]): readonly T[] =>
  all.filter(({ youth, by }) => lapsesOn(youth.facts) !== by);

const line = (youth: { code: string; name: string }, group: { name: string }): string =>
  `${youth.code} ${youth.name}: ${group.name}`;

function toYouth(desk: Desk, code: string) {
  const { name, href } = youthNamed(desk, code);
  return { href, text: `${code} ${name}` };
}
