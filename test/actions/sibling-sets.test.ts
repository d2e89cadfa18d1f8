import { beforeEach, describe, expect, test } from 'vitest';
import { frozen, officeTable } from '../../src/actions/table/office-table.ts';
import { withSiblings } from '../../src/actions/table/with-siblings.ts';
import { answerTransfer, proposeTransfer } from '../../src/actions/transfer-youth.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { setNames } from '../../src/domain/sibling-sets.ts';
import { youthList } from '../../src/lists/youths.ts';
import { siblingsHere } from '../../src/web/family/siblings.ts';
import { bring, hireCoordinator } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion, put, vacancyId, youthId } from '../small-region.ts';
import { otherOrganisation } from '../web/other-organisation.ts';

const together = { siblings: 'S-1', siblingsTogether: 'must' } as const;
let region: SmallRegion;
let elsewhere: AccountOf<'coordinator'>;
beforeEach(async () => {
  region = await openSmallRegion({
    youths: [
      { code: 'J-1', ...together },
      { code: 'J-2', ...together },
    ],
  });
  elsewhere = await hireCoordinator(region.office, 'Elders', otherOrganisation(region));
  bring(region.office, youthList, [{ code: 'E-1', ...together }], elsewhere);
});

const siblings = (code: string) =>
  region.office.store.youths.listSiblings(youthId(region, code)).map(({ facts }) => facts.code);
const table = () => officeTable(region.office);
const named = (code: string) => table().youths.find((youth) => youth.code === code)?.siblings;
const handOver = (code: string) => {
  const asked = { youthId: youthId(region, code), toOrganisation: elsewhere.organisationId };
  const transferId = ok(proposeTransfer(region.office, region.coco, asked));
  ok(answerTransfer(region.office, elsewhere, { transferId, says: 'confirmed' }));
};

describe('the same code in two organisations', () => {
  test('ties nobody of the one to anybody of the other', () => {
    expect([siblings('J-1'), siblings('E-1')]).toEqual([['J-2'], []]);
    expect(withSiblings(table(), ['E-1'])).toEqual(['E-1']);
    expect(withSiblings(table(), ['J-1'])).toEqual(['J-1', 'J-2']);
    expect(new Set(['J-1', 'J-2', 'E-1'].map(named)).size).toBe(2);
    expect(frozen(table()).youths).toHaveLength(3);
  });

  test('tells a family nothing of the other', () => {
    put(region, 'J-1', 'V-1');
    const { store } = region.office;
    const groupId = store.vacancies.find(vacancyId(region, 'V-1'))!.groupId;
    const here = (code: string) => siblingsHere(store, { id: youthId(region, code) }, groupId);
    expect([here('J-2'), here('E-1')]).toEqual(['proposed-too', undefined]);
  });

  test('written in the form or by the machine is of who keeps the dossier', () => {
    bring(region.office, youthList, [{ code: 'J-3', ...together }], region.coco);
    expect(siblings('J-3')).toEqual(['J-1', 'J-2']);
    bring(region.office, youthList, [{ code: 'E-2', ...together }], elsewhere);
    expect(siblings('E-2')).toEqual(['E-1']);
  });
});

describe('a dossier that is handed over', () => {
  test('keeps its set, and joins none of there', () => {
    handOver('J-2');
    expect([siblings('J-1'), siblings('J-2'), siblings('E-1')]).toEqual([['J-2'], ['J-1'], []]);
    expect(named('J-1')).toBe(named('J-2'));
    expect(named('E-1')).not.toBe(named('J-2'));
  });

  test('keeps it when other facts are changed there', () => {
    handOver('J-2');
    const { youths } = region.office.store;
    const { id, facts } = youths.findByCode('J-2')!;
    const ink = { by: elsewhere.id, at: region.office.now() };
    region.office.store.together((pen) => pen.youths.change(id, { ...facts, intensity: 4 }, ink));
    expect(siblings('J-2')).toEqual(['J-1']);
  });

  test('has another set once another code is written there', () => {
    handOver('J-2');
    const { youths } = region.office.store;
    const { id, facts } = youths.findByCode('J-2')!;
    const ink = { by: elsewhere.id, at: region.office.now() };
    for (const code of ['S-9', 'S-1'])
      region.office.store.together((pen) =>
        pen.youths.change(id, { ...facts, siblings: code }, ink),
      );
    expect([siblings('J-2'), siblings('J-1')]).toEqual([['E-1'], []]);
  });
});

test('sets are told apart by name, whatever the codes are', () => {
  const of = (youth: string, code: string, organisation: string) => ({
    youthId: youth,
    code,
    organisationId: organisation,
  });
  const names = setNames([
    of('a', 'S-1', 'x'),
    of('b', 'S-1-2', 'x'),
    of('c', 'S-1', 'y'),
    of('d', 'S-1', 'y'),
    of('e', 'S-7', 'y'),
  ]);
  expect([...names.values()]).toEqual(['S-1', 'S-1-2', 'S-1-3', 'S-1-3', 'S-7']);
});
