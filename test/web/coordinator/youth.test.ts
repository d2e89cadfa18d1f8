import { beforeEach, describe, expect, test } from 'vitest';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { groupsThatFit } from '../../../src/actions/table/fits-today.ts';
import { tableOfToday } from '../../../src/actions/table/table-of-today.ts';
import { withdrawVacancy } from '../../../src/actions/vacancies.ts';
import { apartList } from '../../../src/lists/apart.ts';
import { bring } from '../../office.ts';
import {
  type SmallRegion,
  ok,
  openSmallRegion,
  placed,
  proposed,
  put,
  vacancyId,
  youthId,
} from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  page = `/coordinator/youths/${youthId(region, 'J-1')}`;
});

const rejected = (): string => {
  const proposalId = proposed(region, 'J-1', 'V-1');
  const asked = { proposalId, reason: 'too-far', note: '', untilOn: null };
  ok(rejectProposal(region.office, region.coco, asked));
  return region.office.store.exclusions.listInForce('2026-11-22')[0]?.id ?? '';
};

describe('one youth', () => {
  test('in a country tells of the best places and of the nearest, and how many more there are', async () => {
    const codes = Array.from({ length: 60 }, (_, at) => `G-${at + 10}`);
    const many = await openSmallRegion({
      groups: codes.map((code) => ({
        ...{ code, providerCode: 'P-1', providerName: 'Stichting Verzonnen' },
      })),
      vacancies: codes.slice(0, 21).map((groupCode) => ({ code: `V-${groupCode}`, groupCode })),
    });
    const address = `/coordinator/youths/${youthId(many, 'J-1')}`;
    const { text } = await visit(many.office).as(many.coco).get(address);
    const fit = text.match(/<article class="plek-option">/g) ?? [];
    const closed = text.match(/<details class="plek-details">\s*<summary>G-/g) ?? [];
    expect([fit.length, closed.length]).toEqual([20, 30]);
    const all = groupsThatFit(tableOfToday(many.office))('J-1').length;
    expect(all).toBe(21);
    expect(text).toContain('Er past nog 1 plek, minder goed dan deze.');
    expect(text).toContain(`En bij nog ${62 - all - 30} groepen niet.`);
  });

  test('has facts by name, the considered-before record, and says how distances are measured', async () => {
    const { text } = await coco.get(page);
    for (const words of [
      'J-1 Fictieve Fenna',
      'traumabehandeling',
      'Verzonnen: thuis is het nu niet veilig.',
      'G-1 Huis Een',
      'gemeten vanaf de woonplaats',
    ]) {
      expect(text).toContain(words);
    }
    expect((await coco.inEnglish().get(page)).text).toContain('trauma treatment');
  });

  test('has the places that fit, the best one first, each leading to a choice', async () => {
    const { text } = await coco.get(page);
    const choices = [...text.matchAll(/choice\?vacancy=([a-z0-9]{26})"/g)].map(([, id]) => id);
    expect(choices).toEqual([vacancyId(region, 'V-1'), vacancyId(region, 'V-2')]);
    expect(text).toMatch(/\d,?\d? km/);
  });

  test('says of every other group why not, and what would help', async () => {
    rejected();
    const { text } = await coco.get(page);
    expect(text).toContain('G-1 Huis Een: 1 reden');
    expect(text).toContain('te ver weg (voorgoed)');
  });

  test('says from whom it is kept apart, and why', async () => {
    bring(region.office, apartList, [{ personA: 'J-1', personB: 'J-2', reason: 'contact-ban' }]);
    const { text } = await coco.get(page);
    expect(text).toMatch(/J-2 <span[^>]*>\(contactverbod\)/);
  });

  test('has no places to choose once there is a place', async () => {
    placed(region, 'J-1', 'V-1');
    const { text } = await coco.get(page);
    expect(text).toContain('Deze jongere wacht niet.');
    expect(text).toContain('aanvaard, begint op 22 november 2026');
    expect(text).not.toContain('choice?vacancy');
  });

  test('is not there for another id, nor for another role', async () => {
    expect((await coco.get(`/coordinator/youths/${region.office.newId()}`)).status).toBe(404);
    expect((await coco.get('/coordinator/youths/1')).status).toBe(404);
    expect((await visit(region.office).as(region.one).get(page)).status).toBe(403);
  });
});

describe('letting a pair be proposed again', () => {
  test('ends the exclusion', async () => {
    const answer = await coco.post(`${page}/exclusions/${rejected()}/lifting`);
    expect(answer.headers['location']).toBe(`${page}?done=lifted`);
    expect(region.office.store.exclusions.listInForce('2026-11-22')).toEqual([]);
    expect((await coco.get(`${page}?done=lifted`)).text).toContain('mag weer worden voorgesteld');
  });

  test('goes by the youth’s own page only', async () => {
    const other = `/coordinator/youths/${youthId(region, 'J-2')}`;
    expect((await coco.post(`${other}/exclusions/${rejected()}/lifting`)).status).toBe(404);
    expect(region.office.store.exclusions.listInForce('2026-11-22')).toHaveLength(1);
  });
});

describe('the waiting list of one youth', () => {
  test('is left with a reason, and joined again', async () => {
    const off = await coco.post(`${page}/listing`, { waits: 'no', reason: 'other-solution' });
    expect(off.headers['location']).toBe(`${page}?done=off`);
    expect((await coco.get(page)).text).toContain('andere oplossing gevonden');
    await coco.post(`${page}/listing`, { waits: 'yes' });
    expect(region.office.store.youths.listWaiting().map(({ facts }) => facts.code)).toContain(
      'J-1',
    );
  });

  test('asks for the reason', async () => {
    const answer = await coco.post(`${page}/listing`, { waits: 'no', reason: '' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('href="#reason"');
    expect(region.office.store.youths.listWaiting()).toHaveLength(2);
  });

  test('refuses a reason nobody knows, and a youth with a place', async () => {
    const unknown = await coco.post(`${page}/listing`, { waits: 'no', reason: 'zomaar' });
    expect(unknown.status).toBe(409);
    expect(unknown.text).toContain('Kies een reden uit de lijst.');
    placed(region, 'J-1', 'V-1');
    const settled = await coco.post(`${page}/listing`, { waits: 'no', reason: 'mistake' });
    expect(settled.status).toBe(409);
  });

  test('is not touched from another site', async () => {
    const form = { waits: 'no', reason: 'mistake' };
    expect((await coco.postFromElsewhere(`${page}/listing`, form)).status).toBe(403);
    expect(region.office.store.youths.listWaiting()).toHaveLength(2);
  });
});

test('says why a proposal ended when the provider took the place back', async () => {
  put(region, 'J-1', 'V-1');
  const asked = { vacancyId: vacancyId(region, 'V-1'), reason: 'staffing' };
  ok(withdrawVacancy(region.office, region.one, asked));
  expect((await coco.get(page)).text).toContain(
    'De aanbieder heeft deze vrije plek ingetrokken (te weinig begeleiders).',
  );
});

test('offers reasons to leave the list that are about a youth', async () => {
  const { text } = await coco.get(page);
  expect(text).toContain('hulp is niet meer nodig');
  expect(text).not.toContain('te weinig begeleiders');
});
