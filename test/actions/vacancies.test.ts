import { beforeEach, expect, test } from 'vitest';
import { publishVacancy } from '../../src/actions/publish-vacancy.ts';
import { changeVacancy, confirmVacancy, withdrawVacancy } from '../../src/actions/vacancies.ts';
import type { Outcome } from '../../src/domain/outcome.ts';
import { type Village, openVillage } from '../web/village.ts';

let village: Village;
const vacancy = (code: string) => village.office.store.vacancies.findByCode(code);
const idOf = (code: string) => vacancy(code)!.id;
const group = (code: string) => village.office.store.groups.findByCode(code)!.id;
const lastLine = () => village.office.store.journal.listNewest(1)[0];
const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.refusal.code);
const terms = { from: '2026-12-01', until: null, places: 2 };

beforeEach(async () => {
  village = await openVillage();
});

test('a published vacancy gets the next code of its group, and is confirmed today', () => {
  const { office, willow } = village;
  publishVacancy(office, willow, { groupId: group('G-2'), ...terms });
  publishVacancy(office, willow, { groupId: group('G-2'), ...terms });

  expect(vacancy('V-2-1')!.facts).toEqual({
    code: 'V-2-1',
    groupCode: 'G-2',
    ...terms,
    confirmedOn: '2026-11-22',
  });
  expect(vacancy('V-2-2')).toBeDefined();
  expect(lastLine()).toMatchObject({ did: 'vacancy-published', subject: 'V-2-2' });
});

test('the code of a withdrawn vacancy is not given out again', () => {
  const { office, willow } = village;
  publishVacancy(office, willow, { groupId: group('G-2'), ...terms });
  withdrawVacancy(office, willow, { vacancyId: idOf('V-2-1'), reason: 'mistake' });
  publishVacancy(office, willow, { groupId: group('G-2'), ...terms });

  expect(vacancy('V-2-1')).toBeUndefined();
  expect(vacancy('V-2-2')).toBeDefined();
});

test('changing confirms along with it, and the journal keeps what it became', () => {
  const { office, willow } = village;
  const { until } = { until: '2027-01-31' };
  expect(codeOf(changeVacancy(office, willow, { vacancyId: idOf('V-2'), ...terms, until }))).toBe(
    'ok',
  );

  expect(vacancy('V-2')!.facts).toMatchObject({ ...terms, until, confirmedOn: '2026-11-22' });
  expect(lastLine()).toMatchObject({ did: 'vacancy-changed', detail: { places: 2, until } });
});

test('confirming changes the day only', () => {
  const { office, willow } = village;
  const before = vacancy('V-2')!.facts;
  confirmVacancy(office, willow, { vacancyId: idOf('V-2') });

  expect(vacancy('V-2')!.facts).toEqual({ ...before, confirmedOn: '2026-11-22' });
  expect(lastLine()?.did).toBe('vacancy-confirmed');
});

test('an end before the beginning is refused, and so is an invented reason', () => {
  const { office, willow } = village;
  const crossed = { ...terms, until: '2026-11-30' };
  const before = office.store.journal.head();

  expect(codeOf(publishVacancy(office, willow, { groupId: group('G-2'), ...crossed }))).toBe(
    'dates-crossed',
  );
  expect(codeOf(changeVacancy(office, willow, { vacancyId: idOf('V-2'), ...crossed }))).toBe(
    'dates-crossed',
  );
  expect(
    codeOf(withdrawVacancy(office, willow, { vacancyId: idOf('V-2'), reason: 'zomaar' })),
  ).toBe('unknown-reason');
  expect(office.store.journal.head()).toBe(before);
});

test('a provider has no say over the groups and vacancies of another', () => {
  const { office, willow } = village;
  const vacancyId = idOf('V-9');
  const before = [office.store.journal.head(), vacancy('V-9')];

  expect([
    codeOf(publishVacancy(office, willow, { groupId: group('G-9'), ...terms })),
    codeOf(changeVacancy(office, willow, { vacancyId, ...terms })),
    codeOf(confirmVacancy(office, willow, { vacancyId })),
    codeOf(withdrawVacancy(office, willow, { vacancyId, reason: 'mistake' })),
  ]).toEqual(['no-such-group', 'no-such-vacancy', 'no-such-vacancy', 'no-such-vacancy']);
  expect([office.store.journal.head(), vacancy('V-9')]).toEqual(before);
});

test('withdrawing ends the proposals for that vacancy, with the reason, and no others', () => {
  const { office, willow } = village;
  const [gone, other] = [village.put('J-AMBER', 'V-1'), village.put('J-AMBER', 'V-2', 'quietly')];
  withdrawVacancy(office, willow, { vacancyId: idOf('V-1'), reason: 'staffing' });

  const { proposals, journal } = office.store;
  expect(proposals.find(gone)!.withdrawal?.because).toEqual({
    nl: 'De aanbieder heeft deze vrije plek ingetrokken (te weinig begeleiders).',
    en: 'The provider has withdrawn this vacancy (too few workers).',
  });
  expect(proposals.find(other)!.withdrawal).toBeNull();
  expect(journal.listNewest(2)).toMatchObject([
    { did: 'proposal-withdrawn', subject: 'J-AMBER', detail: { group: 'G-1' } },
    { did: 'vacancy-withdrawn', subject: 'V-1' },
  ]);
});
