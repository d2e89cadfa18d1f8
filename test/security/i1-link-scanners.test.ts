import request from 'supertest';
import { expect, test } from 'vitest';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { readConfig } from '../../src/config.ts';
import { createApp } from '../../src/web/app.ts';
import { plainPerson } from '../family.ts';
import type { Office } from '../office.ts';
import { ok, openSmallRegion, youthId } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { sabotaged } from './sabotage.ts';

/** A door that forgets how often somebody knocked with a wrong code. */
const forgetful = (office: Office): Office => {
  const { invitations } = office.store;
  const find: typeof invitations.find = (id) => {
    const found = invitations.find(id);
    return found && { ...found, tries: 0 };
  };
  return { ...office, store: { ...office.store, invitations: { ...invitations, find } } };
};

async function opened() {
  const region = await openSmallRegion();
  const office = sabotaged('I1', forgetful(region.office), region.office);
  const id = youthId(region, 'J-1');
  const asked = { youthId: id, name: 'Verzonnen moeder', relation: 'parent' } as const;
  const keys = ok(await inviteFamily(region.office, region.coco, { ...asked, ...plainPerson }));
  return { region, office, keys, site: visit(office), id };
}

test('I1 a scanner that follows the link, and posts without the code, leaves the invitation whole', async () => {
  const { office, site, keys } = await opened();
  const app = createApp({ ...office, config: readConfig({ DATA_FILE: ':memory:' }) });
  const scanner = site.asNobody();
  for (let time = 0; time < 5; time += 1) {
    expect((await request(app).head('/invitation')).status).toBe(200);
    expect((await request(app).get('/invitation')).status).toBe(200);
    expect((await scanner.post('/invitation', { secret: keys.secret })).status).toBe(422);
    expect((await scanner.postFromElsewhere('/invitation', { ...keys, mailed: '' })).status).toBe(403);
  }
  const { secret, code } = keys;
  const { status, headers } = await site.asNobody().post('/invitation', { secret, code });
  expect([status, headers['location']]).toEqual([303, '/family']);
}); // prettier-ignore

test('I1 five wrong codes lock the invitation for the sixth, and the coordinator is warned', async () => {
  const { region, site, keys, id } = await opened();
  const guesser = site.asNobody();
  const { secret, code } = keys;
  for (let time = 0; time < 5; time += 1) {
    expect((await guesser.post('/invitation', { secret, code: 'AAAAA-AAAAA' })).status).toBe(409);
  }
  const sixth = await guesser.post('/invitation', { secret, code });
  expect(sixth.status).toBe(409);
  expect(sixth.text).toContain('De code is te vaak fout ingevuld.');

  const coco = visit(region.office).as(region.coco);
  for (const page of ['', '/family']) {
    const { text } = await coco.get(`/coordinator/youths/${id}${page}`);
    expect(text).toContain('vijf keer fout ingevuld');
  }
  expect((await coco.get('/coordinator')).text).toContain('Een uitnodiging zit op slot (1)');
  const mails = region.office.store.outbox.list();
  expect(mails.map(({ kind }) => kind)).toEqual(['invitation-locked']);
});
