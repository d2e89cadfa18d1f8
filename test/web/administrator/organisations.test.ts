import { beforeEach, expect, test } from 'vitest';
import { type Office, hireAdministrator, openTestOffice } from '../../office.ts';
import { type Visitor, visit } from '../visitor.ts';

const page = '/administrator/organisations';
let office: Office;
let bea: Visitor;

beforeEach(async () => {
  office = openTestOffice();
  bea = visit(office).as(await hireAdministrator(office));
});

test('an organisation comes, and gets another name', async () => {
  const { headers } = await bea.post(page, { code: 'WEST', name: 'Regio West' });
  expect(headers['location']).toBe(`${page}?done=added`);
  const west = office.store.organisations.findByCode('WEST')!;
  await bea.post(`${page}/${west.id}/name`, { name: 'Jeugdhulp West' });
  expect((await bea.get(`${page}?done=renamed`)).text).toContain('Jeugdhulp West');
  expect((await bea.get(page)).text).not.toContain('De naam is veranderd');
});

test('a form that is not right, and a code that is taken', async () => {
  const empty = await bea.post(page, { code: 'WEST', name: '' });
  expect([empty.status, empty.text.includes('value="WEST"')]).toEqual([422, true]);
  const taken = await bea.post(page, { code: 'REGIO', name: 'Nog een' });
  expect([taken.status, taken.text.includes('value="Nog een"')]).toEqual([409, true]);
  expect((await bea.post(page, { code: 'een twee', name: 'Nog een' })).status).toBe(409);
  const [first] = office.store.organisations.list();
  const unnamed = await bea.post(`${page}/${first!.id}/name`, { name: '' });
  expect([unnamed.status, unnamed.text.includes(`#name-${first!.id}`)]).toEqual([422, true]);
  expect((await bea.post(`${page}/${'z'.repeat(26)}/name`, { name: 'X' })).status).toBe(404);
});

test('settings and mails are shown, in both languages', async () => {
  const settings = await bea.get('/administrator/settings');
  expect(settings.text).toContain('mails worden in een map gezet');
  expect((await bea.inEnglish().get('/administrator/settings')).text).toContain(
    'Encrypted connection',
  );
  expect((await bea.get('/administrator/mails')).text).toContain('Er zijn nog geen mails');
  await bea.post('/administrator/users', {
    name: 'Bo',
    email: 'bo@voorbeeld.test',
    role: 'administrator',
    organisation: '',
    provider: '',
    lang: 'en',
  });
  const mails = await bea.get('/administrator/mails');
  expect(mails.text).toContain('bo@voorbeeld.test');
  expect(mails.text).toContain('link om te beginnen');
  expect(mails.text).toContain('wacht');
});
