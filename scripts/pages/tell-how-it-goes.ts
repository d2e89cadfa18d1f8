import type { Deps } from '../../src/actions/deps.ts';
import { stayOf } from '../../src/actions/family/access.ts';
import { tellAsFamily, tellAsTeam } from '../../src/actions/experience/tell.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { addDays, dayOf } from '../../src/domain/calendar-day.ts';
import type { Id } from '../../src/domain/ids.ts';
import { settled } from '../demo/settled.ts';

/** A youth has lived there for two weeks: the father and the team say how it goes, and he wants to be called. Gives the team. */
export function tellHowItGoes(office: Deps, youthId: Id): AccountOf<'provider'> | undefined {
  const { store } = office;
  const stay = stayOf(office, youthId);
  const youth = store.youths.find(youthId);
  const [person] = store.accounts.listFamily(youthId);
  const father = person && store.accounts.find(person.id);
  const team = store.users
    .listStaff()
    .map(({ id }) => store.accounts.find(id))
    .find((one) => one?.role === 'provider' && one.providerId === stay?.providerId);
  const keeper = store.users
    .listStaff()
    .map(({ id }) => store.accounts.find(id))
    .find((one) => one?.role === 'coordinator' && one.organisationId === youth?.organisationId);
  if (stay === undefined || father?.role !== 'family') return undefined;
  if (team?.role !== 'provider' || keeper?.role !== 'coordinator') return undefined;

  const startedOn = addDays(dayOf(office.now()), -15);
  settled(confirmStart(office, keeper, { placementId: stay.id, startedOn }));
  const told = {
    moment: 'weeks-2',
    scores: { safety: 2, bond: 4, attunement: 3, ordinary: 4 },
    note: 'Verzonnen: het is nog wennen.',
  } as const;
  settled(tellAsFamily(office, father, { ...told, together: false, contact: true }));
  settled(tellAsTeam(office, team, { ...told, placementId: stay.id }));
  return team;
}
