import { Router } from 'express';
import type { Response } from 'express';
import { z } from 'zod';
import type { Keys } from '../../../actions/family/keys.ts';
import { endInvitation, inviteAgain, inviteFamily } from '../../../actions/invite-family.ts';
import { inGroups } from '../../../domain/in-groups.ts';
import { idIn } from '../../asked.ts';
import { neededText, oneOf, readForm, shown } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { show } from '../../render.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { relations, showFamily } from './page.ts';
import { Recorded, factsIn } from './recorded.ts';

const Person = z.strictObject({
  name: neededText(80),
  relation: oneOf(relations),
  ...Recorded.shape,
  agreed: z.literal('yes').optional(),
});

/** Inviting, once more, and ending. Link and code are shown once, on the answer itself. */
export function inviteRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ mergeParams: true });
  const own = ownIn(deps);

  routes.post('/:id/invitations', async (req, res) => {
    const youth = own.youth(req, res);
    const form = readForm(Person, req.body);
    if (!form.ok) {
      const { errors, typed } = form;
      showFamily(deps, res, youth, { errors, typed: { ...typed, form: 'new' }, status: 422 });
      return;
    }
    const { name, relation, agreed } = form.values;
    const asked = { youthId: youth.id, name, relation, agreed: agreed === 'yes' };
    const facts = factsIn(form.values);
    const outcome = await inviteFamily(deps, who(res, 'coordinator'), { ...asked, ...facts });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      const typed = { ...form.values, form: 'new' };
      showFamily(deps, res, youth, { notice, typed, status: 409 });
      return;
    }
    showKeys(res, { name, code: youth.facts.code, youthId: youth.id }, outcome.value);
  });

  routes.post('/:id/family/:personId/invitation', async (req, res) => {
    const youth = own.youth(req, res);
    const accountId = idIn(req, 'personId');
    const people = store.families.listOfYouth(youth.id);
    const { name } = found(people.find((one) => one.accountId === accountId));
    const asked = { youthId: youth.id, accountId };
    const outcome = await inviteAgain(deps, who(res, 'coordinator'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showFamily(deps, res, youth, { notice, status: 409 });
      return;
    }
    showKeys(res, { name, code: youth.facts.code, youthId: youth.id }, outcome.value);
  });

  routes.post('/:id/invitations/:invitationId/ending', (req, res) => {
    const youth = own.youth(req, res);
    const invitationId = idIn(req, 'invitationId');
    found(store.invitations.listOfYouth(youth.id).find(({ id }) => id === invitationId));
    const asked = { youthId: youth.id, invitationId };
    const outcome = endInvitation(deps, who(res, 'coordinator'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showFamily(deps, res, youth, { notice, status: 409 });
      return;
    }
    res.redirect(303, `/coordinator/youths/${youth.id}/family?done=ended`);
  });

  function showKeys(
    res: Response,
    { name, code, youthId }: { name: string; code: string; youthId: string },
    keys: Keys,
  ): void {
    show(res, 'coordinator/family/invited', {
      title: visitOf(res).t.registers.family.invited.title(name),
      mailed: keys.mailed,
      link: `${deps.config.baseUrl}/invitation#${keys.secret}`,
      groups: inGroups(keys.secret),
      accessCode: keys.code,
      code,
      back: `/coordinator/youths/${youthId}/family`,
    });
  }

  return routes;
}
