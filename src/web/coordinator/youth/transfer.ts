import { Router } from 'express';
import { z } from 'zod';
import { proposeTransfer } from '../../../actions/transfer-youth.ts';
import { Id } from '../../../domain/ids.ts';
import { readForm, shown } from '../../forms.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { showYouth } from './page.ts';

const Transfer = z.strictObject({
  organisation: z
    .string({ error: 'choose-one' })
    .refine((typed) => Id.safeParse(typed).success, { error: 'choose-one' }),
});

/** Offering a dossier to another organisation. */
export function transferRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);
  routes.post('/:id/transfer', (req, res) => {
    const youth = own.youth(req, res);
    const form = readForm(Transfer, req.body);
    if (!form.ok) {
      showYouth(deps, res, youth, { errors: form.errors, typed: form.typed, status: 422 });
      return;
    }
    const asked = { youthId: youth.id, toOrganisation: form.values.organisation };
    const outcome = proposeTransfer(deps, who(res, 'coordinator'), asked);
    if (outcome.ok) res.redirect(303, '/coordinator/transfers?done=proposed');
    else {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showYouth(deps, res, youth, { notice, typed: form.values, status: 409 });
    }
  });
  return routes;
}
