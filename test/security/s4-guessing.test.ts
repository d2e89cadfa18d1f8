import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Deps } from '../../src/actions/deps.ts';
import { signIn } from '../../src/actions/sign-in.ts';
import { type Office, emailOf, hireCoordinator, openTestOffice, password } from '../office.ts';
import { givePhone } from '../second-factor.ts';
import { openSite } from '../web/walk-in.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** Who guesses gets slow, and who belongs here does not: waiting must not become a way to keep somebody out. */

const email = emailOf({ name: 'Coco Coördinator' });
const tries = rounds(1000, 10_000);
let office: Office;
let deps: Deps;
beforeEach(async () => {
  office = openTestOffice();
  await hireCoordinator(office);
  deps = sabotaged('S4', forgetful(office), office);
});

/** Broken: no wrong try is ever remembered. */
const forgetful = (from: Deps): Deps => ({
  ...from,
  now: () => from.now(),
  store: { ...from.store, failures: { ...from.store.failures, list: () => [] } },
});

const later = (seconds: number) => {
  office.moment = new Date(office.moment.getTime() + seconds * 1000);
};

/** So many wrong passwords within the hour, from these places in turn: how many were looked at. */
async function guess(places: readonly string[]): Promise<number> {
  let looked = 0;
  for (let time = 0; time < tries; time += 1) {
    later(3600 / tries);
    const place = places[time % places.length] ?? '';
    const outcome = await signIn(deps, { email, password: `gok nummer ${time}`, place });
    if (!outcome.ok && outcome.refusal.code === 'wrong-sign-in') looked += 1;
    if (looked > 70) break;
  }
  return looked;
}

describe('S4 guessing is slow', () => {
  test.each([
    ['one place', 1],
    ['many places', 1000],
  ])(
    'at most sixty passwords of one account are looked at in an hour, from %s',
    async (_, many) => {
      const places = Array.from({ length: many }, (_, nth) => `place ${nth}`);
      const looked = await guess(places);
      expect(looked).toBeLessThanOrEqual(60);
      expect(looked).toBeGreaterThan(5);
    },
  );

  test('meanwhile the right person comes in from elsewhere within five minutes', async () => {
    const coco = office.store.accounts.find(
      office.store.accounts.findCredentials(email)?.id ?? '',
    )!;
    const phone = givePhone(office, coco);
    await guess(['one place']);
    const site = openSite(deps);
    const attacker = site('198.51.100.7');
    const person = site('192.0.2.55');
    let waited = 0;
    for (; waited <= 300; waited += 20) {
      await attacker.post('/sign-in', { email, password: 'nog een gok' });
      const { status } = await person.post('/sign-in', { email, password });
      if (status === 303) break;
      later(20);
    }
    const { headers } = await person.post('/second-factor', { code: phone() });
    expect([headers['location'], waited <= 300]).toEqual(['/coordinator', true]);
    expect(office.store.outbox.list().map(({ kind }) => kind)).toContain('ten-failures');
  });

  test('and where they have been before, everybody’s guesses never make them wait', async () => {
    const coco = office.store.accounts.find(
      office.store.accounts.findCredentials(email)?.id ?? '',
    )!;
    const phone = givePhone(office, coco);
    const site = openSite(deps);
    const before = site('192.0.2.55');
    await before.post('/sign-in', { email, password });
    await before.post('/second-factor', { code: phone() });
    await guess(Array.from({ length: 1000 }, (_, nth) => `place ${nth}`));
    expect((await site('192.0.2.55').post('/sign-in', { email, password })).status).toBe(303);
  });

  test('one place that tries everybody is held up too', async () => {
    const codes: string[] = [];
    for (let nth = 0; nth < 32; nth += 1) {
      const asked = { email: `iemand${nth}@voorbeeld.test`, password: 'gok', place: 'one place' };
      const outcome = await signIn(deps, asked);
      codes.push(outcome.ok ? 'ok' : outcome.refusal.code);
    }
    expect(codes.slice(29)).toEqual(['wrong-sign-in', 'wait', 'wait']);
  });

  test('what was counted is still counted after the program was killed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'passende-plek-guess-')), 'office.sqlite');
    const first = openTestOffice(file);
    await hireCoordinator(first);
    first.store.close();
    const killed = spawnSync(process.execPath, ['--input-type=module', '-e', guessAndDie], {
      env: { FILE: file, EMAIL: email, ROOT: join(import.meta.dirname, '..', '..') },
    });
    expect(killed.signal).toBe('SIGKILL');
    const again = openTestOffice(file);
    const asked = { email, password, place: 'one place' };
    const outcome = await signIn(sabotaged('S4', forgetful(again), again), asked);
    expect(outcome.ok ? 'in' : outcome.refusal.code).toBe('wait');
  });
});

const guessAndDie = `
  const from = (file) => import(process.env.ROOT + '/' + file);
  const { readConfig } = await from('src/config.ts');
  const { openOffice } = await from('src/open-office.ts');
  const { signIn } = await from('src/actions/sign-in.ts');
  const office = openOffice(readConfig({ DATA_FILE: process.env.FILE }));
  const now = () => new Date('2026-11-22T11:00:00Z');
  for (let time = 0; time < 3; time += 1) {
    await signIn({ ...office, now }, { email: process.env.EMAIL, password: 'gok', place: 'one place' });
  }
  process.kill(process.pid, 'SIGKILL');
`;
