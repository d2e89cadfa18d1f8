import type { Response } from 'express';
import { familyShut } from '../../actions/family/access.ts';
import { dayOf } from '../../domain/calendar-day.ts';
import { type Window, windowOn } from '../../domain/experience.ts';
import type { Placement } from '../../domain/placement.ts';
import type { PageDeps } from '../page-deps.ts';
import { seen } from '../seen.ts';
import { visitOf } from '../visit.ts';
import { organisationOf } from './own.ts';

type Asked = Pick<Window, 'moment' | 'closesOn'>;

/** Who is asked how it goes today, and who has had the questions; never what they said, nor whether they skipped them. */
export function experienceTurns(deps: PageDeps, res: Response) {
  const { store, now } = deps;
  const { t, format } = visitOf(res);
  const today = dayOf(now());
  return store.placements
    .listForOrganisation(organisationOf(res))
    .flatMap((placement) => {
      const open = windowOn(placement, today);
      return open === undefined ? [] : [{ placement, open }];
    })
    .sort((a, b) => (a.open.closesOn < b.open.closesOn ? -1 : 1))
    .map(({ placement, open }) => {
      const youth = store.youths.find(placement.youthId);
      seen(res, [placement.youthCode]);
      return {
        href: `/coordinator/placements/${placement.id}`,
        familyHref: `/coordinator/youths/${placement.youthId}/family`,
        name: [placement.youthCode, youth?.facts.name].filter(Boolean).join(' '),
        house: placement.groupName,
        moment: t.experience.moments[open.moment],
        until: format.day(open.closesOn),
        ...turnsOf(deps, placement, open),
      };
    });
}

/** Who of the family may come in today, and whether each had the questions; and the team. */
function turnsOf(deps: PageDeps, { id, youthId }: Placement, { moment }: Asked) {
  const { store } = deps;
  const told = store.experience.listOfMoment(id, moment);
  const people = store.families
    .listOfYouth(youthId)
    .map(({ accountId, name, relation }) => ({
      name,
      relation,
      had: told.some((one) => one.accountId === accountId),
      mayEnter: familyShut(deps, { id: accountId, youthId }) === undefined,
    }))
    .filter(({ had, mayEnter }) => had || mayEnter);
  return { people, team: told.some(({ voice }) => voice === 'team') };
}
