import type { Account } from '../../src/domain/account.ts';
import { tokenIn } from '../../test/security/site.ts';
import type { Person } from '../pages/people.ts';
import { type Ask, asking } from '../pages/visit.ts';
import type { World } from '../pages/world.ts';
import { coordinatorOf, providerOf } from './people.ts';

/**
 * What others do while somebody looks, one deed at a time and over the same door as people: a youth of another
 * organisation is taken off the list and put on it again, and a team says that its place is still free.
 */
export function deedsOf(world: Pick<World, 'demo' | 'office'>): () => Promise<void> {
  const { store } = world.office;
  const ask = asking(world);
  const coordinator = coordinatorOf(world.office, 'REGIO-1');
  const youth = store.youths.listWaitingForOrganisation(coordinator.organisationId).at(-1);
  const vacancy = store.vacancies.list().find(({ taken, facts }) => taken < facts.places);
  if (youth === undefined || vacancy === undefined) throw new Error('Nothing can be done here');
  const listing = sending(ask, coordinator, `/coordinator/youths/${youth.id}/listing`);
  const team = providerOf(world.office, vacancy.providerId);
  const confirm = sending(ask, team, `/provider/vacancies/${vacancy.id}/confirmation`);
  const deeds = [
    () => listing({ waits: 'no', reason: 'mistake' }),
    () => confirm({}),
    () => listing({ waits: 'yes' }),
    () => confirm({}),
  ];
  let done = 0;
  return async () => {
    await deeds[done % deeds.length]?.();
    done += 1;
  };
}

/** The token is that of the session, and a session is a new one every few minutes. */
function sending(ask: Ask, account: Account, path: string) {
  const who: Person = { name: `deed of ${account.role}`, account, shown: 'fresh', starts: [] };
  const send = async (form: Readonly<Record<string, string>>): Promise<number> => {
    const token = tokenIn((await ask(who, 'nl', '/about')).body);
    return (await ask(who, 'nl', path, { ...form, token })).status;
  };
  return async (form: Readonly<Record<string, string>>): Promise<void> => {
    const first = await send(form);
    const status = first === 403 ? await send(form) : first;
    if (status !== 303) throw new Error(`${path} answered ${status}`);
  };
}
