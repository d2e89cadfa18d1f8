import { Router } from 'express';
import { defaultPolicy } from '../../matching/policy.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf } from '../visit.ts';
import { afterCrisis } from './home/after-crisis.ts';
import { consentLapsed, heardLate } from './home/people.ts';
import { answersIn, othersTurn, toPut } from './home/proposals.ts';
import { theRest } from './home/rest.ts';
import { holdsLapsing, termsLapsing } from './home/terms.ts';
import { contactAsked } from './youth/contact.ts';
import { longestWaiting, newPlaces } from './home/waiting.ts';
import { attention } from './meeting/attention.ts';
import { deskOf } from './meeting/desk.ts';
import { runLine } from './meeting/run-line.ts';
import { validityOf } from './meeting/validity.ts';

/** The coordinator's first page: what asks for attention today. */
export function homeRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const { store } = deps;

  routes.get('/', (_req, res) => {
    const desk = deskOf(deps, res);
    const { t, lang, organisationId } = desk;
    const { asked, open, longest, askAgain, figures } = attention(
      deps,
      organisationId,
      (proposal) => validityOf(desk, proposal)?.kind === 'ok',
    );
    const [last] = store.runs.listNewest(1);
    const { lapseDays } = { ...defaultPolicy, ...store.policies.findNewest().numbers };
    // Always in the same place, so that eyes know where to go; also when there is nothing.
    const blocks = {
      answers: answersIn(desk, asked),
      toPut: toPut(desk, asked),
      terms: termsLapsing(desk, lapseDays),
      holds: holdsLapsing(desk),
      longest: longestWaiting(desk, longest),
      places: newPlaces(desk, last),
      turns: othersTurn(desk, open),
    };
    // Rare and pressing: it stands first, and only when there is something.
    const pressing = Object.entries({
      contact: contactAsked(desk),
      crisis: afterCrisis(desk),
      consent: consentLapsed(desk, open),
      heard: heardLate(desk),
    }).filter(([, { count }]) => count > 0);
    const rest = theRest(desk, visitOf(res), askAgain);
    const { answers, toPut: fresh, terms, holds } = blocks;
    show(res, 'coordinator/home/home', {
      title: t.home.title,
      // An office on its first day: nothing asks for anybody because nothing is known yet.
      isFirstDay: desk.groups.size === 0 && store.youths.countForOrganisation(organisationId) === 0,
      isCalm: [
        ...pressing.map(([, block]) => block),
        answers,
        fresh,
        terms,
        holds,
        blocks.longest,
        ...rest,
      ].every(({ count }) => count === 0),
      figures,
      lastRun: last && runLine(last, lang, desk.caseload),
      blocks: [...pressing, ...Object.entries(blocks)].map(([key, block]) => ({ key, ...block })),
      rest,
    });
  });

  return routes;
}
