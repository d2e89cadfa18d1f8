import { expect, test } from 'vitest';
import { openSmallRegion } from '../../small-region.ts';
import { thinkHere } from '../../think-here.ts';
import { visit } from '../visitor.ts';

test('a run that nobody works on can be ended, and keeps no later one waiting', async () => {
  const { office, coco } = await openSmallRegion();
  const desk = visit({ ...office, think: thinkHere }).as(coco);
  const id = office.newId();
  const pen = { by: coco.id, at: office.now() };
  // As it is left when neither its plan nor its failure could be written: the disk was full.
  office.store.together((hand) =>
    hand.runs.add({ id, number: 1, policyVersion: 1, table: {} }, pen),
  );
  const page = `/coordinator/runs/${id}`;
  expect((await desk.post('/coordinator/runs')).headers['location']).toBe(`${page}?done=joined`);

  expect((await desk.post(`/coordinator/runs/${id}/end`)).status).toBe(303);
  expect(office.store.runs.find(id)?.failure?.code).toBe('lost');
  expect((await desk.post('/coordinator/runs')).headers['location']).not.toContain(id);
});
