import { Router } from 'express';
import { z } from 'zod';
import { liftExclusion } from '../../../actions/reject-proposal.ts';
import { listYouth } from '../../../actions/waiting-list.ts';
import { idIn } from '../../asked.ts';
import { oneOf, readForm, shown, text } from '../../forms.ts';
import { found } from '../../not-found.ts';
import type { PageDeps } from '../../page-deps.ts';
import { visitOf, who } from '../../visit.ts';
import { ownIn } from '../own.ts';
import { showYouth } from './page.ts';

const Listing = z.strictObject({
  waits: oneOf(['yes', 'no']),
  reason: text(40).optional(),
});

/** Off the waiting list or on it again, and letting a pair be proposed again. */
export function listingRoutes(deps: PageDeps): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });
  const own = ownIn(deps);

  routes.post('/:id/listing', (req, res) => {
    const youth = own.youth(req, res);
    const form = readForm(Listing, req.body);
    const missing = form.ok && form.values.waits === 'no' && (form.values.reason ?? '') === '';
    if (!form.ok || missing) {
      const errors = form.ok ? { reason: 'choose-one' } : form.errors;
      showYouth(deps, res, youth, { errors, status: 422 });
      return;
    }
    const waits = form.values.waits === 'yes';
    const asked = { youthId: youth.id, waits, reason: waits ? '' : (form.values.reason ?? '') };
    const outcome = listYouth(deps, who(res, 'coordinator'), asked);
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showYouth(deps, res, youth, { notice, typed: form.values, status: 409 });
      return;
    }
    res.redirect(303, `/coordinator/youths/${youth.id}?done=${waits ? 'on' : 'off'}`);
  });

  routes.post('/:id/exclusions/:exclusionId/lifting', (req, res) => {
    const youth = own.youth(req, res);
    const exclusion = found(store.exclusions.find(idIn(req, 'exclusionId')));
    found(exclusion.youthId === youth.id ? exclusion : undefined);
    const outcome = liftExclusion(deps, who(res, 'coordinator'), { exclusionId: exclusion.id });
    if (!outcome.ok) {
      const notice = shown(outcome.refusal, visitOf(res).lang);
      showYouth(deps, res, youth, { notice, status: 409 });
      return;
    }
    res.redirect(303, `/coordinator/youths/${youth.id}?done=lifted`);
  });

  return routes;
}
