import { expect, test } from 'vitest';
import { invite } from '../../scripts/demo/people.ts';
import { tellRegion } from '../../scripts/demo/tell-region.ts';
import { tellMore } from '../../scripts/pages/tell-more.ts';
import { whileQuiet } from '../../src/web/while-quiet.ts';
import type { PageDeps } from '../../src/web/page-deps.ts';
import { readConfig } from '../../src/config.ts';
import { openTestOffice, password } from '../office.ts';
import { beside, newFile } from '../security/beside.ts';

const config = readConfig({});

test('an answer holds until what it was found in changes, or the day is over; each office has its own', () => {
  const office = openTestOffice();
  const deps: PageDeps = { ...office, config, now: () => office.moment };
  let asked = 0;
  const times = whileQuiet(({ store }, about) => {
    store.journal.head();
    return `${about}${(asked += 1)}`;
  });
  const deed = () =>
    office.store.together((pen) =>
      pen.journal.add({ id: 'x', role: 'administrator' }, office.moment, {
        did: 'tried',
        subject: 'x',
      }),
    );

  expect([times(deps), times(deps), times(deps, 'a'), times(deps)]).toEqual(['1', '1', 'a2', '1']);
  deed();
  expect([times(deps), times(deps, 'a')]).toEqual(['3', 'a4']);
  office.moment = new Date('2026-11-23T11:00:00Z');
  expect(times(deps)).toBe('5');
  expect(times({ ...openTestOffice(), config })).toBe('6');
  expect(times(deps)).toBe('5');
});

test('whatever is done leaves a line in the journal, by which answers are let go', async () => {
  const file = newFile();
  const office = openTestOffice(file);
  const eyes = beside(file);
  const silent: string[] = [];
  let writes = 0;
  const together: typeof office.store.together = (work) => {
    const [kept, head] = [eyes.hash('without the journal'), office.store.journal.head()];
    const done = office.store.together(work);
    if (eyes.hash('without the journal') !== kept) {
      writes += 1;
      const action = /src\/actions\/[\w/-]+/.exec(new Error('whose').stack ?? '')?.[0];
      // The invented region also writes by itself, past every action.
      if (action !== undefined && office.store.journal.head() === head) silent.push(action);
    }
    return done;
  };
  const watched = { ...office, store: { ...office.store, together } };
  const { staff } = await tellRegion(watched, `${config.folders.data}/demo`, password);
  await invite(watched, staff.coordinator, 'J-14', { name: 'Verzonnen vader', relation: 'parent' });
  tellMore(watched);

  expect(writes).toBeGreaterThan(50);
  expect(silent).toEqual([]);
});
