import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { type Village, openVillage, value } from '../village.ts';
import { asShown } from '../as-shown.ts';
import { type Visitor, visit } from '../visitor.ts';

let village: Village;
let willow: Visitor;
const vacancy = (code: string) => village.office.store.vacancies.findByCode(code);
const group = (code: string) => village.office.store.groups.findByCode(code)!;
const before = () => village.office.store.journal.head();

beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
});

test('a place is published with four answers, of which three are given', async () => {
  const page = await willow.get('/provider/vacancies/new');
  expect(page.text).toContain('value="2026-11-22"');

  const form = { groupId: group('G-2').id, from: '2026-12-01', until: '', places: '2' };
  const { status, headers } = await willow.post('/provider/vacancies', form);

  expect([status, headers['location']]).toEqual([303, '/provider/vacancies?done=published']);
  expect(vacancy('V-2')!.facts.code).toBe('V-2');
  expect(vacancy('V-2-1')!.facts).toMatchObject({ from: '2026-12-01', until: null, places: 2 });
  expect((await willow.get('/provider/vacancies?done=published')).text).toContain(
    'De plek staat in de lijst.',
  );
});

test('a copy takes the group and the places along, but not a day that has been', async () => {
  const { text } = await willow.get(`/provider/vacancies/new?copy=${vacancy('V-1')!.id}`);

  expect(text).toContain(`name="groupId" value="${group('G-1').id}"`);
  expect(text).toMatch(/name="places"[^>]*value="2"/);
  expect(text).toMatch(/name="from"[^>]*value="2026-11-22"/);
});

test('the group is known when the page says it, and when there is only one', async () => {
  const asked = await willow.get(`/provider/vacancies/new?group=${group('G-2').id}`);
  expect(asked.text).toContain(`type="hidden" name="groupId" value="${group('G-2').id}"`);

  const single = visit(village.office).as(village.elsewhere);
  expect((await single.get('/provider/vacancies/new')).text).toContain(
    `type="hidden" name="groupId" value="${group('G-9').id}"`,
  );
});

test('another provider’s vacancy or group is no example', async () => {
  const copied = await willow.get(`/provider/vacancies/new?copy=${vacancy('V-9')!.id}`);
  expect(copied.text).not.toContain(group('G-9').id);

  const form = { groupId: group('G-9').id, from: '2026-12-01', until: '', places: '1' };
  const { status, text } = await willow.post('/provider/vacancies', form);
  expect(status).toBe(409);
  expect(text).toContain('Deze groep bestaat niet.');
});

test('a form that is not right comes back with what was typed', async () => {
  const form = { groupId: group('G-2').id, from: '31-02-2026', until: '', places: '9' };
  const { status, text } = await willow.post('/provider/vacancies', form);

  expect(status).toBe(422);
  expect(text).toContain('value="31-02-2026"');
  expect(text).toContain('href="#places"');
  expect(vacancy('V-2-1')).toBeUndefined();
});

test('one click confirms, from the list and from the desk', async () => {
  const path = `/provider/vacancies/${vacancy('V-2')!.id}/confirmation`;
  expect((await willow.get('/provider/vacancies')).text).toContain(
    'bevestig dat deze plek nog vrij is',
  );

  const { headers } = await willow.post(path, { back: 'vacancies' });
  expect(headers['location']).toBe('/provider/vacancies?done=confirmed');
  expect(vacancy('V-2')!.facts.confirmedOn).toBe('2026-11-22');
  expect((await willow.post(path, { back: 'home' })).headers['location']).toBe(
    '/provider?done=confirmed',
  );
});

test('after fourteen days the page says that a place is left out', async () => {
  village.office.moment = new Date('2026-11-27T11:00:00Z'); // V-2 was confirmed on the 12th
  const later = visit(village.office).as(village.willow);

  expect((await later.get('/provider/vacancies')).text).toContain('doet niet mee tot u bevestigt');
});

test('days and places can be changed, but not below what was given away', async () => {
  const proposalId = village.put('J-BILAL', 'V-1');
  const { office, coordinator } = village;
  const asked = { proposalId, startsOn: '2026-11-25', reason: 'Besproken.' };
  value(acceptProposal(office, coordinator, asked));
  const path = `/provider/vacancies/${vacancy('V-1')!.id}/terms`;
  expect((await willow.get(path)).text).toContain('Er is al 1 plek van gegeven.');

  const form = { from: '2026-12-01', until: '2027-02-01', places: '1' };
  expect((await willow.post(path, { ...form, ...(await asShown(willow, path)) })).status).toBe(303);
  expect(vacancy('V-1')!.facts).toMatchObject({ until: '2027-02-01', places: 1 });

  const shown = await asShown(willow, path);
  const crossed = await willow.post(path, { ...form, ...shown, until: '2026-11-30' });
  expect(crossed.status).toBe(409);
  expect(crossed.text).toContain('value="2026-11-30"');
  expect((await willow.post(path, { ...form, places: 'veel' })).status).toBe(422);
});

test('withdrawing needs a reason from the list', async () => {
  const path = `/provider/vacancies/${vacancy('V-1')!.id}/withdrawal`;
  expect((await willow.get(path)).text).toContain('de groep heeft rust nodig');

  expect((await willow.post(path)).status).toBe(422);
  expect((await willow.post(path, { reason: 'zomaar' })).status).toBe(409);
  expect(vacancy('V-1')).toBeDefined();
  expect((await willow.post(path, { reason: 'group-rest' })).status).toBe(303);
  expect(vacancy('V-1')).toBeUndefined();
});

test('what another provider offers is not there to look at or change', async () => {
  const path = `/provider/vacancies/${vacancy('V-9')!.id}`;
  const was = before();

  for (const page of ['terms', 'withdrawal']) {
    expect((await willow.get(`${path}/${page}`)).status).toBe(404);
  }
  for (const page of ['terms', 'withdrawal', 'confirmation']) {
    expect((await willow.post(`${path}/${page}`, { reason: 'mistake' })).status).toBe(404);
  }
  expect((await willow.get('/provider/vacancies/nonsense/terms')).status).toBe(404);
  expect((await willow.get('/provider/vacancies')).text).not.toContain('V-9');
  expect(before()).toBe(was);
});

test('a form of another site is turned away, and looking changes nothing', async () => {
  const { id } = vacancy('V-1')!;
  const was = before();

  const path = `/provider/vacancies/${id}/confirmation`;
  expect((await willow.postFromElsewhere(path)).status).toBe(403);
  for (const page of ['', '/new', `/new?copy=${id}`, `/${id}/terms`, `/${id}/withdrawal`]) {
    expect((await willow.get(`/provider/vacancies${page}`)).status).toBe(200);
  }
  expect(before()).toBe(was);
});
