import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runMatching } from '../../src/actions/run-matching.ts';
import { statusOf } from '../../src/domain/proposal.ts';
import { freshness } from '../../src/domain/vacancy.ts';
import { judgeSmallScale, isSmallScale } from '../../src/domain/small-scale.ts';
import { tellHistory } from '../../scripts/demo/history.ts';
import { loadRegion } from '../../scripts/demo/load-region.ts';
import { hireStaff, invite } from '../../scripts/demo/people.ts';
import { type Office, openTestOffice } from '../office.ts';

const folder = join(import.meta.dirname, '..', '..', 'data', 'demo');

function regionOn(day: string): Office {
  const office = openTestOffice();
  office.moment = new Date(`${day}T10:00:00Z`);
  loadRegion(office, folder);
  return office;
}

/** Ordinary days, a leap day, days before and after it, and a day years from now. */
const days = ['2026-11-22', '2027-03-01', '2028-02-29', '2028-03-01', '2031-08-31'];

test.each(days)('the region loads on %s, and one run is a full run', async (day) => {
  const office = regionOn(day);
  const { store } = office;
  expect(store.youths.listWaiting()).toHaveLength(37);
  expect(store.groups.list()).toHaveLength(16);
  expect(store.providers.list()).toHaveLength(6);
  const fresh = store.vacancies.list().map(({ facts }) => freshness(facts, day));
  expect(fresh.filter((one) => one === 'confirmed')).toHaveLength(20);
  expect(fresh.filter((one) => one === 'ask-again')).toHaveLength(1);

  const staff = await hireStaff(office, 'een-lang-wachtwoord');
  const lotte = await invite(office, staff.coordinator, 'J-15', {
    name: 'Lotte',
    relation: 'youth',
  });
  await tellHistory(office, staff, lotte);
  expect(store.youths.listWaiting()).toHaveLength(35);
  const statuses = new Set(
    store.youths
      .list()
      .flatMap(({ id }) => store.proposals.listOfYouth(id))
      .map(statusOf),
  );
  expect([...statuses].sort()).toEqual(
    ['accepted', 'declined', 'new', 'provider-yes', 'put-to-both', 'question', 'rejected'].sort(),
  );

  const run = runMatching(office, staff.coordinator);
  const outcome = run.ok ? await run.value.finished : run;
  if (!outcome.ok) throw new Error(outcome.refusal.text.en);
  const { status, placements, unplaced } = outcome.value;
  expect(status).toBe('optimal');
  expect(placements.length).toBeGreaterThanOrEqual(22);
  expect(new Set(unplaced.map(({ reason }) => reason))).toEqual(
    new Set(['no-place-fits', 'others-came-first']),
  );
  // Fenna's mother has a link; there must be something to put to her.
  expect(placements.map(({ youth }) => youth)).toContain('J-01');
});

test('the groups that fall short of the definition do so visibly', () => {
  const short = regionOn('2026-11-22')
    .store.groups.list()
    .filter(({ facts }) => !isSmallScale(judgeSmallScale(facts, 0)))
    .map(({ facts }) => facts.code);
  expect(short).toEqual(['G-12', 'G-14', 'G-15']);
});

test('nobody in the region could be mistaken for somebody', () => {
  const { store } = regionOn('2026-11-22');
  for (const { facts } of store.youths.list()) {
    expect(facts.municipality).toMatch(/^(Voorbeeld|Nergens|Verzonnen)/);
    expect(facts.whyNotAtHome).toMatch(/^Verzonnen: /);
  }
  for (const { facts } of store.groups.list()) expect(facts.houseText).toMatch(/^Verzonnen: /);
});
