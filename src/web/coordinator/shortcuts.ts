import { Router } from 'express';
import { z } from 'zod';
import { setShortcuts } from '../../actions/own-desk.ts';
import { doneNotice } from '../asked.ts';
import { oneOf, readForm } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { show } from '../render.ts';
import { visitOf, who } from '../visit.ts';

const Choice = z.strictObject({ shortcuts: oneOf(['on', 'off']) });

/** Which keys do what, and whether they do. Who speaks to the machine or shakes turns them off (WCAG 2.1.4). */
export function shortcutsRoutes(deps: PageDeps): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/', (req, res) => {
    const { t } = visitOf(res);
    show(res, 'coordinator/keys/page', {
      title: t.meeting.keys.title,
      notice: doneNotice(req, { kept: t.meeting.keys.done }),
      on: deps.store.ownDesk.hasShortcuts(who(res, 'coordinator').id),
    });
  });

  routes.post('/', (req, res) => {
    const form = readForm(Choice, req.body);
    if (form.ok) {
      setShortcuts(deps, who(res, 'coordinator'), form.values.shortcuts === 'on');
      res.redirect(303, '/coordinator/shortcuts?done=kept');
      return;
    }
    const { t } = visitOf(res);
    const on = deps.store.ownDesk.hasShortcuts(who(res, 'coordinator').id);
    const notice = { kind: 'stop', text: t.errors['choose-one'] ?? '' } as const;
    show(res, 'coordinator/keys/page', { title: t.meeting.keys.title, notice, on }, 422);
  });

  return routes;
}
