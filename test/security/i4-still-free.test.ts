import request from 'supertest';
import { expect, test } from 'vitest';
import { withdrawVacancy } from '../../src/actions/vacancies.ts';
import { askStillFree } from '../../src/actions/still-free/ask.ts';
import { readConfig } from '../../src/config.ts';
import { askedIn } from '../../src/domain/still-free.ts';
import { createApp } from '../../src/web/app.ts';
import { emailOf, type Office } from '../office.ts';
import { ok, openSmallRegion, vacancyId } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { sabotaged } from './sabotage.ts';

/** A key that proves nothing: whoever knows which question it was could make one. */
const trusting = (office: Office): Office => ({
  ...office,
  seal: { ...office.seal, sign: () => '0'.repeat(64) },
});

const aged = [
  { code: 'V-1', groupCode: 'G-1', places: 1, confirmedOn: '2026-11-10' },
  { code: 'V-2', groupCode: 'G-2', places: 2, confirmedOn: '2026-11-10' },
];

async function opened() {
  const region = await openSmallRegion({ vacancies: aged });
  const office = sabotaged('I4', trusting(region.office), region.office);
  askStillFree(region.office);
  const keyOf = (who: { name: string }): string => {
    const mail = office.store.outbox.list().find(({ to }) => to === emailOf(who));
    return askedIn(office.seal.open(mail?.sealedSecret ?? ''))[0]?.key ?? '';
  };
  const sameAs = { ...region, office };
  const confirmed = (code: string) => office.store.vacancies.findByCode(code)?.facts.confirmedOn;
  return { region: sameAs, office, keyOf, confirmed, site: visit(office) };
}

test('I4 a scanner that follows the link of a mail, as often as it likes, changes nothing', async () => {
  const { region, office, keyOf, confirmed } = await opened();
  const key = keyOf(region.one);
  const app = createApp({ ...office, config: readConfig({ DATA_FILE: ':memory:' }) });
  const before = office.store.journal.head();
  for (let time = 0; time < 5; time += 1) {
    await request(app).head(`/still-free/${key}`);
    await request(app).get(`/still-free/${key}`);
    expect(
      (await request(app).post(`/still-free/${key}`).type('form').send({ answer: 'yes' })).status,
    ).toBe(403);
  }
  expect(office.store.journal.head()).toBe(before);
  expect(confirmed('V-1')).toBe('2026-11-10');
});

test('I4 a key that is not ours, whole, or of this place opens nothing', async () => {
  const { region, keyOf, confirmed, site } = await opened();
  const key = keyOf(region.one);
  const other = keyOf(region.two);
  const id = key.slice(0, 26);
  const forged = [
    `${id}${'0'.repeat(32)}`,
    `${id}${other.slice(26)}`,
    `${other.slice(0, 26)}${key.slice(26)}`,
    key.slice(0, -1),
    `${key}0`,
    key.toUpperCase(),
    vacancyId(region, 'V-1'),
    'x',
  ];
  const phone = site.asNobody();
  for (const wrong of forged) {
    expect((await phone.get(`/still-free/${wrong}`)).status, wrong).toBe(404);
    expect((await phone.post(`/still-free/${wrong}`, { answer: 'yes' })).status, wrong).toBe(404);
  }
  expect([confirmed('V-1'), confirmed('V-2')]).toEqual(['2026-11-10', '2026-11-10']);
});

test('I4 used, overtaken, too old, and asked of who has left: each time the same calm page', async () => {
  const said: string[] = [];
  const spend = async (deed: (at: Awaited<ReturnType<typeof opened>>) => unknown) => {
    const at = await opened();
    const page = `/still-free/${keyIn(at)}`;
    await deed(at);
    const phone = at.site.asNobody();
    const head = at.office.store.journal.head();
    const { status } = await phone.post(page, { answer: 'no', reason: 'mistake' });
    const { text } = await phone.get(page);
    expect(status).toBe(404);
    expect(at.office.store.journal.head()).toBe(head);
    said.push(mainOf(text));
  };
  const keyIn = ({ keyOf, region }: Awaited<ReturnType<typeof opened>>) => keyOf(region.one);

  await spend((at) => at.site.asNobody().post(`/still-free/${keyIn(at)}`, { answer: 'yes' }));
  await spend(({ region }) =>
    ok(
      withdrawVacancy(region.office, region.one, {
        vacancyId: vacancyId(region, 'V-1'),
        reason: 'mistake',
      }),
    ),
  );
  await spend(({ region }) => (region.office.moment = new Date('2026-12-06T11:00:01Z')));
  await spend(({ region, office }) =>
    office.store.together((pen) =>
      pen.accounts.end(region.one.id, { by: region.coco.id, at: office.now() }),
    ),
  );
  await spend(() => undefined).catch(() => said.push('it worked'));
  expect(new Set(said.slice(0, 4)).size).toBe(1);
  expect(said[0]).toContain('Deze link werkt niet meer');
  expect(said[4]).toBe('it worked');
});

test('I4 the database alone makes no link: the proof needs the key that is not in it', async () => {
  const { region, office, keyOf } = await opened();
  const mine = keyOf(region.one);
  const stolen = office.store.vacancyAsks.find(mine.slice(0, 26));
  expect(JSON.stringify(stolen)).not.toContain(mine.slice(26));
});

const mainOf = (html: string): string => /<main[^]*<\/main>/.exec(html)?.[0] ?? html;
