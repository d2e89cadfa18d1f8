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

const mother = {
  name: 'Verzonnen Moeder',
  relation: 'parent',
  authority: 'yes',
  ground: 'gezagsregister',
};
const listed = () => region.office.store.invitations.listOfYouth(youthId(region, 'J-1'));
const people = () => region.office.store.families.listOfYouth(youthId(region, 'J-1'));

async function invited(more = {}) {
  const answer = await coco.post(`${page}/invitations`, { ...mother, ...more });
  const secret = /\/invitation#([\w-]+)</.exec(answer.text)?.[1] ?? '';
  const code = />([0-9A-Z]{5}-[0-9A-Z]{5})</.exec(answer.text)?.[1] ?? '';
  return { answer, secret, code };
}

describe('inviting somebody of the family', () => {
  test('shows a link and a code that work, once', async () => {
    const { answer, secret, code } = await invited();
    expect(answer.status).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.text).toContain((secret.match(/.{1,5}/g) ?? []).join(' '));
    expect((await enterByInvitation(region.office, { secret, code })).ok).toBe(true);
    const { text } = await coco.get(`${page}/family`);
    expect(text).toContain('Verzonnen Moeder, ouder');
    expect(text).toContain('gebruikt');
    expect(text).not.toContain(code);
    expect(text).not.toContain(secret);
  });

  test('mails the link where there is an address, and shows only the code', async () => {
    const { answer, secret, code } = await invited({ email: 'Moeder@Voorbeeld.test' });
    expect([secret, code.length]).toEqual(['', 11]);
    expect(answer.text).toContain('De link is gemaild.');
    const mails = region.office.store.outbox.list();
    expect(mails).toMatchObject([{ to: 'moeder@voorbeeld.test', kind: 'family-link' }]);
    const sent = region.office.seal.open(mails[0]?.sealedSecret ?? '');
    expect((await enterByInvitation(region.office, { secret: sent, code })).ok).toBe(true);

    const again = `${page}/family/${people()[0]?.accountId ?? ''}/link`;
    expect((await coco.post(again)).headers['location']).toBe(`${page}/family?done=mailed`);
    expect(region.office.store.outbox.list()).toHaveLength(2);
  });

  test('keeps the words when something is missing', async () => {
    const some = { name: mother.name, authority: 'yes', relation: '' };
    const answer = await coco.post(`${page}/invitations`, some);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('value="Verzonnen Moeder"');
    expect(answer.text).toContain('href="#relation"');
    expect(answer.text).toContain('href="#ground"');
    expect(listed()).toEqual([]);
  });

  test('is refused for who has no authority, with the words kept', async () => {
    const { answer } = await invited({ authority: 'no' });
    expect(answer.status).toBe(409);
    expect(answer.text).toContain('Deze persoon heeft geen gezag.');
    expect(answer.text).toContain('value="Verzonnen Moeder"');
    expect(people()).toEqual([]);
  });

  test('can be ended: the link no longer works', async () => {
    const { secret, code } = await invited();
    const ending = `${page}/invitations/${listed()[0]?.id ?? ''}/ending`;
    expect((await coco.post(ending)).headers['location']).toBe(`${page}/family?done=ended`);
    expect((await enterByInvitation(region.office, { secret, code })).ok).toBe(false);
    expect((await coco.get(`${page}/family`)).text).toContain('beëindigd');
  });

  test('belongs to one youth', async () => {
    await invited();
    const other = `/coordinator/youths/${youthId(region, 'J-2')}`;
    const [invitation, person] = [listed()[0]?.id ?? '', people()[0]?.accountId ?? ''];
    expect((await coco.post(`${other}/invitations/${invitation}/ending`)).status).toBe(404);
    for (const what of ['', '/confirmation', '/agreement', '/invitation', '/link']) {
      expect((await coco.post(`${other}/family/${person}${what}`)).status).toBe(404);
    }
    expect(listed()[0]?.endedAt).toBeNull();
  });

  test('is the coordinator’s, from our own page', async () => {
    const provider = visit(region.office).as(region.one);
    expect((await provider.post(`${page}/invitations`, mother)).status).toBe(403);
    expect((await coco.postFromElsewhere(`${page}/invitations`, mother)).status).toBe(403);
    expect((await coco.get(`${page}/invitations`)).status).toBe(404);
    const before = region.office.store.journal.head();
    expect((await coco.get(`${page}/family`)).status).toBe(200);
    expect(region.office.store.journal.head()).toBe(before);
    expect(listed()).toEqual([]);
  });
});

describe('who somebody of the family is', () => {
  const path = () => `${page}/family/${people()[0]?.accountId ?? ''}`;

  test('can be recorded anew; the last line counts', async () => {
    await invited();
    const changed = { authority: 'no', ground: 'beschikking van 3 maart', addressShown: 'yes' };
    const { headers } = await coco.post(path(), { ...changed, email: '' });
    expect(headers['location']).toBe(`${page}/family?done=recorded`);
    expect(people()[0]).toMatchObject({ authority: 'no', addressShown: true });
    const { text } = await coco.get(`${page}/family`);
    expect(text).toContain('nee: deze persoon heeft geen gezag');
    expect(text).toContain('beschikking van 3 maart');
  });

  test('comes back at its own form when something is wrong', async () => {
    await invited();
    const { status, text } = await coco.post(path(), { authority: 'yes', ground: '', email: 'x' });
    expect(status).toBe(422);
    expect(text).toContain('href="#email"');
    expect(text).toMatch(/id="email"[^>]*value="x"/);
    expect(text).toContain('Dit is geen e-mailadres.');
  });

  test('is confirmed again by the coordinator', async () => {
    await invited();
    const before = people()[0]?.confirmedAt ?? '';
    region.office.moment = new Date(region.office.moment.getTime() + 1000);
    const { headers } = await coco.post(`${path()}/confirmation`);
    expect(headers['location']).toBe(`${page}/family?done=confirmed`);
    expect((people()[0]?.confirmedAt ?? '') > before).toBe(true);
  });

  test('is not for the youth to say before 16', async () => {
    await invited();
    const { status, text } = await coco.post(`${path()}/agreement`, { agrees: 'no' });
    expect(status).toBe(409);
    expect(text).toContain('Tot de jongere 16 is');
  });
});
