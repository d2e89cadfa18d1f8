import { expect, test } from 'vitest';
import { rounds } from '../security/sabotage.ts';
import { put } from '../small-region.ts';
import { figure } from './figures.ts';
import { brokenInvariants } from './invariants.ts';
import { racers } from './racers.ts';
import { personAt } from './person.ts';
import { acceptance } from './acceptance.ts';
import { freeAll, openRegion } from './region.ts';
import { sabotaged } from './sabotage/sabotaged.ts';
import { lookingAway } from './sabotage/looking-away.ts';
import { serve } from './served.ts';

const lines = sabotaged('D1 a place is given without looking', ...lookingAway);

test('D1 four processes want the last place: one gets it', async () => {
  const region = await openRegion({ youths: 4 });
  const race = await racers(region, 4, lines);
  const told = new Map<string, string>();
  const [asked, winners] = [rounds(50, 2000), [] as number[]];
  for (let round = 0; round < asked; round += 1) {
    const proposals = [1, 2, 3, 4].map((youth) => put(region, `J-${youth}`, 'V-1'));
    const outcomes = await race(proposals.map((id) => ({ kind: 'accept', id })));
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome.ok) told.set(proposals[at] ?? '', outcome.value);
      else expect(outcome.refusal.code).toBe('place-gone');
    }
    winners.push(outcomes.filter(({ ok }) => ok).length);
    expect(region.office.store.placements.listActive()).toHaveLength(1);
    freeAll(region);
  }
  expect(winners).toEqual(winners.map(() => 1));
  expect(brokenInvariants(region.dataFile, told)).toEqual([]);
  figure('D1', `${asked} rounds of 4 processes for one place: 1 winner in each`);
});

test('D1 twenty posts at once for the last place: one is answered with yes, the others read what changed', async () => {
  const posts = 20;
  const region = await openRegion({ youths: posts });
  const office = await serve(region.dataFile, { lines });
  const coco = personAt(region.office, region.coco, () => office.port);
  const told = new Map<string, string>();
  const asked = rounds(10, 500);
  let unclear = 0;
  for (let round = 0; round < asked; round += 1) {
    const proposals = Array.from({ length: posts }, (_, at) => put(region, `J-${at + 1}`, 'V-1'));
    const answers = await Promise.all(
      proposals.map((id) => coco.post(`/coordinator/proposals/${id}/acceptance`, acceptance)),
    );
    const counts = (status: number) => answers.filter((one) => one.status === status).length;
    expect([counts(303), counts(409)]).toEqual([1, posts - 1]);
    for (const [at, { status, body }] of answers.entries()) {
      if (status === 303) told.set(proposals[at] ?? '', '');
      else unclear += /is (?:intussen )?gegeven aan J-\d+/.test(body) ? 0 : 1;
    }
    freeAll(region);
  }
  await office.stop();
  expect(unclear).toBe(0);
  expect(brokenInvariants(region.dataFile, told)).toEqual([]);
  figure(
    'D1',
    `${asked} rounds of ${posts} posts at once for one place: 1 accepted, 19 told why not`,
  );
});
