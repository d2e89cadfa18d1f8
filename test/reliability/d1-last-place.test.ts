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
import { turns } from './turns.ts';

const lines = sabotaged('D1 a place is given without looking', ...lookingAway);

test('D1 four processes want the last place: one gets it', async () => {
  const [asked, winners] = [rounds(50, 2000), [] as number[]];
  for (const turn of turns(asked)) winners.push(...(await raceForOne(turn)));
  expect(winners).toEqual(Array.from({ length: asked }, () => 1));
  figure('D1', `${asked} rounds of 4 processes for one place: 1 winner in each`);
});

/** How many got the place, in each round. */
async function raceForOne(asked: number): Promise<number[]> {
  const region = await openRegion({ youths: 4 });
  const { race, end } = await racers(region, 4, lines);
  const told = new Map<string, string>();
  const winners: number[] = [];
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
  expect(brokenInvariants(region.dataFile, told)).toEqual([]);
  end();
  return winners;
}

const posts = 20;

test('D1 twenty posts at once for the last place: one is answered with yes, the others read what changed', async () => {
  const asked = rounds(10, 500);
  for (const turn of turns(asked)) await postForOne(turn);
  figure(
    'D1',
    `${asked} rounds of ${posts} posts at once for one place: 1 accepted, ${posts - 1} told why not`,
  );
});

async function postForOne(asked: number): Promise<void> {
  const region = await openRegion({ youths: posts });
  const office = await serve(region.dataFile, { lines });
  const coco = personAt(region.office, region.coco, () => office.port);
  const told = new Map<string, string>();
  for (let round = 0; round < asked; round += 1) {
    const proposals = Array.from({ length: posts }, (_, at) => put(region, `J-${at + 1}`, 'V-1'));
    const answers = await Promise.all(
      proposals.map((id) => coco.post(`/coordinator/proposals/${id}/acceptance`, acceptance)),
    );
    const counts = (status: number) => answers.filter((one) => one.status === status).length;
    expect([counts(303), counts(409)]).toEqual([1, posts - 1]);
    for (const [at, { status, body }] of answers.entries()) {
      if (status === 303) told.set(proposals[at] ?? '', '');
      else expect(body).toMatch(/is (?:intussen )?gegeven aan J-\d+/);
    }
    freeAll(region);
  }
  await office.stop();
  expect(brokenInvariants(region.dataFile, told)).toEqual([]);
}
