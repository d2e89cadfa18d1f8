import { beforeEach, expect, test } from 'vitest';
import { signIn } from '../../src/actions/sign-in.ts';
import { verifyLog } from '../../src/actions/verify-log.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import {
  type Office,
  emailOf,
  hireCoordinator,
  hirePrivacyOfficer,
  openTestOffice,
  password,
} from '../office.ts';
import { givePhone } from '../second-factor.ts';
import { visit } from '../web/visitor.ts';

let office: Office;
let coco: AccountOf<'coordinator'>;
beforeEach(async () => {
  office = openTestOffice();
  coco = await hireCoordinator(office);
});

const everything = { from: '2000-01-01', until: '2199-01-01', role: '' };
const failed = () => office.store.securityLog.countFailed(everything);
const at = (email: string, word: string) =>
  signIn(office, { email, password: word, place: '203.0.113.7' });

test('a wrong password is counted, at an account or at none; a right one is not', async () => {
  await at(emailOf(coco), 'iets heel anders');
  await at('niemand@voorbeeld.test', 'iets heel anders');
  await at(emailOf(coco), password);
  expect(failed()).toEqual([{ action: 'sign-in', count: 2, accounts: 1 }]);
});

test('nothing of what was typed, or from where, is kept with it; and the chain holds', async () => {
  await at('niemand@voorbeeld.test', 'iets heel anders');
  await at(emailOf(coco), 'iets heel anders');
  const lines = JSON.stringify([...office.store.logChain.links()]);
  for (const word of ['voorbeeld.test', 'heel anders', '203.0.113'])
    expect(lines).not.toContain(word);
  expect(lines).toContain('sign-in-failed');
  expect(verifyLog(office)).toEqual([]);
});

test('a wrong code in the second step is counted', async () => {
  givePhone(office, coco);
  const late = visit(office).withoutStepUp(coco);
  await late.get('/coordinator/files/youths.csv');
  await late.post('/coordinator/files/youths.csv', { 'step-up-code': '000000' });
  expect(failed()).toMatchObject([{ action: 'second-factor', count: 1, accounts: 1 }]);
});

test('the privacy officer sees numbers, and no account', async () => {
  await at(emailOf(coco), 'iets heel anders');
  await at('niemand@voorbeeld.test', 'iets heel anders');
  const officer = visit(office).as(await hirePrivacyOfficer(office));
  const { text } = await officer.get('/privacy-officer/knocks');
  expect(text).toContain('wachtwoord: 2 keer, bij 1 bekend account');
  expect(text).not.toContain(coco.id.slice(0, 8));
  const english = await officer.inEnglish().get('/privacy-officer/knocks');
  expect(english.text).toContain('password: 2 times, at 1 known account');
  expect((await officer.get('/privacy-officer/reviews')).text).toContain('Inloggen mislukt');
});
