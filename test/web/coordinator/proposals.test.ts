import { beforeEach, describe, expect, test } from 'vitest';
import { answerAsFamily, answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { bring } from '../../office.ts';
import {
  type SmallRegion,
  agreed,
  ok,
  openSmallRegion,
  parentOf,
  proposed,
  put,
} from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
});

const at = (id: string): string => `/coordinator/proposals/${id}`;
describe('the list of open proposals', () => {
  test('says of each how it stands and whose turn it is', async () => {
    put(region, 'J-1', 'V-1');
    proposed(region, 'J-2', 'V-2');
    const { status, text } = await coco.get('/coordinator/proposals');

    expect(status).toBe(200);
    expect(text).toContain('J-1 Fictieve Fenna');
    expect(text).toContain('de aanbieder en de jongere en ouders');
    expect(text).toContain('nog aan niemand voorgelegd');
  });

  test('stands under “Voorstellen” in the menu', async () => {
    const { text } = await coco.get('/coordinator/proposals');
    expect(text).toContain('<a href="/coordinator/runs" aria-current="page">Voorstellen</a>');
  });

  test('is calm when there are none', async () => {
    expect((await coco.get('/coordinator/proposals')).text).toContain(
      'Er staan geen voorstellen open.',
    );
  });
});

describe('one proposal', () => {
  test('shows both answers side by side, with what happened and the other options', async () => {
    const id = put(region, 'J-1', 'V-1');
    const parent = parentOf(region, 'J-1');
    const asks = { proposalId: id, reason: null, note: 'Is er nachtzorg nodig?' };
    ok(answerAsProvider(region.office, region.one, { ...asks, says: 'question' }));
    const objects = { proposalId: id, reason: 'school', note: 'liever bij haar klas' };
    ok(answerAsFamily(region.office, parent, { ...objects, says: 'object' }));
    const { text } = await coco.get(at(id));

    for (const words of [
      ...['Is er nachtzorg nodig?', 'dan moet ik van school af', 'liever bij haar klas'],
      ...['Kan vandaag nog steeds', 'Voorgelegd aan aanbieder en gezin', 'Kies Huis Twee'],
      ...['Antwoord op de vraag van de aanbieder', 'km van huis'],
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/<input[^>]* checked/);
    expect((await coco.inEnglish().get(at(id))).text).toContain('Still possible today');
  });

  test('tells why it can no longer be, before anybody tries', async () => {
    const id = agreed(region, 'J-1', 'V-1');
    const needs = { code: 'J-1', name: 'Fictieve Fenna', needs: ['addiction'] };
    bring(region.office, youthList, [needs]);
    const { text } = await coco.get(at(id));

    expect(text).toContain('Kan vandaag niet meer');
    expect(text).toMatch(/nodig, en dat heeft deze groep niet/);
    expect(text).toContain('Schrijf op waarom u toch aanvaardt.');
  });

  test('against the law offers no form to accept it', async () => {
    const id = agreed(region, 'J-1', 'V-1');
    bring(region.office, youthList, [
      {
        ...{ code: 'J-1', name: 'Fictieve Fenna', setting: 'closed', legalBasis: 'closed' },
        ...{ legalFrom: '2026-11-01', legalUntil: '2027-04-01' },
      },
    ]);
    const { text } = await coco.get(at(id));

    expect(text).toContain('Dit voorstel kan niet worden aanvaard.');
    expect(text).not.toContain(`${at(id)}/acceptance`);
  });
});
