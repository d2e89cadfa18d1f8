import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { endPlacement } from '../../../src/actions/placements.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
let id: string;
const placement = () => village.office.store.placements.find(id)!;

beforeEach(async () => {
  village = await openVillage();
  const asked = { proposalId: village.put('J-BILAL', 'V-1'), startsOn: '2026-11-22', reason: 'Ja.' };
  id = value(acceptProposal(village.office, village.coordinator, asked));
  village.office.moment = new Date('2026-11-24T11:00:00Z');
  willow = visit(village.office).as(village.willow);
}); // prettier-ignore

const start = (startedOn: string) => willow.post(`/provider/placements/${id}/start`, { startedOn });

test('who comes is shown by code and day, with a form to confirm it', async () => {
  const { text } = await willow.get('/provider/placements');

  const { providerCode } = village.office.store.proposals.find(placement().proposalId)!;
  expect(text).toContain(providerCode);
  expect(text).not.toContain('J-BILAL');
  expect(text).toContain('Afgesproken: vanaf 22 november 2026.');
  expect(text).toContain('value="2026-11-22"');
  expect(text).toContain('over een beveiligde weg');
  expect(text).not.toContain('Parkiet');
});

test('a confirmed start makes a resident', async () => {
  const { headers } = await start('2026-11-23');

  expect(headers['location']).toBe('/provider/placements?done=started');
  expect(placement().startedOn).toBe('2026-11-23');
  const { text } = await willow.get('/provider/placements');
  expect(text).toContain('woont er');
  expect(text).toContain('Er komt nu niemand aan.');
});

test('a day that is none comes back, a day to come is refused', async () => {
  const wrong = await start('2026-02-30');
  expect(wrong.status).toBe(422);
  expect(wrong.text).toContain(`href="#startedOn-${id}"`);
  expect(wrong.text).toContain('value="2026-02-30"');

  const early = await start('2026-12-24');
  expect(early.status).toBe(409);
  expect(early.text).toContain('Deze dag moet nog komen.');
  expect(placement().startedOn).toBeNull();
});

test('a placement that ended is no longer on its way', async () => {
  const { office, coordinator } = village;
  const ended = { placementId: id, endedOn: '2026-11-24', reason: 'did-not-start', note: 'parkiet-einde', waitsAgain: true };
  value(endPlacement(office, coordinator, ended));

  const { text } = await willow.get('/provider/placements');
  expect(text).toContain('niet begonnen');
  expect(text).not.toContain('parkiet');
  expect((await start('2026-11-23')).status).toBe(409);
}); // prettier-ignore

test('only the own provider may confirm, and only from this site', async () => {
  const theirs = visit(village.office).as(village.elsewhere);
  const path = `/provider/placements/${id}/start`;
  const form = { startedOn: '2026-11-23' };

  expect((await theirs.post(path, form)).status).toBe(404);
  expect((await theirs.get('/provider/placements')).text).not.toContain('J-BILAL');
  expect((await willow.postFromElsewhere(path, form)).status).toBe(403);
  expect((await visit(village.office).as(village.ambersMother).post(path, form)).status).toBe(403);
  expect(placement().startedOn).toBeNull();
});

test('looking changes nothing', async () => {
  const before = village.office.store.journal.head();
  await willow.get('/provider/placements');

  expect(village.office.store.journal.head()).toBe(before);
});
