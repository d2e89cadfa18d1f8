import { Router } from 'express';
import type { Response } from 'express';
import { endContactAsk } from '../../actions/experience/contact.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { notesOf } from '../../domain/experience-figures.ts';
import { idIn } from '../asked.ts';
import { download } from '../download.ts';
import { learnedFile, learnedFrom, learnedSince, learnedView } from '../experience-figures.ts';
import { shown } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';
import { experienceTurns } from './experience-turns.ts';
import { organisationOf, ownIn } from './own.ts';
import { regionCrumbs } from './region.ts';
import { showYouth } from './youth/page.ts';

/** What an organisation learns from how it goes with its youths: added up. Of each only whether they were asked. */
export function experienceRoutes(deps: PageDeps): Router {
  const { store, now } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const learned = (res: Response) => {
    const today = dayOf(now());
    const since = learnedSince(today);
    return learnedFrom(store.experience.listForOrganisation(organisationOf(res), since), today);
  };

  routes.get('/experience', (_req, res) => {
    const visit = visitOf(res);
    const { title } = visit.t.experience.learning;
    const figures = learned(res);
    show(res, 'coordinator/experience', {
      title,
      crumbs: regionCrumbs(visit.t, { label: title }),
      learned: { ...learnedView(figures, visit), csv: '/coordinator/experience/figures.csv' },
      notes: notesOf(figures.settled, visit.lang),
      turns: experienceTurns(deps, res),
    });
  });

  routes.get('/experience/figures.csv', (_req, res) => {
    const visit = visitOf(res);
    const name = `${visit.t.experience.learning.file}.csv`;
    download(res, name, 'text/csv; charset=utf-8', learnedFile(learned(res), visit));
  });

  routes.post('/youths/:id/contact-asks/:askId/ending', (req, res) => {
    const youth = ownIn(deps).youth(req, res);
    const asked = { youthId: youth.id, askId: idIn(req, 'askId') };
    const outcome = endContactAsk(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, `/coordinator/youths/${youth.id}?done=contact-made`);
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showYouth(deps, res, youth, { notice, status: 409 });
    }
  });

  return routes;
}
