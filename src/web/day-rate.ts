import type { Request, Response } from 'express';
import { Router } from 'express';
import { z } from 'zod';
import { tellDayRate } from '../actions/tell-day-rate.ts';
import type { AccountOf } from '../domain/account.ts';
import type { DayRate } from '../domain/day-rate.ts';
import { dayOf } from '../domain/calendar-day.ts';
import type { Group } from '../domain/group.ts';
import { doneNotice } from './asked.ts';
import { day, readForm, shown } from './forms.ts';
import type { PageDeps } from './page-deps.ts';
import { type Crumb, type Page, show } from './render.ts';
import { visitOf } from './visit.ts';

/** Where the form stands, for whom. */
interface Room {
  /** As far as who asks may know it. */
  readonly group: (req: Request, res: Response) => Group;
  readonly who: (res: Response) => AccountOf<'provider'> | AccountOf<'coordinator'>;
  readonly crumbs: (res: Response, group: Group) => readonly Crumb[];
  readonly base: string;
}

// As people write amounts: with a comma or a point.
const Telling = z.strictObject({
  amount: z
    .string({ error: 'needed' })
    .trim()
    .min(1, { error: 'needed' })
    .regex(/^\d{1,5}(?:[.,]\d{1,2})?$/, { error: 'not-a-number' })
    .transform((typed) => Math.round(Number(typed.replace(',', '.')) * 100))
    .refine((cents) => cents >= 1 && cents <= 1_000_000, { error: 'not-a-number' }),
  fromOn: day,
});

/** What a day in a home costs: filled in by whoever wants to, and never changed afterwards, only told anew. */
export function dayRateRoutes(deps: PageDeps, room: Room): Router {
  const routes = Router({ caseSensitive: true, strict: true });

  routes.get('/:id/day-rate', (req, res) => {
    const notice = doneNotice(req, visitOf(res).t.smallScale.rate.done);
    showPage(res, room.group(req, res), { notice });
  });

  routes.post('/:id/day-rate', (req, res) => {
    const group = room.group(req, res);
    const form = readForm(Telling, req.body);
    if (!form.ok) {
      showPage(res, group, { errors: form.errors, typed: form.typed }, 422);
      return;
    }
    const { amount: cents, fromOn } = form.values;
    const outcome = tellDayRate(deps, room.who(res), { groupId: group.id, cents, fromOn });
    if (outcome.ok) {
      res.redirect(303, `${room.base}/${group.id}/day-rate?done=told`);
      return;
    }
    const typed: unknown = req.body;
    const notice = shown(outcome.refusal, visitOf(res).lang);
    showPage(res, group, { notice, typed: { ...(typed as object) } }, 409);
  });

  function showPage(res: Response, group: Group, more: Partial<Page>, status = 200): void {
    const { t, format } = visitOf(res);
    const words = t.smallScale.rate;
    const rates = deps.store.dayRates.listOfGroup(group.id);
    const page = {
      title: words.title(group.facts.name),
      crumbs: [...room.crumbs(res, group), { label: words.short }],
      href: `${room.base}/${group.id}/day-rate`,
      rates: rates.map((rate) => ({
        amount: format.euros(rate.cents),
        from: format.day(rate.fromOn),
        by: words.by[rate.toldBy],
      })),
      typed: { fromOn: dayOf(deps.now()) },
    };
    show(res, 'day-rate/page', { ...page, ...more }, status);
  }

  return routes;
}

/** What counts today, on the page of a home. */
export function rateNow(deps: PageDeps, { id }: Group): DayRate | undefined {
  const today = dayOf(deps.now());
  return deps.store.dayRates.listOfGroup(id).find(({ fromOn }) => fromOn <= today);
}
