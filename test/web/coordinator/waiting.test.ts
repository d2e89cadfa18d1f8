import { describe, expect, test } from 'vitest';
import { groupsThatFit, youthsThatFit } from '../../../src/actions/table/fits-today.ts';
import { tableOfToday } from '../../../src/actions/table/table-of-today.ts';
import { codeLists } from '../../../src/domain/code-list.ts';
import { inNames } from '../../../src/web/code-names.ts';
import { termsEnding } from '../../../src/web/coordinator/youths/terms.ts';
import { openSmallRegion, placed } from '../../small-region.ts';
import { visit } from '../visitor.ts';

const today = '2026-11-22';
const nothing = { legalFrom: null, legalUntil: null, startBy: null } as const;

describe('terms that end', () => {
  test.each([
    ['2026-09-20', { what: 'lapses', day: '2026-12-20', past: false }],
    ['2026-08-22', { what: 'lapses', day: '2026-11-22', past: false }],
    ['2026-08-21', { what: 'lapses', day: '2026-11-21', past: true }],
  ] as const)('count an authorisation of %s', (legalFrom, term) => {
    const facts = { ...nothing, legalBasis: 'closed', legalFrom } as const;
    expect(termsEnding(facts, today, 28)).toEqual([term]);
  });

  test('are not told while they are further away', () => {
    const facts = { ...nothing, legalBasis: 'closed', legalFrom: '2026-09-21' } as const;
    expect(termsEnding(facts, today, 28)).toEqual([]);
  });

  test('come with the first one first, and help of free will does not lapse', () => {
    const facts = { legalBasis: 'voluntary', legalFrom: '2026-08-30', legalUntil: '2026-12-02', startBy: '2026-11-30' } as const; // prettier-ignore
    expect(termsEnding(facts, today, 28).map(({ what }) => what)).toEqual(['start-by', 'ends']);
  });
});

describe('sentences of the matching', () => {
  const codes = codeLists([
    { list: 'need', code: 'trauma', nl: 'traumabehandeling', en: 'trauma treatment' },
    { list: 'desirable', code: 'own-kitchen', nl: 'zelf koken', en: 'own kitchen' },
  ]);

  test('get names for codes, but not for parts of words', () => {
    const say = inNames(codes, 'nl');
    const nl = 'Met trauma, own-kitchen, trauma-x, traumatisch en J-trauma.';
    expect(say({ nl, en: '' })).toBe('Met traumabehandeling, zelf koken, trauma-x, traumatisch en J-trauma.'); // prettier-ignore
  });
});

describe('who fits today', () => {
  test('asks brothers and sisters who must stay together as one', async () => {
    const together = { siblings: 'S-1', siblingsTogether: 'must' } as const;
    const { office } = await openSmallRegion({
      youths: [{ code: 'J-1', ...together }, { code: 'J-2', ...together }, { code: 'J-3' }],
    });
    const groupsFor = groupsThatFit(tableOfToday(office));
    expect(groupsFor('J-1')).toEqual(['G-2']);
    expect(groupsFor('J-3')).toEqual(['G-1', 'G-2']);
    expect(groupsFor('J-99')).toEqual([]);
    const youthsFor = youthsThatFit(tableOfToday(office));
    expect(youthsFor('V-1')).toEqual(['J-3']);
    expect(youthsFor('V-2')).toEqual(['J-1', 'J-2', 'J-3']);
    expect(youthsFor('V-99')).toEqual([]);
  });

  test('counts who was accepted among the arrivals', async () => {
    const region = await openSmallRegion({
      groups: [{ code: 'G-3', providerCode: 'P-1', arrivalsAtOnce: 1 }],
      vacancies: [{ code: 'V-3', groupCode: 'G-3', places: 2 }],
    });
    expect(youthsThatFit(tableOfToday(region.office))('V-3')).toEqual(['J-1', 'J-2']);
    placed(region, 'J-1', 'V-3');
    expect(youthsThatFit(tableOfToday(region.office))('V-3')).toEqual([]);
  });

  test('is asked again as soon as something was done, and when the day has changed', async () => {
    const region = await openSmallRegion();
    const coco = visit(region.office).as(region.coco);
    expect((await coco.get('/coordinator/youths')).text).toContain('J-1');
    placed(region, 'J-1', 'V-1');
    expect((await coco.get('/coordinator/youths')).text).not.toContain('J-1');
    expect((await coco.get('/coordinator/youths')).text).toContain('113 dagen');
    region.office.moment = new Date('2026-11-22T23:30:00Z');
    const tomorrow = await visit(region.office).as(region.coco).get('/coordinator/youths');
    expect(tomorrow.text).toContain('114 dagen');
  });
});
