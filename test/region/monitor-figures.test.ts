import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Figures } from '../../src/region/monitor/figure-names.ts';
import { organisationFigures, providerFigures } from '../../src/web/monitor/own-figures.ts';
import { readConfig } from '../../src/config.ts';
import type { PageDeps } from '../../src/web/page-deps.ts';
import { type Raw, rawFigures } from './raw-figures.ts';
import { type ToldYear, tellYear } from './told-year.ts';

/** Everybody's own figures of the monitor, told again from the rows of the file by a script that shares nothing with it. */

let year: ToldYear;
let raw: Raw;
beforeAll(async () => {
  year = await tellYear();
  raw = rawFigures(new Sqlite(year.dataFile, { readonly: true }), year.office);
}, 300_000);
afterAll(() => year.office.store.close());

const deps = (): PageDeps => ({ ...year.office, config: readConfig({}) });

const numbers = (figures: Figures, name: keyof Figures): Record<string, number | null> =>
  Object.fromEntries(
    figures[name]
      .filter(({ unit }) => unit !== 'share')
      .map(({ path, value }) => [path.join('/'), value]),
  );

/** What was counted, and nothing that was not. */
const counted = (all: Record<string, number | null>) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0 && value !== null));

test('the year has something of everything, or it would prove little', () => {
  const all = year.coordinators.map(({ organisationId }) => raw.organisation(organisationId));
  const seen = all.map((one) => Object.keys(counted({ ...one['near-home'], ...one.declines })));
  expect(seen.flat().length).toBeGreaterThan(8);
  expect(all.some((one) => (one['ended-early']['lasted/within-6-months'] ?? 0) > 0)).toBe(true);
});

test.each([0, 1])('an organisation’s own figures, number %i', (nth) => {
  const organisationId = year.coordinators[nth]?.organisationId ?? '';
  const figures = organisationFigures(deps(), organisationId);
  const again = raw.organisation(organisationId);
  for (const name of Object.keys(again) as (keyof typeof again)[])
    expect({ [name]: counted(numbers(figures, name)) }).toEqual({ [name]: counted(again[name]) });
});

test('every provider’s own figures', () => {
  for (const { providerId } of year.providers) {
    const figures = providerFigures(deps(), providerId);
    const again = raw.provider(providerId);
    for (const name of Object.keys(again) as (keyof typeof again)[])
      expect({ [name]: counted(numbers(figures, name)) }).toEqual({ [name]: counted(again[name]) });
  }
});
