import { expect, test } from 'vitest';
import { keepFilter, setShortcuts } from '../../src/actions/own-desk.ts';
import { retain } from '../../src/actions/retain.ts';
import { endAccount } from '../../src/actions/staff/end-account.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import { emailOf, hireAdministrator, hireCoordinator } from '../office.ts';
import { givePhone } from '../second-factor.ts';
import { ok, openSmallRegion, placed } from '../small-region.ts';
import { sessionOf, visit } from '../web/visitor.ts';

async function oneLeft() {
  const region = await openSmallRegion();
  const { office, coco } = region;
  const bea = await hireAdministrator(office);
  const stays = await hireCoordinator(office, 'Blijvende Bo');
  const placementId = placed(region, 'J-1', 'V-1');
  givePhone(office, coco);
  sessionOf(office, coco);
  ok(endAccount(office, bea, { accountId: coco.id }));
  const nightOn = (day: string) => {
    office.moment = new Date(`${day}T01:00:00Z`);
    retain(office);
  };
  return { office, coco, bea, stays, placementId, nightOn };
}

test('who left is a number a year later: no name, no address, nothing to come in with', async () => {
  const { office, coco, nightOn } = await oneLeft();
  nightOn('2027-11-21');
  expect(office.store.users.findStaff(coco.id)).toMatchObject({ email: emailOf(coco) });
  nightOn('2027-11-23');
  expect(office.store.users.findStaff(coco.id)).toMatchObject({
    name: `account ${coco.id.slice(0, 8)}`,
    email: null,
    hasFactor: false,
    hasBegun: false,
  });
  expect(office.store.accounts.isTaken(emailOf(coco))).toBe(false);
});

test('the log still fits, and what they decided stays theirs by number', async () => {
  const { office, coco, placementId, nightOn } = await oneLeft();
  const before = office.store.journal.listNewest(100).filter(({ by }) => by === coco.name).length;
  expect(before).toBeGreaterThan(0);
  nightOn('2027-11-23');
  expect(verifyLog(office)).toEqual([]);
  const number = `account ${coco.id.slice(0, 8)}`;
  expect(office.store.placements.find(placementId)?.acceptedBy).toBe(number);
  const lines = office.store.journal.listNewest(100);
  expect(lines.filter(({ by }) => by === number)).toHaveLength(before);
  expect(JSON.stringify(lines)).not.toContain(coco.name);
});

test('who still works here stays who they are, and the pages still open', async () => {
  const { office, coco, bea, stays, nightOn } = await oneLeft();
  nightOn('2027-11-23');
  nightOn('2027-11-24');
  expect(office.store.users.findStaff(stays.id)).toMatchObject({ name: 'Blijvende Bo' });
  const page = await visit(office).as(bea).get(`/administrator/users/${coco.id}`);
  expect([page.status, page.text.includes(coco.id.slice(0, 8))]).toEqual([200, true]);
  expect((await visit(office).as(stays).get('/coordinator/journal')).text).not.toContain(coco.name);
});

test('how their desk was arranged goes too, and nobody else’s', async () => {
  const { office, coco, stays, nightOn } = await oneLeft();
  const filter = { list: 'youths', name: 'Alleen crisis', query: 'urgency=crisis' } as const;
  for (const who of [coco, stays]) {
    ok(keepFilter(office, who, filter));
    setShortcuts(office, who, false);
  }
  nightOn('2027-11-21');
  expect(office.store.ownDesk.listFilters(coco.id, 'youths')).toHaveLength(1);
  nightOn('2027-11-23');
  expect(office.store.ownDesk.listFilters(coco.id, 'youths')).toEqual([]);
  expect(office.store.ownDesk.hasShortcuts(coco.id)).toBe(true);
  expect(office.store.ownDesk.listFilters(stays.id, 'youths')).toHaveLength(1);
  expect(office.store.ownDesk.hasShortcuts(stays.id)).toBe(false);
});
