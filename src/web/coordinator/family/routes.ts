import { Router } from 'express';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { mailLinkAgain } from '../../../actions/family/mail-link.ts';
import { agreeToLook, confirmAccess, recordPerson } from '../../../actions/family/people.ts';
import { answerRequest } from '../../../actions/family/requests.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { doneNotice, idIn } from '../../asked.ts';
import { neededText, oneOf, readForm, shown } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { inviteRoutes } from './invite.ts';
import { showFamily } from './page.ts';
import { Recorded, factsIn } from './recorded.ts';

const Agreement = z.strictObject({ agrees: oneOf(['yes', 'no']) });
const Answer = z.strictObject({ words: neededText(2000) });

/** The family of one youth: who they are, and how each may come in. */
export function familyRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ mergeParams: true });
  const own = ownIn(deps);

  const personIn = (req: Request, res: Response) => {
    const youth = own.youth(req, res);
    const accountId = idIn(req, 'personId');
    found(store.families.listOfYouth(youth.id).find((one) => one.accountId === accountId));
    return { youth, whom: { youthId: youth.id, accountId } };
  };
  type Named = Pick<ReturnType<typeof personIn>, 'youth'>;

  const told = (res: Response, { youth }: Named, outcome: Outcome<unknown>, done: string): void => {
    if (outcome.ok) {
      res.redirect(303, `/coordinator/youths/${youth.id}/family?done=${done}`);
      return;
    }
    const notice = shown(outcome.refusal, visitOf(res).lang);
    showFamily(deps, res, youth, { notice, status: 409 });
  };

  routes.get('/:id/family', (req, res) => {
    const notice = doneNotice(req, visitOf(res).t.registers.family.done);
    showFamily(deps, res, own.youth(req, res), { notice });
  });

  routes.use(inviteRoutes(deps));

  routes.post('/:id/family/:personId', (req, res) => {
    const { youth, whom } = personIn(req, res);
    const form = readForm(Recorded, req.body);
    if (!form.ok) {
      const { errors, typed } = form;
      const came = { errors, typed: { ...typed, form: whom.accountId }, status: 422 };
      showFamily(deps, res, youth, came);
      return;
    }
    const asked = { ...whom, facts: factsIn(form.values) };
    told(res, { youth }, recordPerson(deps, who(res, 'coordinator'), asked), 'recorded');
  });

  routes.post('/:id/family/:personId/confirmation', (req, res) => {
    const { youth, whom } = personIn(req, res);
    told(res, { youth }, confirmAccess(deps, who(res, 'coordinator'), whom), 'confirmed');
  });

  routes.post('/:id/family/:personId/link', (req, res) => {
    const { youth, whom } = personIn(req, res);
    const asked = { ...whom, lang: 'nl' } as const;
    told(res, { youth }, mailLinkAgain(deps, who(res, 'coordinator'), asked), 'mailed');
  });

  routes.post('/:id/family/:personId/agreement', (req, res) => {
    const { youth, whom } = personIn(req, res);
    const form = readForm(Agreement, req.body);
    if (!form.ok) {
      showFamily(deps, res, youth, { errors: form.errors, status: 422 });
      return;
    }
    const asked = { ...whom, agrees: form.values.agrees === 'yes' };
    told(res, { youth }, agreeToLook(deps, who(res, 'coordinator'), asked), 'agreed');
  });

  routes.post('/:id/family-requests/:requestId/answer', (req, res) => {
    const youth = own.youth(req, res);
    const requestId = idIn(req, 'requestId');
    found(store.familyRequests.listOfYouth(youth.id).find(({ id }) => id === requestId));
    const form = readForm(Answer, req.body);
    if (!form.ok) {
      const { errors, typed } = form;
      showFamily(deps, res, youth, { errors, typed: { ...typed, form: requestId }, status: 422 });
      return;
    }
    const asked = { youthId: youth.id, requestId, words: form.values.words };
    told(res, { youth }, answerRequest(deps, who(res, 'coordinator'), asked), 'answered');
  });

  return routes;
}
