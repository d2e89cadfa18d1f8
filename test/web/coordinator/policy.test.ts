import { beforeEach, describe, expect, test, vi } from 'vitest';
import { proposePolicy } from '../../../src/actions/propose-policy.ts';
import { policyNow } from '../../../src/actions/read-policy.ts';
import { defaultPolicy } from '../../../src/matching/policy.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, ok, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let dunya: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  const site = visit({ ...region.office, think: thinkHere });
  coco = site.as(region.coco);
  dunya = site.as(await hireCoordinator(region.office, 'Dunya Tweede'));
});

const room = '/coordinator/policy';
const inWords = (html: string): string => html.replaceAll(/<[^>]+>|\s+/g, ' ').replace(/ +/g, ' ');

/** The form as a browser would send it, with some answers of our own. */
async function filledIn(own: Record<string, string>): Promise<Record<string, string>> {
  const { text } = await coco.get(`${room}/proposals/new`);
  const fields = new Map(
    [...text.matchAll(/<input[^>]*name="([\w-]+)"[^>]*value="([\d,]+)"/g)].map(
      ([, name = '', value = '']) => [name, value] as const,
    ),
  );
  return { ...Object.fromEntries(fields), ...own };
}

const propose = (): string =>
  ok(
    proposePolicy(region.office, region.coco, {
      policy: { ...defaultPolicy, maxKm: 30 },
      reason: 'Dichter bij huis',
    }),
  );

describe('the policy', () => {
  test('is shown with its sentences, and reached from the runs', async () => {
    expect((await coco.get('/coordinator/runs')).text).toContain(`href="${room}"`);
    const { text } = await coco.get(room);
    expect(text).toContain('Zo ver van huis mag een groep liggen');
    expect(inWords(text)).toContain('100 km');
    expect(text).toContain('Zoals het programma begint');
  });

  test('is proposed, previewed for everybody, and confirmed by somebody else', async () => {
    const form = await filledIn({ maxKm: '30', detour: '1,3', reason: 'Dichter bij huis' });
    const sent = await coco.post(`${room}/proposals`, form);
    expect(sent.status).toBe(303);
    const address = (sent.headers['location'] ?? '').replace('?done=proposed', '');

    const own = await coco.get(address);
    expect(own.text).toContain('Een andere coördinator moet het bevestigen.');
    expect(own.text).not.toContain('/confirmation"');
    const said = inWords((await dunya.get(address)).text);
    expect(said).toContain('Dichter bij huis');
    expect(said).toMatch(/tenzij het gezin een eigen grens noemt\. 100 km 30 km/);
    expect(said).toContain('Jongeren met een plek 2 1');
    expect(said).toContain('J-2 Bedachte Bram verliest een plek Van Huis Twee naar geen plek.');

    expect((await coco.post(`${address}/confirmation`)).status).toBe(409);
    const confirmed = await dunya.post(`${address}/confirmation`);
    expect(confirmed.headers['location']).toBe(`${room}?done=confirmed`);
    const page = inWords((await dunya.get(room)).text);
    expect(page).toContain('Voorgesteld door Coco Coördinator, bevestigd door Dunya Tweede');
    expect((await dunya.post(`${address}/confirmation`)).status).toBe(409);
    expect((await dunya.get(address)).headers['location']).toBe(room);

    const journal = (await coco.get('/coordinator/journal')).text;
    expect(journal).toContain('Dunya Tweede heeft het beleid bevestigd: versie 1 geldt.');
  });

  test('is withdrawn again', async () => {
    const id = propose();
    const sent = await coco.post(`${room}/proposals/${id}/withdrawal`);
    expect(sent.headers['location']).toBe(`${room}?done=withdrawn`);
    expect(region.office.store.policies.findProposed()).toBeUndefined();
  });
});

describe('the switch for the farthest distance', () => {
  const address = (sent: { headers: Record<string, string> }): string =>
    (sent.headers['location'] ?? '').replace('?done=proposed', '');

  test('is off until it is proposed, seen with its price, and confirmed; then a run says what it cost', async () => {
    expect(inWords((await coco.get(room)).text)).toMatch(/de som van alles\. Uit/);
    expect(policyNow(region.office)).not.toHaveProperty('limitFarthest');
    const form = await filledIn({ limitFarthest: 'yes', reason: 'Niemand heel ver' });
    const proposal = address(await coco.post(`${room}/proposals`, form));
    const said = inWords((await dunya.get(proposal)).text);
    expect(said).toMatch(/de som van alles\. Uit Aan/);
    expect(said).toContain('Het beleid houdt eerst de verste afstand kort');
    await dunya.post(`${proposal}/confirmation`);
    expect(policyNow(region.office)).toMatchObject({ limitFarthest: true });

    const run = (await coco.post('/coordinator/runs')).headers['location'] ?? '';
    await vi.waitFor(() => {
      expect(region.office.store.runs.findLastFinished()).toBeDefined();
    });
    expect(inWords((await coco.get(run)).text)).toContain('wie het verst gaat, komt');
    expect(inWords((await coco.inEnglish().get(`${run}/overview`)).text)).toContain(
      'The policy first keeps the farthest distance short',
    );
  });

  test('stays as it is when a form does not speak of it, and goes off when it says so', async () => {
    const on = await filledIn({ limitFarthest: 'yes', reason: 'aan' });
    await dunya.post(`${address(await coco.post(`${room}/proposals`, on))}/confirmation`);
    const silent = await coco.post(`${room}/proposals`, await filledIn({ reason: 'zomaar' }));
    expect(silent.status).toBe(409);
    const off = await filledIn({ limitFarthest: 'no', reason: 'uit' });
    await dunya.post(`${address(await coco.post(`${room}/proposals`, off))}/confirmation`);
    expect(policyNow(region.office)).not.toHaveProperty('limitFarthest');
  });

  test('is yes or no', async () => {
    const wrong = await filledIn({ limitFarthest: 'maybe', reason: 'misschien' });
    const { status, text } = await coco.post(`${room}/proposals`, wrong);
    expect(status).toBe(422);
    expect(text).toContain('href="#limitFarthest"');
    expect(text).toContain('misschien');
  });
});

describe('a form for other numbers', () => {
  test('comes back with what was typed when it is not right', async () => {
    const wrong = await coco.post(
      `${room}/proposals`,
      await filledIn({ maxKm: 'ver', reason: '' }),
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="ver"');
    expect(wrong.text).toContain('href="#reason"');
    const crossed = await coco.post(
      `${room}/proposals`,
      await filledIn({ 'ages-1': '23', 'ages-2': '8', reason: 'omgedraaid' }),
    );
    expect(crossed.status).toBe(422);
    expect(crossed.text).toContain('href="#ages-1"');
    expect(crossed.text).toContain('Draai ze om.');
    expect(region.office.store.policies.findProposed()).toBeUndefined();
  });

  test('is refused calmly when nothing changed or another proposal waits', async () => {
    const same = await coco.post(`${room}/proposals`, await filledIn({ reason: 'zomaar' }));
    expect(same.status).toBe(409);
    expect(same.text).toContain('U hebt niets veranderd.');
    propose();
    const other = await coco.post(
      `${room}/proposals`,
      await filledIn({ maxKm: '40', reason: 'liever zo' }),
    );
    expect(other.status).toBe(409);
    expect(other.text).toContain('liever zo');
  });
});

test('only coordinators come here, from our own pages, to what is there', async () => {
  const id = propose();
  const address = `${room}/proposals/${id}`;
  const provider = visit(region.office).as(region.one);
  for (const path of [room, address, `${room}/proposals/new`]) {
    expect((await provider.get(path)).status, path).toBe(403);
  }
  expect((await dunya.postFromElsewhere(`${address}/confirmation`)).status).toBe(403);
  expect((await dunya.get(`${room}/proposals/none`)).status).toBe(404);
  expect((await dunya.post(`${room}/proposals/${'0'.repeat(26)}/confirmation`)).status).toBe(404);
  const before = region.office.store.journal.head();
  await dunya.get(address);
  expect(region.office.store.journal.head()).toBe(before);
  expect(region.office.store.policies.findNewest().version).toBe(0);
});
