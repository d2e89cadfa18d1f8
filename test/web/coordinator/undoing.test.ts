import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import type { AccountOf } from '../../../src/domain/account.ts';
import { hireCoordinator } from '../../office.ts';
import {
  type SmallRegion,
  agreed,
  deeds,
  ok,
  openSmallRegion,
  parentOf,
  put,
} from '../../small-region.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let parent: AccountOf<'family'>;
let proposalId: string;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  proposalId = agreed(region, 'J-1', 'V-1');
  parent = parentOf(region, 'J-1');
  const asked = { proposalId, startsOn: '2026-11-22', reason: 'past goed' };
  page = `/coordinator/placements/${ok(acceptProposal(region.office, region.coco, asked))}`;
});

const form = { undoReason: 'wrong-choice', undoNote: 'verkeerde regel aangeklikt' };
const undoing = () => region.office.store.placements.list()[0]?.undoing;

describe('undoing an acceptance', () => {
  test('is offered before the start, and shown afterwards with its reason', async () => {
    expect((await coco.get(page)).text).toContain('Draai de aanvaarding terug');
    const { status, headers } = await coco.post(`${page}/undoing`, form);
    expect([status, headers['location']]).toEqual([303, `${page}?done=undone`]);
    const { text } = await coco.get(headers['location'] ?? '');
    for (const words of [
      'De aanvaarding is teruggedraaid.',
      'verkeerde jongere of plek gekozen. verkeerde regel aangeklikt',
      'weer op de wachtlijst',
      'Aanvaarding teruggedraaid',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('Draai de aanvaarding terug');
    expect(text).not.toContain('Bevestig het begin');
  });

  test('is in the list, on the proposal, on its motivation, at the youth and in the journal', async () => {
    await coco.post(`${page}/undoing`, form);
    const youth = region.office.store.youths.findByCode('J-1')?.id ?? '';
    const said = async (path: string) => (await coco.get(path)).text;
    expect(await said('/coordinator/placements')).toContain('Teruggedraaid (1)');
    expect(await said(`/coordinator/proposals/${proposalId}`)).toContain(
      'Aanvaarding teruggedraaid door Coco',
    );
    expect(await said(`/coordinator/proposals/${proposalId}/motivation`)).toMatch(
      /De aanvaarding was een vergissing[^<]*verkeerde jongere of plek gekozen. verkeerde regel/,
    );
    expect(await said(`/coordinator/youths/${youth}`)).toContain('aanvaarding teruggedraaid op');
    expect(await said('/coordinator/journal')).toContain('heeft de aanvaarding van J-1 in G-1');
  });

  test('is told to the house and the family, in plain words and without the reason', async () => {
    const house = visit(region.office).as(region.one);
    const family = visit(region.office).as(parent);
    expect((await family.get('/family')).text).toContain('Deze plek is voor uw kind');
    await coco.post(`${page}/undoing`, form);
    const pages = [
      (await house.get(`/provider/proposals/${proposalId}`)).text,
      (await house.get('/provider/placements')).text,
      (await family.get('/family')).text,
      (await house.get('/provider')).text,
    ];
    expect(pages[3]).toContain('in Huis Een. De jongere komt niet. Uw plek is weer vrij.');
    expect(pages[0]).toContain('maar dat was een vergissing. De jongere komt niet bij u wonen.');
    expect(pages[1]).toContain('komt niet: teruggedraaid');
    expect(pages[2]).toContain('Deze plek was gegeven, maar dat was een vergissing.');
    expect(pages[2]).not.toContain('Deze plek is voor uw kind');
    for (const text of pages) {
      expect(text).not.toContain('aangeklikt');
      expect(text).not.toContain('J-1');
    }
    const [english] = [(await family.inEnglish().get('/family')).text];
    expect(english).toContain('This place had been given, but that was a mistake.');
  });

  test('leaves no thread from one proposal of a youth to the next', async () => {
    await coco.post(`${page}/undoing`, form);
    const again = put(region, 'J-1', 'V-1');
    const asked = { proposalId: again, startsOn: '2026-11-22', reason: 'nu wel' };
    ok(acceptProposal(region.office, region.coco, asked));
    const code = (id: string) => region.office.store.proposals.find(id)?.providerCode ?? '';
    const house = visit(region.office).as(region.one);
    for (const path of ['/provider', '/provider/placements']) {
      const { text } = await house.get(path);
      expect(text.split(code(proposalId)).length, path).toBe(2);
      expect(text).toContain(code(again));
    }
  });

  test('sent twice is done once', async () => {
    await coco.post(`${page}/undoing`, form);
    const before = deeds(region);
    expect((await coco.post(`${page}/undoing`, form)).status).toBe(303);
    expect(deeds(region)).toEqual(before);
  });
});

describe('what cannot be', () => {
  test.each([
    [{ ...form, undoReason: '' }, 'undoReason'],
    [{ ...form, undoNote: '' }, 'undoNote'],
  ])('a bad form comes back with its words: 422', async (typed, field) => {
    const { status, text } = await coco.post(`${page}/undoing`, typed);
    expect(status).toBe(422);
    expect(text).toContain(`href="#${field}"`);
    if (typed.undoNote !== '') expect(text).toContain('verkeerde regel aangeklikt');
    expect(undoing()).toBeNull();
  });

  test('once the youth lives there: 409', async () => {
    await coco.post(`${page}/start`, { startedOn: '2026-11-22' });
    const { status, text } = await coco.post(`${page}/undoing`, form);
    expect(status).toBe(409);
    expect(text).toContain('De jongere woont er al.');
  });

  test('without a second factor of a moment ago', async () => {
    const { status, text } = await visit(region.office)
      .withoutStepUp(region.coco)
      .post(`${page}/undoing`, form);
    expect([status, text.includes('step-up-code')]).toEqual([403, true]);
    expect(undoing()).toBeNull();
  });

  test('for other organisations, roles and origins, and by reading', async () => {
    const there = await hireCoordinator(region.office, 'Elders', otherOrganisation(region));
    const elsewhere = await visit(region.office).as(there).post(`${page}/undoing`, form);
    expect(elsewhere.status).toBe(404);
    const house = visit(region.office).as(region.one);
    expect((await house.post(`${page}/undoing`, form)).status).toBe(403);
    expect((await coco.postFromElsewhere(`${page}/undoing`, form)).status).toBe(403);
    expect((await coco.get(`${page}/undoing`)).status).toBe(404);
    expect(undoing()).toBeNull();
  });
});
