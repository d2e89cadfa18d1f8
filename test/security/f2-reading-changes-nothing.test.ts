import { expect, test } from 'vitest';
import type { Office } from '../office.ts';
import { addressesOf } from './addresses.ts';
import { beside, newFile } from './beside.ts';
import { sabotaged } from './sabotage.ts';
import { openSite } from './site.ts';
import { openTwoOrganisations } from './two-organisations.ts';

/** A page that quietly writes something down when it is read. */
const eager = (office: Office): Office => {
  const { store } = office;
  const list: typeof store.groups.list = () => {
    const pen = { by: 'system', at: office.now() };
    const id = office.newId();
    store.together((hand) => hand.organisations.add({ id, code: id, name: 'Nieuw' }, pen));
    return store.groups.list();
  };
  return { ...office, store: { ...store, groups: { ...store.groups, list } } };
};

/** Who takes a file along is written in the journal. */
const leavesTheHouse = /^\/coordinator\/(?:files\/|youths\/\w+\/copy)/;

test('F2 looking at everything, as everybody, changes nothing but the logs', async () => {
  const file = newFile();
  const { office, people } = await openTwoOrganisations(file);
  const eyes = beside(file);
  const site = await openSite(sabotaged('F2', eager, (same: Office) => same)(office));
  const addresses = addressesOf('GET', eyes, 6);
  expect(addresses.length).toBeGreaterThan(60);
  const { nora, zeno, asked, mother, bea, toos } = people;
  const everybody = [site.as(), ...[nora, zeno, asked, mother, bea, toos].map(site.as)];

  const changed: string[] = [];
  const statuses = new Set<number>();
  for (const { path } of addresses) {
    const without = leavesTheHouse.test(path) ? 'without the journal' : undefined;
    const before = eyes.hash(without);
    for (const headers of everybody) statuses.add((await site.ask(path, { headers })).status);
    const after = eyes.hash(without);
    if (after !== before) changed.push(path);
  }
  expect(changed).toEqual([]);
  expect([...statuses].sort((a, b) => a - b)).toEqual([200, 204, 303, 403, 404]);
});
