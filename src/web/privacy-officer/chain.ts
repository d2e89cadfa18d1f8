import { type Response, Router } from 'express';
import { z } from 'zod';
import { verifyLog } from '../../actions/verify-log.ts';
import { readForm } from '../forms.ts';
import type { PageDeps } from '../page-deps.ts';
import { type Page, show } from '../render.ts';
import { visitOf } from '../visit.ts';

const Head = z.strictObject({
  head: z
    .string({ error: 'needed' })
    .trim()
    .regex(/^(?:\d{1,15}:[0-9a-f]{64})?$/, { error: 'not-a-head' }),
});

/** Does everything that was written down still fit, and is it what it was on the day of this head? */
export function chainRoutes(deps: PageDeps, room: 'privacy-officer' | 'administrator'): Router {
  const { store } = deps;
  const routes = Router({ caseSensitive: true, strict: true });

  const page = (res: Response, more: Partial<Page>, status?: number): void => {
    const { seq, hash } = store.logChain.head();
    show(
      res,
      'privacy-officer/chain',
      {
        title: visitOf(res).t['privacy-officer'].chain.title,
        href: `/${room}/chain`,
        head: `${seq}:${hash}`,
        count: seq - store.logChain.start().seq,
        typed: {},
        ...more,
      },
      status,
    );
  };

  routes.get('/', (_req, res) => page(res, {}));

  routes.post('/', (req, res) => {
    const form = readForm(Head, req.body);
    if (!form.ok) {
      page(res, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { head } = form.values;
    const [seq = '', hash = ''] = head.split(':');
    const faults = verifyLog(deps, head === '' ? undefined : { seq: Number(seq), hash });
    page(res, { typed: form.values, verified: { faults, withHead: head !== '' } });
  });

  return routes;
}
