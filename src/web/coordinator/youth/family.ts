import { Router } from 'express';
import { z } from 'zod';
import { endInvitation, inviteFamily } from '../../../actions/invite-family.ts';
import { idIn } from '../../asked.ts';
import { neededText, oneOf, readForm, shown } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { relations } from './invitations.ts';
import { showYouth } from './page.ts';

const Invitation = z.strictObject({ name: neededText(80), relation: oneOf(relations) });

/** Inviting, and ending an invitation. The link and the code are shown once, on the answer itself. */
export function familyRoutes(deps: PageDeps): Router {
  const { store, config } = deps;
  const routes = Router({ mergeParams: true });
  const own = ownIn(deps);

  routes.post('/:id/invitations', async (req, res) => {
    const { t, lang } = visitOf(res);
    const youth = own.youth(req, res);
    const form = readForm(Invitation, req.body);
    if (!form.ok) {
      const { errors, typed } = form;
      showYouth(deps, res, youth, { errors, typed, status: 422 });
      return;
    }
    const outcome = await inviteFamily(deps, who(res, 'coordinator'), {
      youthId: youth.id,
      ...form.values,
    });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, lang);
      showYouth(deps, res, youth, { notice, typed: form.values, status: 409 });
      return;
    }
    const { secret, code } = outcome.value;
    show(res, 'coordinator/youths/invited', {
      title: t.registers.youth.invited.title(form.values.name),
      link: `${config.baseUrl}/invitation#${secret}`,
      accessCode: code,
      code: youth.facts.code,
      back: `/coordinator/youths/${youth.id}`,
    });
  });

  routes.post('/:id/invitations/:invitationId/ending', (req, res) => {
    const youth = own.youth(req, res);
    const invitationId = idIn(req, 'invitationId');
    const listed = store.invitations.listOfYouth(youth.id);
    found(listed.find(({ id }) => id === invitationId));
    const asked = { youthId: youth.id, invitationId };
    const outcome = endInvitation(deps, who(res, 'coordinator'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showYouth(deps, res, youth, { notice, status: 409 });
      return;
    }
    res.redirect(303, `/coordinator/youths/${youth.id}?done=ended#family`);
  });

  return routes;
}
