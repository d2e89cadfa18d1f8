import { beforeEach, describe, expect, test, vi } from 'vitest';
import { faultsInHtml } from '../../../scripts/pages/check-html.ts';
import { addOrganisation } from '../../../src/actions/organisations.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring, hireCoordinator } from '../../office.ts';
import { type SmallRegion, ok, openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

/** The what-if desk, page by page. J-1 and J-2 have a place in Huis Een and Huis Twee; J-9 is of next door. */

let region: SmallRegion;
let coco: Visitor;
let nora: Visitor;

beforeEach(async () => {
  region = await openSmallRegion();
  const { office } = region;
  const next = ok(
    addOrganisation(office, { id: 'system', role: 'system' }, { code: 'BUREN', name: 'Ernaast' }),
  );
  const neighbour = await hireCoordinator(office, 'Nora Ernaast', next);
  bring(office, youthList, [{ code: 'J-9', name: 'Elders Ebbe' }], neighbour);
  const site = visit({ ...office, think: thinkHere });
  [coco, nora] = [site.as(region.coco), site.as(neighbour)];
});

const room = '/coordinator/scenarios';
const inWords = (html: string): string =>
  html
    .replaceAll(/<(style|script)[^]*?<\/\1>/g, ' ')
    .replaceAll(/<[^>]+>|\s+/g, ' ')
    .replaceAll('&#39;', '’')
    .replace(/ +/g, ' ');
const leadsTo = ({ headers }: { headers: Readonly<Record<string, string>> }): string =>
  headers['location'] ?? '';

const make = async (name = 'Huis dicht', by = coco): Promise<string> =>
  leadsTo(await by.post(room, { name })).replace('?done=made', '');

const close = { group: 'G-2' };
const added = async (page: string, kind: string, form: Record<string, string | string[]>) => {
  const answer = await coco.post(`${page}/changes/${kind}`, form);
  expect([answer.status, leadsTo(answer)], inWords(answer.text)).toEqual([
    303,
    `${page}?done=added`,
  ]);
};

const patience = { timeout: 20_000, interval: 100 };

async function workedOut(page: string): Promise<string> {
  expect(leadsTo(await coco.post(`${page}/answer`))).toMatch(new RegExp(`^${page}`));
  await vi.waitFor(async () => {
    expect((await coco.get(`${page}/progress`)).body).toEqual({ isOver: true });
  }, patience);
  return inWords((await coco.get(page)).text);
}

const iepenhof = {
  ...{ name: 'Iepenhof', place: '9401 Assen', setting: 'open', youngest: '10', oldest: '17' },
  ...{ stayUntilAge: '18', size: '4', preferredSize: '4', staffOnGroup: '2', places: '3' },
  ...{ from: '2026-12-01', offers: ['trauma', 'autism'] },
};

describe('a scenario', () => {
  test('is made on a copy, listed with its author and day, and shared inside the organisation', async () => {
    expect(inWords((await coco.get(room)).text)).toContain('Er zijn nog geen scenario’s.');
    const page = await make('Huis dicht in Arnhem');
    const colleague = await hireCoordinator(region.office, 'Dunya Tweede');
    const dunya = visit({ ...region.office, think: thinkHere }).as(colleague);
    expect(inWords((await dunya.get(room)).text)).toMatch(
      /Huis dicht in Arnhem Coco Coördinator 22 november 2026 .* 0 nog niet berekend/,
    );
    expect((await dunya.get(page)).status).toBe(200);
    expect((await nora.get(room)).text).not.toContain('Arnhem');
  });

  test('is changed, worked out, and compared with how it was', async () => {
    const page = await make();
    await added(page, 'close-home', close);
    const said = await workedOut(page);
    expect(said).toContain('Huis Twee neemt niemand meer aan. Wie er woont, blijft.');
    expect(said).toContain('Jongeren met een plek 3 van 3 1 van 3 2 minder');
    expect(said).toMatch(/J-2 Bedachte Bram verliest een plek Van Huis Twee naar geen plek\./);
    expect(said).toContain('krijgt een plek minder dan 5');
    expect(said).not.toContain('J-9');
    expect(said).not.toContain('Ebbe');
  });

  test('takes every kind of change, and says each in words', async () => {
    const page = await make();
    await added(page, 'open-home', iepenhof);
    await added(page, 'change-home', {
      ...{ group: 'G-1', youngest: '10', oldest: '17', stayUntilAge: '18', size: '6' },
      ...{ preferredSize: '4', staffOnGroup: '2', extraPlaces: '2', from: '2027-01-01' },
      offers: ['trauma', 'garden'],
    });
    await added(page, 'move-home', { group: 'G-2', place: '52,99 6,56' });
    await added(page, 'add-worker', { group: 'NEW-1' });
    await added(page, 'set-number', { number: 'maxKm', value: '60,5' });
    await added(page, 'set-number', { number: 'sizePenalty-2', value: '50' });
    await added(page, 'take-out', { youth: 'J-2' });
    await added(page, 'close-home', { group: 'G-1' });
    const said = inWords((await coco.get(page)).text);
    for (const words of [
      'Iepenhof gaat open in 9401 Assen: 3 plekken vrij vanaf 1 december 2026. Hoogstens 4, liefst 4 jongeren, 10 tot en met 17 jaar, 2 begeleiders, open.',
      'Huis Een wordt anders.',
      'Er komen 2 plekken bij, vrij vanaf 1 januari 2027.',
      'Huis Twee verhuist naar 52,99 6,56.',
      'Iepenhof krijgt er een begeleider bij.',
      'tenzij het gezin een eigen grens noemt. Wordt: 60,5 km.',
      'Wordt: 15 – 50 km.',
      'J-2 telt niet mee.',
      'Huis Een neemt niemand meer aan.',
    ])
      expect(said).toContain(words);
    const told = await workedOut(page);
    expect(told).toContain('J-2 Bedachte Bram telt niet mee');
    expect(told).toContain('Kilometerpunten zijn dan anders geteld');
    expect((await coco.inEnglish().get(page)).text).toContain('Iepenhof opens in 9401 Assen');
  });

  test('whose change is taken away, is renamed, copied and removed', async () => {
    const page = await make();
    await added(page, 'open-home', iepenhof);
    await added(page, 'add-worker', { group: 'NEW-1' });
    const removals = [...(await coco.get(page)).text.matchAll(/action="([^"]+\/removal)"/g)].map(
      ([, action = '']) => action,
    );
    const [home = '', worker = ''] = removals;
    const refused = await coco.post(home);
    expect(refused.status).toBe(409);
    expect(inWords(refused.text)).toContain('Een andere verandering heeft deze nodig.');
    expect(leadsTo(await coco.post(worker))).toBe(`${page}?done=taken-away`);
    expect(leadsTo(await coco.post(home))).toBe(`${page}?done=taken-away`);
    expect((await coco.post(home)).status).toBe(404);

    await coco.post(`${page}/name`, { name: 'Anders' });
    expect((await coco.get(page)).text).toContain('<h1>Anders</h1>');
    await added(page, 'close-home', close);
    const copy = await coco.post(`${page}/copies`, { name: 'Kopie', on: 'today' });
    const copied = leadsTo(copy).replace('?done=copied', '');
    expect(copied).not.toBe(page);
    expect(inWords((await coco.get(copied)).text)).toContain('Huis Twee neemt niemand meer aan.');

    expect(leadsTo(await coco.post(`${page}/removal`))).toBe(`${room}?done=removed`);
    expect((await coco.get(page)).status).toBe(404);
    expect((await coco.get(copied)).status).toBe(200);
  });

  test('says when what it was worked out with is no longer what it says', async () => {
    const page = await make();
    await added(page, 'close-home', close);
    expect(await workedOut(page)).not.toContain('Na deze uitkomst is het scenario veranderd.');
    await added(page, 'set-number', { number: 'maxKm', value: '5' });
    expect(inWords((await coco.get(page)).text)).toContain(
      'Na deze uitkomst is het scenario veranderd.',
    );
  });

  test('works with the table of its day, and a copy with that of today', async () => {
    const page = await make();
    bring(region.office, youthList, [{ code: 'J-3', name: 'Later Lola' }], region.coco);
    expect(await workedOut(page)).toContain('Jongeren met een plek 3 van 3 3 van 3 blijft gelijk');
    const copy = await coco.post(`${page}/copies`, { name: 'Vandaag', on: 'today' });
    const today = leadsTo(copy).replace('?done=copied', '');
    expect(await workedOut(today)).toContain('Jongeren met een plek 3 van 4 3 van 4');
    const same = await coco.post(`${page}/copies`, { name: 'Zelfde', on: 'same-table' });
    expect(await workedOut(leadsTo(same).replace('?done=copied', ''))).toContain('3 van 3 3 van 3');
  });

  test('that cannot be worked out says why, calmly', async () => {
    const page = await make();
    const office = { ...region.office, think: () => Promise.resolve(tooLarge) };
    const slow = visit(office).as(region.coco);
    await slow.post(`${page}/answer`);
    await vi.waitFor(async () => {
      expect((await slow.get(`${page}/progress`)).body).toEqual({ isOver: true });
    }, patience);
    expect(inWords((await coco.get(page)).text)).toContain(
      'Er zijn te veel mogelijkheden om uit te rekenen. Maak het scenario kleiner.',
    );
  });
});

const tooLarge = { ok: false, why: 'too-large', errors: [] } as const;

describe('while it is being worked out', () => {
  test('the page says so, and whoever asks again follows the same', async () => {
    const page = await make();
    const under = Promise.withResolvers<typeof tooLarge>();
    const busy = visit({ ...region.office, think: () => under.promise }).as(region.coco);
    expect(leadsTo(await busy.post(`${page}/answer`))).toBe(page);
    expect(leadsTo(await busy.post(`${page}/answer`))).toBe(`${page}?done=joined`);
    const { text } = await busy.get(page);
    expect(inWords(text)).toContain('De verdeling zoals het was wordt gezocht.');
    expect(text).toContain(`data-progress="${page}/progress"`);
    expect((await busy.get(`${page}/progress`)).body).toMatchObject({ isOver: false });
    under.resolve(tooLarge);
    await vi.waitFor(async () => {
      expect((await busy.get(`${page}/progress`)).body).toEqual({ isOver: true });
    }, patience);
  });

  test('it may be removed, and then nothing is kept', async () => {
    const page = await make();
    const under = Promise.withResolvers<typeof tooLarge>();
    const busy = visit({ ...region.office, think: () => under.promise }).as(region.coco);
    await busy.post(`${page}/answer`);
    await busy.post(`${page}/removal`);
    under.resolve(tooLarge);
    expect((await busy.get(page)).status).toBe(404);
  });
});

describe('beside each other', () => {
  test('scenarios stand with the difference from their own table, and come as a file', async () => {
    const [one, two] = [await make('Dicht'), await make('Open')];
    await added(one, 'close-home', close);
    await added(two, 'open-home', iepenhof);
    await workedOut(one);
    await workedOut(two);
    const three = await make('Nog niet');
    const asked = [one, two, three].map((page) => `with=${page.split('/').at(-1)}`).join('&');
    const said = inWords((await coco.get(`${room}/compare?${asked}`)).text);
    expect(said).not.toContain('niet met dezelfde stand');
    expect(said).toContain('Jongeren met een plek 1 van 3 2 minder 3 van 3 blijft gelijk niet berekend'); // prettier-ignore
    const { text, headers } = await coco.get(`${room}/compare.csv?${asked}`);
    expect(headers['content-disposition']).toContain('.csv');
    expect(text).toContain('Dicht: zoals het was;Dicht: in dit scenario;Dicht: verschil;Open');
    expect(text).toMatch(/Jongeren met een plek;3;1;-2;3;3;0;niet berekend;;/);
    expect(text).not.toMatch(/J-\d/);
  });

  test('a page without a choice asks for one; what is not ours is not there', async () => {
    expect(inWords((await coco.get(`${room}/compare`)).text)).toContain('Kies in de lijst');
    const id = (await make()).split('/').at(-1);
    for (const path of [`compare?with=${id}`, `compare.csv?with=${id}`])
      expect((await nora.get(`${room}/${path}`)).status).toBe(404);
    expect((await coco.get(`${room}/compare?with=zomaar`)).status).toBe(404);
  });
});

describe('a form that is not right', () => {
  test('comes back with what was typed', async () => {
    const empty = await coco.post(room, { name: ' ' });
    expect([empty.status, empty.text.includes('href="#name"')]).toEqual([422, true]);
    const page = await make();
    const home = await coco.post(`${page}/changes/open-home`, { ...iepenhof, place: 'Nergenshuizen', size: 'veel' }); // prettier-ignore
    expect(home.status).toBe(422);
    expect(home.text).toContain('value="Nergenshuizen"');
    expect(home.text).toContain('href="#size"');
    const nowhere = await coco.post(`${page}/changes/move-home`, { group: 'G-1', place: 'Nergenshuizen' }); // prettier-ignore
    expect(nowhere.status).toBe(422);
    expect(nowhere.text).toContain('Deze plek vinden we niet.');
    for (const [kind, form] of [
      ['take-out', { youth: 'J-9' }],
      ['close-home', { group: 'G-99' }],
      ['set-number', { number: 'setting-fits', value: '0' }],
      ['set-number', { number: 'maxKm', value: '100' }],
      ['set-number', { number: 'mostInGroup', value: '2,5' }],
      ['change-home', { group: 'G-99' }],
    ] as const)
      expect((await coco.post(`${page}/changes/${kind}`, form)).status, kind).toBe(422);
    expect((await coco.post(`${page}/name`, { name: '' })).status).toBe(422);
    expect((await coco.post(`${page}/copies`, { name: 'x', on: 'morgen' })).status).toBe(422);
  });

  test('is refused calmly where its numbers do not go together, or a name may be a youth’s', async () => {
    const page = await make();
    const crossed = await coco.post(`${page}/changes/open-home`, {
      ...iepenhof,
      stayUntilAge: '12',
    });
    expect(crossed.status).toBe(409);
    expect(inWords(crossed.text)).toContain('Blijven tot 12 jaar moet hoger zijn');
    expect(crossed.text).toContain('value="Iepenhof"');
    const named = { ...iepenhof, name: 'Huis voor Fictieve Fenna' };
    expect((await coco.post(`${page}/changes/open-home`, named)).status).toBe(409);
    expect((await coco.post(room, { name: 'Voor Fictieve Fenna' })).status).toBe(409);
    expect((await coco.post(`${page}/name`, { name: 'Voor Fictieve Fenna' })).status).toBe(409);
  });
});

test('only coordinators of the organisation come here, and only from our own pages', async () => {
  const page = await make();
  await added(page, 'close-home', close);
  const removal = /action="([^"]+\/removal)"/.exec((await coco.get(page)).text)?.[1] ?? '';
  const gets = [page, `${page}/progress`, `${page}/changes/close-home`, `${page}/changes/change-home?group=G-1`]; // prettier-ignore
  const posts = [`${page}/answer`, `${page}/name`, `${page}/copies`, `${page}/removal`, `${page}/changes/close-home`, removal]; // prettier-ignore
  const provider = visit(region.office).as(region.one);
  for (const path of [room, `${room}/compare`, ...gets])
    expect((await provider.get(path)).status, path).toBe(403);
  for (const path of gets) {
    expect((await coco.get(path)).status, path).toBe(200);
    expect((await nora.get(path)).status, path).toBe(404);
  }
  for (const path of posts) {
    expect((await nora.post(path, { name: 'x', on: 'today', group: 'G-1' })).status).toBe(404);
    expect((await coco.postFromElsewhere(path, {})).status, path).toBe(403);
  }
  for (const path of [
    `${page}/changes/zomaar`,
    `${page}/changes/change-home?group=G-99`,
    `${room}/x`,
  ])
    // prettier-ignore
    expect((await coco.get(path)).status, path).toBe(404);
  expect(await make('Die van Nora', nora)).toMatch(/^\/coordinator\/scenarios\/\w{26}$/);
});

test('every page is sound HTML, also with an answer, a mistake and a refusal', async () => {
  const page = await make();
  await added(page, 'open-home', iepenhof);
  await workedOut(page);
  const answers = [
    await coco.get(room),
    await coco.get(page),
    await coco.get(`${room}/compare?with=${page.split('/').at(-1)}`),
    ...(await Promise.all(
      ['open-home', 'close-home', 'move-home', 'change-home', 'change-home?group=G-1', 'add-worker', 'set-number', 'take-out'] // prettier-ignore
        .map((kind) => coco.get(`${page}/changes/${kind}`)),
    )),
    await coco.post(`${page}/changes/open-home`, { ...iepenhof, size: 'veel' }),
    await coco.post(`${page}/copies`, { name: '', on: 'today' }),
    await coco.post(`${page}/name`, { name: '' }),
  ];
  for (const { text, status } of answers)
    expect([status, faultsInHtml(text)]).toEqual([status, []]);
});

test('looking changes nothing', async () => {
  const page = await make();
  await added(page, 'close-home', close);
  await workedOut(page);
  const { store } = region.office;
  const kept = () => JSON.stringify([store.journal.head(), store.scenarios.findForOrganisation(page.split('/').at(-1)!, region.coco.organisationId)]); // prettier-ignore
  const before = kept();
  for (const path of [
    room,
    page,
    `${page}/progress`,
    `${page}/changes/open-home`,
    `${room}/compare.csv?with=${page.split('/').at(-1)}`,
  ])
    // prettier-ignore
    expect((await coco.get(path)).status, path).toBe(200);
  expect(kept()).toBe(before);
});
