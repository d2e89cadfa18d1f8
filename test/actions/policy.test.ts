import { beforeEach, expect, test } from 'vitest';
import { confirmPolicy, withdrawPolicy } from '../../src/actions/confirm-policy.ts';
import { previewPolicy } from '../../src/actions/preview-policy.ts';
import { proposePolicy } from '../../src/actions/propose-policy.ts';
import { policyNow, readPolicy } from '../../src/actions/read-policy.ts';
import { runMatching } from '../../src/actions/run-matching.ts';
import type { AccountOf } from '../../src/domain/account.ts';
import { defaultPolicy } from '../../src/matching/policy.ts';
import { hireCoordinator } from '../office.ts';
import { type SmallRegion, deeds, lastDeed, no, ok, openSmallRegion } from '../small-region.ts';
import { thinkHere } from '../think-here.ts';

let region: SmallRegion;
let second: AccountOf<'coordinator'>;
beforeEach(async () => {
  region = await openSmallRegion();
  second = await hireCoordinator(region.office, 'Dunya Tweede');
});

const near = { policy: { ...defaultPolicy, maxKm: 30 }, reason: 'Dichter bij huis' };
const proposeNear = (): string => ok(proposePolicy(region.office, region.coco, near));

test('numbers count only once another coordinator confirms them, and runs name their version', async () => {
  const { office, coco } = region;
  const proposalId = proposeNear();
  expect(policyNow(office)).toEqual(defaultPolicy);
  expect(no(confirmPolicy(office, coco, { proposalId }))).toBe('own-policy-proposal');
  expect(policyNow(office)).toEqual(defaultPolicy);

  expect(ok(confirmPolicy(office, second, { proposalId }))).toBe(1);
  expect(policyNow(office).maxKm).toBe(30);
  expect(office.store.policies.findNewest()).toMatchObject({
    version: 1,
    reason: 'Dichter bij huis',
    by: coco.name,
    confirmedBy: second.name,
  });
  expect(lastDeed(region)).toMatchObject({
    did: 'policy-confirmed',
    subject: 'policy-1',
    by: second.name,
  });

  await ok(runMatching({ ...office, think: thinkHere }, coco)).finished;
  const run = office.store.runs.findLastFinished();
  expect(run).toMatchObject({ policyVersion: 1, table: { table: { policy: { maxKm: 30 } } } });
  expect(run?.plan).toMatchObject({ placements: [{ youth: 'J-1', group: 'G-1' }] });
});

test('one proposal at a time, and each is decided once', () => {
  const { office, coco } = region;
  const proposalId = proposeNear();
  expect(no(proposePolicy(office, second, near))).toBe('policy-already-proposed');
  ok(withdrawPolicy(office, second, { proposalId }));
  expect(no(withdrawPolicy(office, coco, { proposalId }))).toBe('policy-proposal-closed');
  expect(no(confirmPolicy(office, second, { proposalId }))).toBe('policy-proposal-closed');
  expect(office.store.policies.findNewest().version).toBe(0);
  proposeNear();
  expect(deeds(region).filter((deed) => deed.startsWith('policy'))).toEqual([
    'policy-proposed policy-1',
    'policy-withdrawn policy-1',
    'policy-proposed policy-1',
  ]);
});

test('what changes nothing is no proposal', () => {
  const asked = { policy: defaultPolicy, reason: 'zomaar' };
  expect(no(proposePolicy(region.office, region.coco, asked))).toBe('policy-unchanged');
  expect(lastDeed(region)?.did).not.toBe('policy-proposed');
});

test('the preview lays today beside today with the other numbers, and writes nothing', async () => {
  const office = { ...region.office, think: thinkHere };
  const before = office.store.journal.head();
  const preview = await previewPolicy(office, near.policy);
  expect(preview?.before.totals[1]).toBe(2);
  expect(preview?.after.totals[1]).toBe(1);
  expect(preview?.moves).toMatchObject([{ youth: 'J-2', kind: 'loses', from: { group: 'G-2' } }]);
  expect(office.store.journal.head()).toBe(before);
  const never = () => Promise.resolve({ ok: false, why: 'out-of-time' } as const);
  expect(await previewPolicy({ ...office, think: never }, near.policy)).toBeUndefined();
});

test('nothing is shown when only one of the two was ready in time', async () => {
  const late = { ok: false, why: 'out-of-time' } as const;
  for (const wanted of [defaultPolicy.maxKm, near.policy.maxKm]) {
    const think: typeof thinkHere = (table, ...more) =>
      table.policy.maxKm === wanted ? Promise.resolve(late) : thinkHere(table, ...more);
    expect(await previewPolicy({ ...region.office, think }, near.policy)).toBeUndefined();
  }
});

test('what was confirmed or withdrawn is written down with its version', () => {
  const { office } = region;
  ok(withdrawPolicy(office, second, { proposalId: proposeNear() }));
  expect(lastDeed(region)).toMatchObject({ did: 'policy-withdrawn', detail: { version: 1 } });
  ok(confirmPolicy(office, second, { proposalId: proposeNear() }));
  expect(lastDeed(region)).toMatchObject({ did: 'policy-confirmed', detail: { version: 1 } });
});

test('numbers that can be are taken, filled up with what was not said', () => {
  expect(readPolicy({ maxKm: 30 })).toEqual({ ok: true, policy: near.policy });
  expect(readPolicy({ luck: 1 })).toMatchObject({ ok: false, errors: [{ key: 'luck' }] });
});

test('numbers are checked as the matching checks them', () => {
  expect(readPolicy({ ...defaultPolicy, ages: [23, 8] })).toMatchObject({
    ok: false,
    errors: [{ key: 'ages' }],
  });
  expect(readPolicy({ ...defaultPolicy, detour: 0.5 })).toMatchObject({
    ok: false,
    errors: [{ key: 'detour' }],
  });
});
