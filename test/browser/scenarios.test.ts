import Database from 'better-sqlite3';
import { expect } from 'vitest';
import { byHand, movedByHand, type RawPlan, type RawTable } from '../region/what-if/by-hand.ts';
import { type Person, signIn } from './person.ts';
import { inTwoLanguages } from './two-languages.ts';

/** The what-if desk on the demo region: a home closes, another opens, and a pencil finds the same figures. */

inTwoLanguages('what if a home closes and another opens', async ({ lang, demo, coordinator }) => {
  const { page, t, press } = coordinator;
  const words = t.scenarios;
  await signIn(coordinator, demo, 'coco@voorbeeld.test');
  await openDesk(coordinator);

  const closing = await make(coordinator, `Dicht ${lang}`);
  await page.getByRole('link', { name: words.changes.kinds['close-home'] }).click();
  await page
    .getByLabel(words.changes.fields.group)
    .selectOption(mostPlaces(demo.dataFile, closing));
  await press(words.changes.submit);
  await page.getByText(words.done['added'] ?? '').waitFor();
  await workOut(coordinator);
  expect(await figuresOn(coordinator)).toEqual(expected(demo.dataFile, closing));

  const opening = await make(coordinator, `Open ${lang}`);
  await page.getByRole('link', { name: words.changes.kinds['open-home'] }).click();
  await page.getByLabel(words.changes.fields.place).fill('Nergenshuizen');
  await page.getByLabel(words.changes.fields.youngest).fill('8');
  for (const need of await page.getByRole('main').getByRole('checkbox').all()) await need.check();
  await press(words.changes.submit);
  // Nobody knows where that is, and all else that was typed stays.
  await page.getByText(words.changes.placeUnknown).first().waitFor();
  expect(await page.getByLabel(words.changes.fields.youngest).inputValue()).toBe('8');
  await page.getByLabel(words.changes.fields.place).fill('1012 AB Amsterdam');
  await press(words.changes.submit);
  await page.getByText(words.done['added'] ?? '').waitFor();
  await workOut(coordinator);
  expect(await figuresOn(coordinator)).toEqual(expected(demo.dataFile, opening));

  await openDesk(coordinator);
  for (const name of [`Dicht ${lang}`, `Open ${lang}`])
    await page.getByRole('checkbox', { name: words.pick(name) }).check();
  await press(words.compare);
  await page.getByRole('heading', { level: 1, name: words.answer.compare.title }).waitFor();
  const row = page.getByRole('row').filter({ hasText: words.answer.names.placed });
  const beside = (await row.getByRole('cell').allInnerTexts()).map((said) => digitsIn(said.split('\n')[0] ?? '')); // prettier-ignore
  // The newest comes first, as in the list.
  expect(beside).toEqual(
    [opening, closing].map((id) => expected(demo.dataFile, id)['placed']?.[1]),
  );
  const fetched = page.waitForEvent('download');
  await page.getByRole('link', { name: words.answer.compare.file }).click();
  expect((await fetched).suggestedFilename()).toMatch(/\.csv$/);

  await page
    .getByRole('main')
    .getByRole('link', { name: `Dicht ${lang}` })
    .first()
    .click();
  await page.getByText(words.remove, { exact: true }).click();
  await press(words.removeSubmit);
  await page.getByText(words.done['removed'] ?? '').waitFor();
});

async function openDesk({ page, t }: Person): Promise<void> {
  const menu = page.getByRole('navigation');
  await menu.getByRole('link', { name: t.region.title, exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: t.scenarios.title, exact: true }).click();
  await page.getByRole('heading', { level: 1, name: t.scenarios.title }).waitFor();
}

/** The id of the new scenario, from its address. */
async function make(person: Person, name: string): Promise<string> {
  const { page, t, press } = person;
  await openDesk(person);
  await page.getByRole('textbox', { name: t.scenarios.name, exact: true }).fill(name);
  await press(t.scenarios.make);
  await page.getByText(t.scenarios.done['made'] ?? '').waitFor();
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}

async function workOut({ page, t, press }: Person): Promise<void> {
  await press(t.scenarios.answer.ask);
  await page.getByRole('heading', { name: t.scenarios.answer.people }).waitFor({ timeout: 90_000 });
}

/** Was and is of some rows, as they stand on the page; and how many own youths there are of each kind. */
async function figuresOn({ page, t }: Person) {
  const { names } = t.scenarios.answer;
  const cells = async (name: string): Promise<string[]> => {
    const row = page.getByRole('row').filter({ hasText: name }).first();
    return (await row.getByRole('cell').allInnerTexts()).slice(0, 2).map(digitsIn);
  };
  return {
    placed: await cells(names.placed),
    school: await cells(names.school),
    siblings: await cells(names.siblings),
    above: await cells(names.above),
    meanKm: await cells(names.meanKm),
  };
}

const digitsIn = (said: string): string =>
  said
    .replaceAll(',', '.')
    .replaceAll(/[^\d.]+/g, ' ')
    .trim();

/** The home with the most free places: it will be missed. */
function mostPlaces(file: string, id: string): string {
  const db = new Database(file, { readonly: true });
  const kept = db.prepare('select table_json from scenarios where id = ?').pluck().get(id);
  db.close();
  const places = ({ vacancies }: RawTable['groups'][number]): number =>
    vacancies.reduce((sum, one) => sum + one.places, 0);
  const { groups } = JSON.parse(String(kept)) as RawTable;
  return groups.toSorted((a, b) => places(b) - places(a))[0]?.code ?? '';
}

/** The same from the rows of the database. */
function expected(file: string, id: string): Record<string, string[]> {
  const db = new Database(file, { readonly: true });
  const row = db
    .prepare(
      `select table_json, before_json, after_json, changes_json from scenarios
       join scenario_results on scenario_id = id where id = ?`,
    )
    .get(id) as Record<string, string>;
  db.close();
  const [table, before, after, changes] = [
    'table_json',
    'before_json',
    'after_json',
    'changes_json',
  ].map((column) => JSON.parse(row[column] ?? 'null') as unknown) as [
    RawTable,
    RawPlan,
    RawPlan,
    { kind: string; group: string }[],
  ];
  const then = { ...table, groups: table.groups.map((home) => ({ ...home })) };
  for (const change of changes) {
    if (change.kind === 'close-home')
      then.groups.find(({ code }) => code === change.group)!.vacancies = [];
    else then.groups.push(opened(change as never));
  }
  const sides = [byHand(table, before), byHand(then, after)];
  expect(Object.keys(movedByHand([table, before], [then, after])).length).toBeGreaterThan(0);
  const share = ({ count, of }: { count: number; of: number }): string => `${count} ${of}`;
  return {
    placed: sides.map(({ placed }) => share(placed)),
    school: sides.map(({ schoolKept }) => share(schoolKept)),
    siblings: sides.map(({ siblingsTogether }) => share(siblingsTogether)),
    above: sides.map(({ abovePreferred }) => String(abovePreferred.youths)),
    meanKm: sides.map(({ meanTenths = 0 }) => String(Math.round(meanTenths) / 10)),
  };
}

const opened = (change: {
  group: string;
  location: { lat: number; lon: number };
  size: number;
  preferredSize: number;
  places: number;
}): RawTable['groups'][number] => ({
  ...{ code: change.group, location: change.location, size: change.size },
  ...{ preferredSize: change.preferredSize, residents: [], vacancies: [{ places: change.places }] },
});
