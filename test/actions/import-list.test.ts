import { describe, expect, test } from 'vitest';
import { exportList } from '../../src/actions/export-list.ts';
import { type Import, importList, previewList } from '../../src/actions/import-list.ts';
import { frozen, officeTable } from '../../src/actions/table/office-table.ts';
import type { YouthFacts } from '../../src/domain/youth.ts';
import { groupList } from '../../src/lists/groups.ts';
import { listKinds } from '../../src/lists/list.ts';
import { residentList } from '../../src/lists/residents.ts';
import { vacancyList } from '../../src/lists/vacancies.ts';
import { writeList } from '../../src/lists/write-list.ts';
import { youthList } from '../../src/lists/youths.ts';
import { manyYouths } from '../../scripts/measure/many-youths.ts';
import { bring, importOrThrow, openTestOffice } from '../office.ts';

const system = { id: 'system', role: 'system' } as const;

/** Two groups of one provider, two residents, a vacancy, two youths. */
function smallOffice() {
  const office = openTestOffice();
  bring(office, groupList, [{ code: 'G-1' }, { code: 'G-2' }]);
  bring(office, residentList, [
    { code: 'R-1', groupCode: 'G-1' },
    { code: 'R-2', groupCode: 'G-2' },
  ]);
  bring(office, vacancyList, [{ code: 'V-1', groupCode: 'G-1' }]);
  bring(office, youthList, [{ code: 'J-1' }, { code: 'J-2' }]);
  importOrThrow(office, 'apart', 'person;other person;reason\nR-1;J-1;contact-ban\n');
  return office;
}

const told = (taken: Import): string[] =>
  taken.ok
    ? []
    : taken.errors.map(({ row, column, error }) => `${row} ${column?.en ?? '-'}: ${error.en}`);

describe('a list goes in', () => {
  test('and each list that comes out goes in again without a change', () => {
    const office = smallOffice();
    for (const kind of listKinds) {
      const list = exportList(office.store, kind, 'en');
      const rows = list.trim().split('\r\n').length - 1;
      expect({ kind, ...importList(office, system, kind, list) }).toEqual({
        kind,
        ok: true,
        preview: { added: [], changed: [], same: rows },
      });
    }
  });

  test('and says which rows are new, and what changes in which others', () => {
    const office = smallOffice();
    const [first, second] = office.store.youths.list().map(({ facts }) => facts);
    if (!first || !second) throw new Error('No youths');
    const changed: YouthFacts = { ...first, urgency: 'crisis', wishes: ['G-1'] };
    const list = writeList(youthList, [changed, second, { ...first, code: 'J-3' }], 'nl');
    const expected = {
      ok: true,
      preview: {
        added: ['J-3'],
        changed: [{ key: 'J-1', columns: ['urgency', 'wishes'] }],
        same: 1,
      },
    };
    const before = office.store.journal.head();
    expect(previewList(office, system, 'youths', list)).toEqual(expected);
    expect(office.store.journal.head()).toBe(before);
    expect(office.store.youths.list()).toHaveLength(2);

    expect(importList(office, system, 'youths', list)).toEqual(expected);
    expect(office.store.youths.findByCode('J-1')?.facts.urgency).toBe('crisis');
    expect(office.store.youths.findByCode('J-3')).toBeDefined();
    expect(office.store.journal.listNewest(1)).toMatchObject([
      { did: 'list-imported', subject: 'youths', detail: { added: 1, changed: 1, same: 1 } },
    ]);
  });

  test('and what changed is a new version beside the old one', () => {
    const office = smallOffice();
    const youth = office.store.youths.findByCode('J-1');
    if (!youth) throw new Error('No youth');
    const changed = { ...youth.facts, intensity: 4 };
    importOrThrow(office, 'youths', writeList(youthList, [changed], 'nl'));
    expect(office.store.youths.listVersions(youth.id).map(({ facts }) => facts.intensity)).toEqual([
      4,
      youth.facts.intensity,
    ]);
  });

  test('and a pair that is kept apart is the same pair the other way round', () => {
    const office = smallOffice();
    const list = 'person;other person;reason\nJ-1;R-1;contact-ban\n';
    expect(importList(office, system, 'apart', list)).toMatchObject({ preview: { same: 1 } });
    const turned = 'person;other person;reason\nR-1;J-1;contact-ban\n';
    expect(importList(office, system, 'apart', turned)).toMatchObject({ preview: { same: 1 } });
  });
});

describe('a list with one wrong row is not taken in at all', () => {
  test('whatever is wrong with it', () => {
    const office = smallOffice();
    const before = office.store.journal.head();
    const youths = office.store.youths.list().map(({ facts }) => ({ ...facts, intensity: 4 }));
    const list = writeList(youthList, youths, 'en').replace('J-2', 'J 2');

    expect(told(importList(office, system, 'youths', list))).toEqual([
      expect.stringMatching(/^3 code: /),
    ]);
    expect(office.store.youths.findByCode('J-1')?.facts.intensity).toBe(2);
    expect(office.store.journal.head()).toBe(before);
  });

  test('also when it is right by itself, but clashes with what is kept', () => {
    const office = smallOffice();
    const [group] = office.store.groups.list().map(({ facts }) => facts);
    const [youth] = office.store.youths.list().map(({ facts }) => facts);
    const [resident] = office.store.residents.list().map(({ facts }) => facts);
    const [vacancy] = office.store.vacancies.list().map(({ facts }) => facts);
    if (!group || !youth || !resident || !vacancy) throw new Error('An empty office');
    const tries = [
      importList(office, system, 'youths', writeList(youthList, [{ ...youth, code: 'R-1' }], 'en')),
      importList(
        office,
        system,
        'residents',
        writeList(residentList, [{ ...resident, code: 'J-1' }], 'en'),
      ),
      importList(
        office,
        system,
        'vacancies',
        writeList(vacancyList, [{ ...vacancy, groupCode: 'G-2' }], 'en'),
      ),
      importList(
        office,
        system,
        'groups',
        writeList(
          groupList,
          [
            { ...group, providerCode: 'P-2' },
            { ...group, code: 'G-3', providerName: 'Another name' },
          ],
          'en',
        ),
      ),
    ];
    expect(tries.map(told)).toEqual([
      [expect.stringMatching(/^2 code: .*belongs to a resident/)],
      [expect.stringMatching(/^2 code: .*belongs to a youth/)],
      [expect.stringMatching(/^2 group: .*belongs to group G-1/)],
      [
        expect.stringMatching(/^2 provider code: .*belongs to provider P-90/),
        expect.stringMatching(/^3 provider: .*is called “Stichting Verzonnen”/),
      ],
    ]);
    expect(office.store.groups.list()).toHaveLength(2);
  });

  test('and groups of a new provider agree about its name', () => {
    const office = openTestOffice();
    bring(office, groupList, [{ code: 'G-1' }]);
    const [group] = office.store.groups.list().map(({ facts }) => facts);
    if (!group) throw new Error('No group');
    const rows = ['A', 'B'].map((providerName, at) => ({
      ...group,
      code: `G-${at + 2}`,
      providerCode: 'P-2',
      providerName,
    }));
    expect(told(importList(office, system, 'groups', writeList(groupList, rows, 'en')))).toEqual([
      expect.stringMatching(/^3 provider: .*is called “A”/),
    ]);
  });
});

test('a code that stands in two lists of the region makes no table wrong', () => {
  const office = openTestOffice();
  importOrThrow(office, 'codes', 'list;code;dutch;english\nneed;work;werk;work\n');
  bring(office, groupList, [{ code: 'G-1', offers: ['work'], education: ['work'] }]);
  expect(frozen(officeTable(office)).groups[0]?.offers).toEqual(['work']);
});

test('ten thousand youths go in, come out and go in again, and make a table that is right', () => {
  const office = openTestOffice();
  const rows = manyYouths(10_000, '2026-11-22');
  const taken = importList(office, system, 'youths', writeList(youthList, rows, 'en'));
  expect(told(taken)).toEqual([]);
  expect(taken.ok && taken.preview.added).toHaveLength(10_000);
  expect(office.store.youths.findByCode('J-10000')?.facts).toEqual(rows.at(-1));

  const again = importList(office, system, 'youths', exportList(office.store, 'youths', 'nl'));
  expect(again).toEqual({ ok: true, preview: { added: [], changed: [], same: 10_000 } });
  expect(frozen(officeTable(office)).youths).toHaveLength(10_000);
});
