import { beforeEach, expect, test } from 'vitest';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { type SmallRegion, deeds, ok, openSmallRegion, put } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

/** A provider's own calendar and figures. */

let region: SmallRegion;
let house: Visitor;
beforeEach(async () => {
  region = await openSmallRegion({
    vacancies: [
      {
        code: 'V-1',
        groupCode: 'G-1',
        places: 1,
        from: '2026-11-02',
        until: null,
        confirmedOn: '2026-11-20',
      },
      {
        code: 'V-2',
        groupCode: 'G-2',
        places: 2,
        from: '2026-11-02',
        until: null,
        confirmedOn: '2026-11-20',
      },
    ],
  });
  house = visit(region.office).as(region.one);
});

function decline() {
  const proposalId = put(region, 'J-1', 'V-1');
  region.office.moment = new Date('2026-11-25T11:00:00Z');
  house = visit(region.office).as(region.one);
  ok(
    answerAsProvider(region.office, region.one, {
      proposalId,
      says: 'no',
      reason: 'group-fit',
      note: '',
    }),
  );
}

test('shows the coming weeks, the days empty, the answers and how quick they were', async () => {
  decline();
  const { text } = await house.get('/provider/figures');
  expect(text).toContain('Huis Een');
  expect(text).not.toContain('Huis Twee');
  expect(text).toMatch(/vrij, 1 gemeld/);
  // From 2 to 25 November, both included.
  expect(text).toContain('Samen 24 dagen leeg.');
  expect(text).toMatch(/keer nee<\/dt><dd>1</);
  expect(text).toMatch(/in het midden<\/dt><dd>3</);
  expect(text).not.toMatch(/J-1|Fenna/);
  expect((await house.inEnglish().get('/provider/figures')).text).toContain(
    '24 days empty in all.',
  );
});

test('about another time says so, and forgives what makes no sense', async () => {
  decline();
  const { text } = await house.get('/provider/figures?from=2025-01-01&to=2025-02-01');
  expect(text).toContain('In deze tijd had u geen vrije plek gemeld.');
  expect(text).toContain('In deze tijd is u niets voorgelegd.');
  expect((await house.get('/provider/figures?from=morgen&to=2026-02-31')).status).toBe(200);
});

test('comes as files for a spreadsheet, of its own places only', async () => {
  decline();
  const places = await house.get('/provider/figures/places.csv');
  expect(places.headers['content-type']).toContain('text/csv');
  expect(places.text).toContain('Huis Een;V-1;2026-11-02;;;1;24');
  expect(places.text).not.toContain('V-2');
  const answers = (await house.get('/provider/figures/answers.csv')).text;
  expect(answers).toMatch(/;Huis Een;2026-11-22;2026-11-25;3;nee;/);
  expect(answers).not.toMatch(/J-1|Fenna/);
});

test('is for providers, and changes nothing', async () => {
  const before = deeds(region);
  for (const page of ['', '/places.csv', '/answers.csv']) {
    expect((await house.get(`/provider/figures${page}`)).status).toBe(200);
    const coco = visit(region.office).as(region.coco);
    expect((await coco.get(`/provider/figures${page}`)).status).toBe(403);
  }
  expect(deeds(region)).toEqual(before);
});
