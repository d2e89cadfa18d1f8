import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { statusOf } from '../../../src/domain/proposal.ts';
import { defaultRoad } from '../../../src/domain/road-policy.ts';
import {
  type SmallRegion,
  deeds,
  ok,
  openSmallRegion,
  placed,
  proposed,
  put,
} from '../../small-region.ts';
import { noStepsFirst, setRoad } from '../../relaxed-road.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const at = (id: string): string => `/coordinator/proposals/${id}`;
const statusNow = (id: string) => {
  const proposal = region.office.store.proposals.find(id);
  return proposal && statusOf(proposal);
};
const acceptance = { startsOn: '2026-11-22', why: 'fits-best', reason: 'past goed' };
const rejection = { reason: 'too-far', note: 'te ver van school', lasts: 'for-good', untilOn: '' };

describe('deciding', () => {
  test('walks from new to accepted', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    const consulted = await coco.post(`${at(id)}/consultation`, { anyway: 'yes' });
    expect(consulted.headers['location']).toBe(`${at(id)}?done=put`);
    expect((await coco.get(consulted.headers['location'] ?? '')).text).toContain(
      'Het voorstel is voorgelegd',
    );

    const accepted = await coco.post(`${at(id)}/acceptance`, {
      ...acceptance,
      reason: 'het huis belde ja',
    });
    expect(accepted.status).toBe(303);
    expect(statusNow(id)).toBe('accepted');
    expect((await coco.get(at(id))).text).toContain('Bekijk de plaatsing');
  });

  test('goes back to the meeting it came from', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    const run = 'r'.repeat(26);
    const { headers } = await coco.post(`${at(id)}/rejection`, { ...rejection, run });
    expect(headers['location']).toBe(`/coordinator/runs/${run}?done=rejected&youth=J-1#youth-J-1`);
    const other = proposed(region, 'J-2', 'V-2');
    const evil = await coco.post(`${at(other)}/consultation`, {
      run: '//evil.example',
      anyway: 'yes',
    });
    expect(evil.headers['location']).toBe(`${at(other)}?done=put`);
  });

  test('rejects until a day', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    const until = { ...rejection, lasts: 'until', untilOn: '2026-12-24' };
    expect((await coco.post(`${at(id)}/rejection`, until)).status).toBe(303);
    expect(region.office.store.exclusions.listInForce('2026-12-01')).toMatchObject([
      { youthCode: 'J-1', groupCode: 'G-1', untilOn: '2026-12-24' },
    ]);
  });

  test('chooses another option with one form, like accepting', async () => {
    const id = proposed(region, 'J-1', 'V-1');
    const choice = { vacancy: 'V-2', why: 'near', because: 'dicht bij oma' };
    const { status, headers } = await coco.post(`${at(id)}/alternative`, choice);

    expect(status).toBe(303);
    expect(statusNow(id)).toBe('withdrawn');
    const { text } = await coco.get(headers['location'] ?? '');
    expect(text).toContain('Huis Twee');
    expect(text).toContain('dicht bij oma');
  });

  test('replies to a question', async () => {
    const id = put(region, 'J-1', 'V-1');
    const { status } = await coco.post(`${at(id)}/replies`, { text: 'Alleen overdag.' });
    expect(status).toBe(303);
    expect((await coco.get(at(id))).text).toContain('Alleen overdag.');
  });
});

describe('what cannot be', () => {
  test.each([
    ['acceptance', { ...acceptance, startsOn: '2026-02-30' }, 'acceptance-startsOn'],
    ['acceptance', { ...acceptance, why: '', reason: 'mijn woorden' }, 'acceptance-why'],
    ['acceptance', { ...acceptance, reason: '' }, 'acceptance-reason'],
    ['rejection', { ...rejection, reason: '', note: 'mijn woorden' }, 'rejection-reason'],
    ['rejection', { ...rejection, lasts: 'until', note: 'mijn woorden' }, 'rejection-untilOn'],
    ['alternative', { vacancy: 'V-2', why: 'near', because: '' }, 'alternative-because-V-2'],
    ['replies', { text: '' }, 'reply-text'],
  ])('a bad form for %s comes back with its words: 422', async (form, typed, field) => {
    const id = put(region, 'J-1', 'V-1');
    const asks = { proposalId: id, says: 'question', reason: null, note: 'Hoe oud?' } as const;
    ok(answerAsProvider(region.office, region.one, asks));
    const { status, text } = await coco.post(`${at(id)}/${form}`, typed);

    expect(status).toBe(422);
    // The summary leads to the field, and says which it is.
    expect(text).toMatch(new RegExp(`href="#${field}-${id}">[^<]+[:?.] [^<]+<`));
    expect(text).toContain(`id="${field}-${id}"`);
    if (Object.values(typed).includes('mijn woorden')) expect(text).toContain('mijn woorden');
    expect(statusNow(id)).toBe('question');
  });

  test('a refusal is shown on the page with its reasons: 409', async () => {
    const id = put(region, 'J-1', 'V-1');
    setRoad(region.office, region.coco, defaultRoad);
    const { status, text } = await coco.post(`${at(id)}/acceptance`, acceptance);
    expect(status).toBe(409);
    expect(text).toContain('De aanbieder heeft nog geen ja gezegd.');
    expect(text).toContain('nog niet vrijgegeven');
    setRoad(region.office, region.coco, noStepsFirst);

    const late = proposed(region, 'J-2', 'V-1');
    placed(region, 'J-1', 'V-1');
    const lost = await coco.post(`${at(late)}/acceptance`, { ...acceptance, reason: 'toch' });
    expect(lost.status).toBe(409);
    expect(lost.text).toContain('De laatste plek van V-1 is intussen gegeven aan J-1');
  });

  test('somebody else’s rooms, other origins and unknown addresses', async () => {
    const id = put(region, 'J-1', 'V-1');
    const house = visit(region.office).as(region.one);
    expect((await house.get(at(id))).status).toBe(403);
    expect((await house.post(`${at(id)}/acceptance`, acceptance)).status).toBe(403);
    expect((await visit(region.office).asNobody().get(at(id))).headers['location']).toBe(
      '/sign-in',
    );
    expect((await coco.get(at('z'.repeat(26)))).status).toBe(404);
    expect((await coco.get(at('toString'))).status).toBe(404);
    expect((await coco.post(`${at('z'.repeat(26))}/acceptance`, acceptance)).status).toBe(404);
    expect((await coco.postFromElsewhere(`${at(id)}/consultation`)).status).toBe(403);
    expect(statusNow(id)).toBe('put-to-both');
  });

  test('reading changes nothing', async () => {
    const id = put(region, 'J-1', 'V-1');
    const before = deeds(region);
    await coco.get('/coordinator/proposals');
    await coco.get(`${at(id)}?done=accepted`);
    await coco.get(`${at(id)}/acceptance`);
    expect(deeds(region)).toEqual(before);
    expect(statusNow(id)).toBe('put-to-both');
  });
});
