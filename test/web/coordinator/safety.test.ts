import { beforeEach, describe, expect, test } from 'vitest';
import { columnsOf } from '../../../src/lists/columns-of.ts';
import { youthList } from '../../../src/lists/youths.ts';
import { hireCoordinator } from '../../office.ts';
import { type SmallRegion, openSmallRegion, youthId } from '../../small-region.ts';
import { asShown } from '../as-shown.ts';
import { otherOrganisation } from '../other-organisation.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  page = `/coordinator/youths/${youthId(region, 'J-1')}`;
});

const facts = () => region.office.store.youths.findByCode('J-1')!.facts;
const apart = () => region.office.store.keptApart.list();

describe('behaviour of concern', () => {
  test('is asked on a page of its own, and nothing else is there', async () => {
    const { text } = await coco.get(`${page}/safety`);
    expect(text).toContain('name="risks"');
    expect(text).not.toContain('name="intensity"');
    expect((await coco.get(page)).text).toContain(`href="${page}/safety"`);
  });

  test('is kept, and leaves the other facts as they were', async () => {
    const before = facts();
    const form = { risks: ['aggression', 'self-harm'], name: 'Iemand Anders' };
    const shown = await asShown(coco, `${page}/safety`);
    const answer = await coco.post(`${page}/safety`, { ...form, ...shown });
    expect(answer.headers['location']).toBe(`${page}?done=changed`);
    expect(facts()).toEqual({ ...before, risks: ['aggression', 'self-harm'] });
  });

  test('asks for the second factor of a moment ago; other facts do not', async () => {
    const before = facts().risks;
    const late = visit(region.office).withoutStepUp(region.coco);
    const shown = await asShown(late, `${page}/safety`);
    const answer = await late.post(`${page}/safety`, { risks: 'fire-setting', ...shown });
    expect([answer.status, answer.text.includes('step-up-code')]).toEqual([403, true]);

    const example = columnsOf(youthList).map(([key, column]): [string, string] => [
      key,
      column.example,
    ]);
    const form = { ...Object.fromEntries(example), intensity: '4', risks: 'fire-setting' };
    const others = await asShown(late, `${page}/facts`);
    expect((await late.post(`${page}/facts`, { ...form, ...others })).status).toBe(303);
    expect(facts()).toMatchObject({ intensity: 4, risks: before });
  });

  test('is not asked with the other facts', async () => {
    expect((await coco.get(`${page}/facts`)).text).not.toContain('name="risks"');
  });

  test('from an older page is refused, with both versions', async () => {
    const shown = await asShown(coco, `${page}/safety`);
    await coco.post(`${page}/safety`, { risks: 'aggression', ...shown });
    const answer = await coco.post(`${page}/safety`, { risks: 'self-harm', ...shown });
    expect(answer.status).toBe(409);
    expect(facts().risks).toEqual(['aggression']);
  });

  test('unknown words come back: 422', async () => {
    const shown = await asShown(coco, `${page}/safety`);
    expect((await coco.post(`${page}/safety`, { risks: 'geheim', ...shown })).status).toBe(422);
  });
});

describe('who must not live together', () => {
  const form = { personB: 'J-2', reason: 'earlier-incident' };

  test('is written down once, whichever way round', async () => {
    const answer = await coco.post(`${page}/kept-apart`, form);
    expect(answer.headers['location']).toBe(`${page}?done=changed`);
    expect(apart()).toEqual([{ personA: 'J-1', personB: 'J-2', reason: 'earlier-incident' }]);
    const again = await coco.post(`${page}/kept-apart`, form);
    expect(again.status).toBe(422);
    expect(again.text).toContain('Van deze twee is dit al vastgelegd.');
  });

  test('asks for the second factor of a moment ago', async () => {
    const late = visit(region.office).withoutStepUp(region.coco);
    expect((await late.post(`${page}/kept-apart`, form)).status).toBe(403);
    expect(apart()).toEqual([]);
  });

  test('is about people who are known here: 422', async () => {
    const { status, text } = await coco.post(`${page}/kept-apart`, { ...form, personB: 'J-77' });
    expect(status).toBe(422);
    expect(text).toContain('value="J-77"');
  });
});

test('both are for the own organisation, role and origin', async () => {
  const there = visit(region.office).as(
    await hireCoordinator(region.office, 'Elders', otherOrganisation(region)),
  );
  const house = visit(region.office).as(region.one);
  for (const path of [`${page}/safety`, `${page}/kept-apart`]) {
    expect((await there.get(path)).status).toBe(404);
    expect((await there.post(path, { risks: '' })).status).toBe(404);
    expect((await house.get(path)).status).toBe(403);
    expect((await coco.postFromElsewhere(path, {})).status).toBe(403);
  }
  expect(apart()).toEqual([]);
});
