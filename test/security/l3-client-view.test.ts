import { expect, test } from 'vitest';
import type { Office } from '../office.ts';
import { amber } from './marks.ts';
import { sabotaged } from './sabotage.ts';
import { openSite } from './site.ts';
import { openTwoOrganisations } from './two-organisations.ts';

/** A list that says who, instead of which organisation. */
const withNames = (office: Office, name: string): Office => ({
  ...office,
  store: {
    ...office.store,
    viewLog: {
      ...office.store.viewLog,
      listForYouth: (...asked) =>
        office.store.viewLog
          .listForYouth(...asked)
          .map((line) => ({ ...line, organisation: name })),
    },
  },
});

const rowsOf = (html: string): string[] =>
  [...html.matchAll(/<li><time[\s\S]*?<\/li>/g)].map(([row]) =>
    row
      .replaceAll(/<[^>]+>/g, ' ')
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );

test('L3 a family sees who looked: a day, a role, an organisation and how often, never a name', async () => {
  const { office: still, people } = await openTwoOrganisations();
  let moment = still.now();
  const office: Office = { ...still, now: () => moment };
  const youth = `/coordinator/youths/${office.store.youths.findByCode(amber.code)?.id ?? ''}`;
  const proposal = office.store.proposals.listForProvider(
    people.told.role === 'provider' ? people.told.providerId : '',
  )[0];
  const site = await openSite(sabotaged('L3', withNames(office, 'Nora Qnora'), office));
  const see = async (day: string): Promise<void> => {
    moment = new Date(day);
    for (const path of ['', '/data', '']) {
      await site.ask(`${youth}${path}`, { headers: site.as(people.nora) });
    }
    await site.ask(`/provider/proposals/${proposal?.id ?? ''}`, { headers: site.as(people.told) });
  };
  await see('2026-11-22T22:30:00Z');
  await see('2026-11-22T23:30:00Z');

  moment = new Date('2026-11-24T10:00:00Z');
  const mother = { headers: site.as(people.mother) };
  const all = (await site.ask('/family/views', mother)).body;
  const rows = rowsOf(all);
  expect(rows).toHaveLength(4);
  expect(rows.filter((row) => row.startsWith('23 november 2026'))).toHaveLength(2);
  expect(rows.filter((row) => row.includes('Regio') && row.endsWith('(3 keer)'))).toHaveLength(2);
  expect(
    rows.filter((row) => row.includes('Stichting 2') && row.endsWith('(1 keer)')),
  ).toHaveLength(2);
  expect(all).not.toContain('Qnora');
  expect(all).not.toContain('Qverteld');

  const one = await site.ask('/family/views?from=2026-11-23&until=2026-11-23', mother);
  expect(rowsOf(one.body)).toHaveLength(2);
  const none = await site.ask('/family/views?from=2026-11-24&until=2026-11-24', mother);
  expect(rowsOf(none.body)).toEqual([]);
});

test('L3 a family of another youth sees none of it', async () => {
  const { office, people } = await openTwoOrganisations();
  const youth = office.store.youths.findByCode(amber.code)?.id ?? '';
  const site = await openSite(office);
  await site.ask(`/coordinator/youths/${youth}`, { headers: site.as(people.nora) });
  const { body } = await site.ask('/family/views', { headers: site.as(people.bilal) });
  expect(rowsOf(body).filter((row) => row.includes('Regio ')).length).toBe(0);
});
