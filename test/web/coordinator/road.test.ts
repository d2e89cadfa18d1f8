import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { recordWishes } from '../../../src/actions/family/wishes.ts';
import { confirmStart } from '../../../src/actions/placements.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { groundsFor } from '../../../src/domain/release-grounds.ts';
import { defaultRoad } from '../../../src/domain/road-policy.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { joinFamily } from '../../family.ts';
import { bring, hireCoordinator } from '../../office.ts';
import { setRoad } from '../../relaxed-road.ts';
import {
  type SmallRegion,
  deeds,
  ok,
  openSmallRegion,
  placed,
  put,
  youthId,
} from '../../small-region.ts';
import { asShown } from '../as-shown.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const at = (id: string): string => `/coordinator/proposals/${id}`;
const wait = (moment: string): void => {
  region.office.moment = new Date(moment);
  coco = visit(region.office).as(region.coco);
};

function released(youth: string): string {
  const { office, one, coco: by } = region;
  const proposalId = put(region, youth, 'V-1');
  ok(answerAsProvider(office, one, { proposalId, says: 'yes', reason: null, note: '' }));
  const [ground] = groundsFor(office.store.youths.findByCode(youth)!.facts, '2026-11-22');
  return ok(releaseIdentity(office, by, { proposalId, ground, words: '' }));
}

describe('the steps of a proposal', () => {
  test('stand on its page, with who takes them, since when and by when', async () => {
    setRoad(region.office, region.coco, defaultRoad);
    const id = put(region, 'J-1', 'V-1');
    const { text } = await coco.get(at(id));
    for (const words of [
      ...['Antwoord van de aanbieder', 'aan zet sinds 22 november 2026'],
      ...['uiterlijk 27 november 2026', 'Aanvaarden kan nog niet. Eerst nog:'],
      ...['een ja van de aanbieder', 'de gegevens vrijgeven aan de aanbieder'],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain(`${at(id)}/acceptance`);
    wait('2026-12-01T11:00:00Z');
    expect((await coco.get(at(id))).text).toContain('2 werkdagen te laat');
    expect((await coco.inEnglish().get(at(id))).text).toContain('2 working days late');
  });

  test('a place is held and given back with one press', async () => {
    const id = put(region, 'J-1', 'V-1');
    const { headers } = await coco.post(`${at(id)}/hold`);
    const { text } = await coco.get(headers['location'] ?? '');
    expect(text).toContain('De plek wordt vastgehouden.');
    expect(text).toContain('vastgehouden tot 28 november 2026');
    expect((await coco.get('/coordinator')).text).toContain('Vastgehouden plekken (1)');
    await coco.post(`${at(id)}/hold-ending`);
    expect(region.office.store.holds.listActive()).toEqual([]);
  });

  test('a visit is planned and told, and a form that is not right comes back', async () => {
    const id = released('J-1');
    const plan = { kind: 'trial', fromOn: '2026-11-21', untilOn: '2026-11-22' };
    const bad = await coco.post(`${at(id)}/visits`, { ...plan, untilOn: '' });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain(`href="#visit-untilOn-${id}"`);
    expect(bad.text).toContain(`id="visit-untilOn-${id}"`);
    const crossed = await coco.post(`${at(id)}/visits`, { ...plan, untilOn: '2026-11-01' });
    expect(crossed.status).toBe(409);
    expect(crossed.text).toContain('value="2026-11-21"');
    expect((await coco.post(`${at(id)}/visits`, plan)).status).toBe(303);
    const visitId = region.office.store.visits.listOfProposal(id)[0]!.id;
    const told = { visit: visitId, outcome: 'went-well', note: 'Verzonnen: het was fijn.' };
    expect((await coco.post(`${at(id)}/visit-outcome`, told)).status).toBe(303);
    const { text } = await coco.get(at(id));
    expect(text).toContain('proefverblijf: 21 november 2026 tot en met 22 november 2026');
    expect(text).toContain('Verzonnen: het was fijn.');
  });

  test('are for this coordinator, from our own pages, and looking changes nothing', async () => {
    const id = put(region, 'J-1', 'V-1');
    const before = deeds(region);
    const house = visit(region.office).as(region.one);
    expect((await house.post(`${at(id)}/hold`)).status).toBe(403);
    expect((await coco.post(`${at('z'.repeat(26))}/hold`)).status).toBe(404);
    expect((await coco.get(`${at('z'.repeat(26))}/motivation`)).status).toBe(404);
    expect((await coco.postFromElsewhere(`${at(id)}/hold`)).status).toBe(403);
    await coco.get(`${at(id)}/motivation`);
    await coco.get('/coordinator/road');
    await coco.get('/coordinator');
    expect(deeds(region)).toEqual(before);
  });
});

describe('the motivation sheet', () => {
  test('says what was used, weighed, advised and decided, and by whom', async () => {
    const placement = placed(region, 'J-1', 'V-1');
    const { proposalId } = region.office.store.placements.find(placement)!;
    expect((await coco.get(at(proposalId))).text).toContain(`${at(proposalId)}/motivation`);
    const { text } = await coco.get(`${at(proposalId)}/motivation`);
    for (const words of [
      ...['Een mens heeft beslist', 'door Coco Coördinator', 'iets anders', 'gebeld met het huis'],
      ...['De coördinator koos deze plek zelf', 'Wensen van jongere en ouders: Huis Een.'],
      ...[
        'Nog niemand heeft geantwoord.',
        'Zorgzwaarte',
        'Een gesloten groep kan alleen met een gesloten machtiging',
      ],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Fictieve Fenna');
    expect((await coco.inEnglish().get(`${at(proposalId)}/motivation`)).text).toContain(
      'A calculation advised.',
    );
  });

  test('holds what the family said that matters', async () => {
    const placement = placed(region, 'J-1', 'V-1');
    const { proposalId } = region.office.store.placements.find(placement)!;
    const youth = { youthId: youthId(region, 'J-1'), relation: 'youth' } as const;
    const fenna = joinFamily(region.office, region.coco, youth);
    const wishes = {
      matters: ['near-home'],
      never: ['shared-room'],
      mattersOwn: 'mijn hond',
      neverOwn: '',
    };
    ok(recordWishes(region.office, fenna, wishes));

    const { text } = await coco.get(`${at(proposalId)}/motivation`);
    expect(text).toContain('Wensen (de jongere zelf)');
    expect(text).toMatch(/Belangrijk: dicht bij thuis en “mijn hond”\..*Nooit: een kamer delen\./s);
  });

  test('is counted: the journal says how often the advice was followed', async () => {
    expect((await coco.get('/coordinator/journal')).text).toContain('nog niets beslist');
    placed(region, 'J-1', 'V-1');
    expect((await coco.get('/coordinator/journal')).text).toContain(
      'Het advies is gevolgd in 0% van deze beslissingen.',
    );
  });
});

describe('the desk', () => {
  test('warns of what lapses and of who is late', async () => {
    const lapsing = { legalBasis: 'supervision-order', legalFrom: '2026-09-15' } as const;
    bring(region.office, youthList, [
      { code: 'J-2', name: 'Bedachte Bram', legalUntil: '2027-09-01', ...lapsing },
    ]);
    put(region, 'J-1', 'V-1');
    expect((await coco.get('/coordinator')).text).toContain('Anderen zijn aan zet (1)');
    wait('2026-12-01T11:00:00Z');
    const { text } = await coco.get('/coordinator');
    expect(text).toContain('machtiging, binnen 3 weken: begint uiterlijk op 15 december 2026');
    expect(text).toMatch(/de aanbieder en de jongere en ouders, \d+ werkdagen te laat/);
  });

  test('leads to the expert team after many refusals', async () => {
    setRoad(region.office, region.coco, { declinesToEscalate: 1 });
    const page = `/coordinator/youths/${youthId(region, 'J-1')}/expert-team`;
    expect((await coco.get(page)).text).toContain('nog niet zo vaak nee gezegd');
    expect((await coco.post(page, { note: '' })).status).toBe(409);
    const answer = { proposalId: put(region, 'J-1', 'V-1'), says: 'no', note: '' } as const;
    ok(answerAsProvider(region.office, region.one, { ...answer, reason: 'group-fit' }));
    expect((await coco.get('/coordinator')).text).toContain(`href="${page}"`);
    const sent = await coco.post(page, { note: 'Wat past wel?' });
    expect(sent.headers['location']).toBe(`${page}?done=asked`);
    const { text } = await coco.get(`${page}?done=asked`);
    expect(text).toContain('Wat past wel?');
    expect(text).toContain('past niet bij de jongeren die er wonen');
    expect((await coco.get(page.replace(/youths\/\w+/, `youths/${'z'.repeat(26)}`))).status).toBe(
      404,
    );
  });
});

describe('how it goes after the start', () => {
  test('is asked for, and told by coordinator or provider', async () => {
    const placementId = placed(region, 'J-1', 'V-1');
    ok(confirmStart(region.office, region.coco, { placementId, startedOn: '2026-11-22' }));
    wait('2026-12-05T11:00:00Z');
    const page = `/coordinator/placements/${placementId}`;
    expect((await coco.get('/coordinator')).text).toContain('Gesprekken over hoe het gaat (1)');
    expect((await coco.get(page)).text).toContain('Gesprek na 2 weken');
    const bad = await coco.post(`${page}/checks`, { weeks: '2', outcome: '', note: 'woorden' });
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('href="#outcome"');
    const told = { weeks: '2', outcome: 'goes-well', note: '' };
    expect((await coco.post(`${page}/checks`, told)).status).toBe(303);
    expect((await coco.post(`${page}/checks`, { ...told, weeks: '12' })).status).toBe(409);
    expect((await coco.get(page)).text).toContain('het gaat goed');

    wait('2027-01-01T11:00:00Z');
    const house = visit(region.office).as(region.one);
    expect((await house.get('/provider/placements')).text).toContain('Gesprek na 6 weken');
    const own = `/provider/placements/${placementId}/checks`;
    expect((await house.post(own, { ...told, weeks: '6' })).status).toBe(303);
    expect((await house.post(own, { ...told, weeks: '7' })).status).toBe(422);
    const other = visit(region.office).as(region.two);
    expect((await other.post(own, { ...told, weeks: '12' })).status).toBe(404);
    expect(region.office.store.checks.listOfPlacement(placementId)).toHaveLength(2);
  });
});

describe('which steps a region asks for', () => {
  const room = '/coordinator/road';
  const flags = {
    ...{ providerYesFirst: 'yes', releaseFirst: 'yes', visitFirst: 'yes', holdBackAdvice: 'no' },
  };
  const filledIn = async (own: Record<string, string>): Promise<Record<string, string>> => {
    const { text } = await coco.get(room);
    const fields = [...text.matchAll(/<input[^>]*name="(\w+)"[^>]*value="(\d+)"/g)];
    const typed = fields.map(([, name = '', value = '']) => [name, value] as const);
    return { ...Object.fromEntries(typed), ...flags, ...own, ...(await asShown(coco, room)) };
  };

  test('is proposed with what it would mean, and confirmed by somebody else', async () => {
    put(region, 'J-1', 'V-1');
    const dunya = visit(region.office).as(await hireCoordinator(region.office, 'Dunya Tweede'));
    const sent = await coco.post(`${room}/proposals`, await filledIn({ reason: 'veiliger' }));
    expect(sent.headers['location']).toBe(`${room}?done=proposed`);
    const { text } = await dunya.get(room);
    expect(text).toContain('Er lopen nu 1 voorstellen. Bij 0 daarvan mist nog een stap.');
    expect(text).toContain('Met dit voorstel zijn dat er 1.');
    const { id } = region.office.store.roadPolicies.findProposed()!;
    expect((await coco.post(`${room}/proposals/${id}/confirmation`)).status).toBe(409);
    expect((await dunya.post(`${room}/proposals/${id}/confirmation`)).status).toBe(303);
    expect(region.office.store.roadPolicies.findNow().numbers.visitFirst).toBe(true);
    expect((await coco.get('/coordinator/journal')).text).toContain('heeft de stappen bevestigd');
  });

  test('comes back when it is not right', async () => {
    const bad = await coco.post(
      `${room}/proposals`,
      await filledIn({ reason: '', holdDays: '31' }),
    );
    expect(bad.status).toBe(422);
    expect(bad.text).toContain('href="#reason"');
    const much = await coco.post(
      `${room}/proposals`,
      await filledIn({ reason: 'x', holdDays: '31' }),
    );
    expect(much.status).toBe(422);
    expect(much.text).toContain('value="31"');
    const house = visit(region.office).as(region.one);
    expect((await house.get(room)).status).toBe(403);
  });
});
