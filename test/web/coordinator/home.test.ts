import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { runMatching } from '../../../src/actions/run-matching.ts';
import { vacancyList } from '../../../src/lists/vacancies.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring, hireCoordinator, openTestOffice } from '../../office.ts';
import {
  type SmallRegion,
  agreed,
  deeds,
  ok,
  openSmallRegion,
  parentOf,
  placed,
  proposed,
  put,
} from '../../small-region.ts';
import { setRoad } from '../../relaxed-road.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const home = async () => (await coco.get('/coordinator')).text;
const figures = (html: string) =>
  [...html.matchAll(/<div><dt>([^<]+)<\/dt><dd>([^<]+)<\/dd>/g)].map(([, name, number]) => [
    name,
    number,
  ]);

describe('the coordinator’s first page', () => {
  test('counts who waits, what is free, what is under discussion and what was accepted', async () => {
    put(region, 'J-1', 'V-2');
    placed(region, 'J-2', 'V-1');
    expect(figures(await home())).toEqual([
      ['jongeren wachten', '1'],
      ['vrije plekken', '2'],
      ['voorstellen in gesprek', '1'],
      ['aanvaard deze maand', '1'],
    ]);
    // The month turns, and the placement is no longer of this one.
    region.office.moment = new Date('2026-12-01T11:00:00Z');
    coco = visit(region.office).as(region.coco);
    expect(figures(await home())).toContainEqual(['aanvaard deze maand', '0']);
  });

  test('puts each proposal under what it asks for', async () => {
    bring(
      region.office,
      youthList,
      ['J-3', 'J-4', 'J-5'].map((code) => ({ code, name: `Verzonnen ${code}` })),
    );
    agreed(region, 'J-1', 'V-2');
    const asked = { reason: null, note: '' };
    const question = put(region, 'J-2', 'V-2');
    ok(
      answerAsProvider(region.office, region.two, {
        ...asked,
        proposalId: question,
        says: 'question',
      }),
    );
    const objected = put(region, 'J-3', 'V-2');
    const parent = parentOf(region, 'J-3');
    const object = { proposalId: objected, says: 'object', reason: 'school', note: '' } as const;
    ok(answerAsFamily(region.office, parent, object));
    const declined = put(region, 'J-4', 'V-1');
    const decline = { proposalId: declined, says: 'no', reason: 'age', note: '' } as const;
    ok(answerAsProvider(region.office, region.one, decline));
    proposed(region, 'J-5', 'V-1');
    const html = await home();

    const answers = under(html, 'Antwoorden binnen (4)');
    // What asks most comes first; the fourth is in the list.
    expect(codesIn(answers)).toEqual(['J-1', 'J-2', 'J-3']);
    for (const words of ['iedereen zei ja', 'aanbieder vraagt iets', 'ouder heeft bezwaar'])
      expect(answers).toContain(words);
    expect(answers).toContain('href="/coordinator/proposals?turn=coordinator">en nog 1<');
    expect(codesIn(under(html, 'Nog voor te leggen (1)'))).toEqual(['J-5']);
  });

  test('warns of a proposal that can no longer be', async () => {
    put(region, 'J-1', 'V-1');
    bring(region.office, youthList, [{ code: 'J-1', name: 'Fictieve Fenna', refuses: ['G-1'] }]);
    const block = under(await home(), 'Nog voor te leggen (1)');
    expect(block).toContain('J-1');
    expect(block).toContain('Huis Een, kan niet meer');
  });

  test('warns of authorisations that lapse, of long waits and of places nobody confirmed', async () => {
    bring(region.office, youthList, [
      {
        ...{ code: 'J-3', name: 'Schijnbare Sem', legalBasis: 'supervision-order' },
        ...{ legalFrom: '2026-09-01', legalUntil: '2027-09-01', waitingSince: '2026-02-01' },
      },
    ]);
    region.office.moment = new Date('2026-11-30T11:00:00Z');
    coco = visit(region.office).as(region.coco);
    const html = await home();

    expect(under(html, 'Termijn loopt bijna af (1)')).toContain(
      'machtiging, binnen 1 week: begint uiterlijk op 1 december 2026',
    );
    expect(codesIn(under(html, 'Langst zonder voorstel (3)'))).toEqual(['J-3', 'J-1', 'J-2']);
    expect(under(html, 'Ook nog')).toMatch(/opnieuw bevestigd moeten worden \(2\)[^]*V-1/);
  });

  test('counts as new what the last run did not know of', async () => {
    expect(under(await home(), 'Nieuwe vrije plekken (2)')).toContain('V-1');
    await ok(runMatching({ ...region.office, think: thinkHere }, region.coco)).finished;
    region.office.moment = new Date('2026-11-22T11:05:00Z');
    bring(region.office, vacancyList, [{ code: 'V-3', groupCode: 'G-2', places: 1 }]);
    const block = under(await home(), 'Nieuwe vrije plekken (1)');
    expect(block).toContain('V-3');
    expect(block).not.toContain('V-1');
  });

  test('has every block in its place, also when there is nothing in it', async () => {
    const html = await home();
    expect(html.match(/<section class="plek-card/g)).toHaveLength(8);
    expect(under(html, 'Antwoorden binnen (0)')).toContain('Er is geen nieuw antwoord.');
    expect(under(html, 'Vastgehouden plekken (0)')).toContain('Geen plek wordt vastgehouden.');
  });

  test('says how to begin when nothing is known yet', async () => {
    const office = openTestOffice();
    const { text } = await visit(office)
      .as(await hireCoordinator(office))
      .get('/coordinator');
    expect(text).toContain('<a href="/coordinator/imports">Naar de lijsten</a>');
    expect(text).not.toContain('goed nieuws');
  });

  test('is calm when nothing asks for attention', async () => {
    region = await openSmallRegion({ youths: [] });
    coco = visit(region.office).as(region.coco);
    expect(await home()).toContain('Niets vraagt nu om u.');
    expect((await coco.inEnglish().get('/coordinator')).text).toContain('Nothing asks for you');
  });

  test('is for coordinators, and reading it changes nothing', async () => {
    const before = deeds(region);
    expect((await visit(region.office).as(region.one).get('/coordinator')).status).toBe(403);
    expect((await visit(region.office).asNobody().get('/coordinator')).headers['location']).toBe(
      '/sign-in',
    );
    await home();
    expect(deeds(region)).toEqual(before);
  });

  test('writes down as seen whom it names for the expert team too', async () => {
    const { office, coco: who, two } = region;
    const numbers = { ...office.store.roadPolicies.findNow().numbers, declinesToEscalate: 1 };
    setRoad(office, who, numbers);
    const proposalId = put(region, 'J-2', 'V-2');
    const refusal = { says: 'no', reason: 'group-fit', note: '' } as const;
    ok(answerAsProvider(office, two, { proposalId, ...refusal }));
    const closed = { proposalId, reason: 'other', note: 'Nee gezegd.', untilOn: null };
    ok(rejectProposal(office, who, closed));
    // Who waits longer stands above, so that this line alone names this youth.
    const longer = ['J-3', 'J-4', 'J-5'].map((code) => ({ code, waitingSince: '2026-01-01' }));
    bring(office, youthList, longer);
    const lines = () => office.store.viewLog.listForYouth('J-2').length;
    const before = lines();
    expect(under(await home(), 'Ook nog')).toContain('J-2');
    expect(lines()).toBe(before + 1);
  });
});

/** Whose line it is, in the order of the lines. */
const codesIn = (html: string): string[] =>
  [...html.matchAll(/">(J-\d) /g)].map(([, code]) => code ?? '');

/** The part of the page under this heading. */
const under = (html: string, title: string): string =>
  html.split('<h3>').find((part) => part.startsWith(title)) ?? '';
