import { beforeEach, describe, expect, test, vi } from 'vitest';
import { putToPeople } from '../../../src/actions/put-to-people.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { youthList } from '../../../src/lists/youths.ts';
import type { Think } from '../../../src/matching/think.ts';
import { bring } from '../../office.ts';
import { type SmallRegion, ok, openSmallRegion, placed } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visitWith(thinkHere);
});

const visitWith = (think: Think): Visitor => visit({ ...region.office, think }).as(region.coco);
const begin = async (by = coco): Promise<string> =>
  (await by.post('/coordinator/runs')).headers['location'] ?? '';
const isKept = () =>
  vi.waitFor(() => {
    expect(region.office.store.runs.listUnfinished()).toEqual([]);
  });
/** Asks for a run, and waits until its page is there. */
async function meeting(): Promise<string> {
  const page = await begin();
  await isKept();
  return page;
}
const proposals = () => region.office.store.proposals.listOpen();

describe('the page of the meeting', () => {
  test('gives the totals in words, and each youth with reasons, options and forms', async () => {
    const { text } = await coco.get(await meeting());

    for (const words of [
      ...['2 van 2', 'Bewezen: een betere verdeling bestaat niet.', 'J-1 Fictieve Fenna'],
      ...['De jongere wacht 266 dagen.', 'Huis Een', 'Kan vandaag nog steeds'],
      ...['Leg voor aan aanbieder en gezin', 'Kies een andere mogelijkheid (1)', 'Kies Huis Twee'],
      ...['Neemt de plek van J-1', 'Dit is de eerste berekening.', 'Iedereen kreeg een voorstel.'],
    ]) {
      expect(text).toContain(words);
    }
    expect(text.indexOf('id="youth-J-1"')).toBeLessThan(text.indexOf('id="youth-J-2"'));
    expect(text).not.toMatch(/<input[^>]* checked|<details[^>]* open/);
    expect(new Set(idsIn(text)).size).toBe(idsIn(text).length);
  });

  test('says who got no place, and who came first or which rule says no', async () => {
    const more = [
      { code: 'J-1', name: 'Fictieve Fenna', refuses: ['G-2'], waitingSince: '2026-03-01' },
      { code: 'J-3', name: 'Nagemaakte Noud', refuses: ['G-2'], waitingSince: '2026-11-01' },
      { code: 'J-4', name: 'Onware Omar', needs: ['addiction'], waitingSince: '2026-11-02' },
    ];
    bring(region.office, youthList, more);
    const { text } = await coco.get(await meeting());

    expect(text).toContain('2 jongeren kregen geen plek.');
    expect(text).toContain('Huis Een: J-1 ging voor.');
    expect(text).toContain('Geen van de 2 groepen past.');
    expect(text).toContain('De groep heeft alles wat de jongere nodig heeft.');
  });

  test('judges every proposal again on the facts of the moment', async () => {
    const page = await meeting();
    placed(region, 'J-2', 'V-1');
    const { text } = await coco.get(page);
    expect(text).toContain('De plek is gegeven aan J-2.');
    expect(text).toContain('J-2 Bedachte Bram');

    bring(region.office, youthList, [
      { code: 'J-1', name: 'Fictieve Fenna', bornOn: '2004-01-01' },
    ]);
    expect((await coco.get(page)).status).toBe(200);
  });

  test('says what changed since the last one, and why', async () => {
    await meeting();
    const [first] = proposals();
    const rejection = { proposalId: first?.id ?? '', reason: 'too-far', note: '', untilOn: null };
    ok(rejectProposal(region.office, region.coco, rejection));
    bring(region.office, youthList, [
      { code: 'J-3', name: 'Nagemaakte Noud', waitingSince: '2026-11-01', refuses: ['G-2'] },
    ]);
    const { text } = await coco.get(await meeting());

    expect(text).toContain('Vergeleken met berekening 1');
    expect(text).toContain('van Huis Een naar Huis Twee: afgewezen: te ver weg');
    expect(text).toContain('naar Huis Een');
    expect(text).toContain('1 jongere: dezelfde groep als vorige keer.');
  });

  test('says so when somebody moves of whom another place is under discussion', async () => {
    await meeting();
    const asked = proposals().find(({ youthCode }) => youthCode === 'J-1')?.id ?? '';
    ok(putToPeople(region.office, region.coco, { proposalId: asked }));
    bring(region.office, youthList, [{ code: 'J-1', name: 'Fictieve Fenna', refuses: ['G-1'] }]);
    expect((await coco.get(await meeting())).text).toContain(
      'van Huis Een naar Huis Twee: daar wordt nog over gesproken',
    );
  });

  test('names who has a place already, also despite a rule', async () => {
    bring(region.office, youthList, [
      { code: 'J-2', name: 'Bedachte Bram', needs: ['addiction'] },
      { code: 'J-3', name: 'Nagemaakte Noud' },
    ]);
    placed(region, 'J-2', 'V-2');
    placed(region, 'J-3', 'V-1');
    const { text } = await coco.get(await meeting());
    expect(text).toContain('Al aanvaard, nog niet begonnen');
    expect(text).toContain('Meegeteld alsof zij er al wonen');
  });

  test('is calm with nobody waiting, or without a place', async () => {
    region = await openSmallRegion({ youths: [], vacancies: [] });
    coco = visitWith(thinkHere);
    expect((await coco.get(await meeting())).text).toContain('Niemand stond op de wachtlijst.');
    region = await openSmallRegion({ vacancies: [] });
    coco = visitWith(thinkHere);
    expect((await coco.inEnglish().get(await meeting())).text).toContain(
      'There were no vacancies.',
    );
  });
});

const idsIn = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
