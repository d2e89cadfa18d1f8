import { beforeEach, describe, expect, test } from 'vitest';
import { enterByInvitation } from '../../../src/actions/family/enter.ts';
import { type SmallRegion, openSmallRegion, youthId } from '../../small-region.ts';
import { type Visitor, visit } from '../visitor.ts';

let region: SmallRegion;
let coco: Visitor;
let page: string;
beforeEach(async () => {
  region = await openSmallRegion();
  coco = visit(region.office).as(region.coco);
  page = `/coordinator/youths/${youthId(region, 'J-1')}`;
});

const mother = { name: 'Verzonnen Moeder', relation: 'parent' };
const listed = () => region.office.store.invitations.listOfYouth(youthId(region, 'J-1'));

async function invited() {
  const answer = await coco.post(`${page}/invitations`, mother);
  const secret = /\/invitation#([\w-]+)</.exec(answer.text)?.[1] ?? '';
  const code = />([0-9A-Z]{5}-[0-9A-Z]{5})</.exec(answer.text)?.[1] ?? '';
  return { answer, secret, code };
}

describe('inviting somebody of the family', () => {
  test('shows a link and a code that work, once', async () => {
    const { answer, secret, code } = await invited();
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect((await enterByInvitation(region.office, { secret, code })).ok).toBe(true);
    const { text } = await coco.get(page);
    expect(text).toContain('Verzonnen Moeder, ouder');
    expect(text).not.toContain(code);
    expect(text).not.toContain(secret);
  });

  test('keeps the words when something is missing', async () => {
    const answer = await coco.post(`${page}/invitations`, { name: 'Verzonnen Moeder' });
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Verzonnen Moeder"');
    expect(answer.text).toContain('href="#relation"');
    expect(listed()).toEqual([]);
  });

  test('can be ended: the link no longer works', async () => {
    const { secret, code } = await invited();
    const ending = `${page}/invitations/${listed()[0]?.id ?? ''}/ending`;
    expect((await coco.post(ending)).headers['location']).toBe(`${page}?done=ended#family`);
    expect((await enterByInvitation(region.office, { secret, code })).ok).toBe(false);
    expect((await coco.get(page)).text).toContain('beëindigd');
  });

  test('belongs to one youth', async () => {
    await invited();
    const other = `/coordinator/youths/${youthId(region, 'J-2')}`;
    const ending = `${other}/invitations/${listed()[0]?.id ?? ''}/ending`;
    expect((await coco.post(ending)).status).toBe(404);
    expect(listed()[0]?.endedAt).toBeNull();
  });

  test('is the coordinator’s, from our own page', async () => {
    const provider = visit(region.office).as(region.one);
    expect((await provider.post(`${page}/invitations`, mother)).status).toBe(403);
    expect((await coco.postFromElsewhere(`${page}/invitations`, mother)).status).toBe(403);
    expect((await coco.get(`${page}/invitations`)).status).toBe(404);
    expect(listed()).toEqual([]);
  });
});
