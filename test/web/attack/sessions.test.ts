import request from 'supertest';
import { beforeEach, describe, expect, test } from 'vitest';
import { endInvitation, inviteAgain, inviteFamily } from '../../../src/actions/invite-family.ts';
import { readConfig } from '../../../src/config.ts';
import { createApp } from '../../../src/web/app.ts';
import { emailOf, password } from '../../office.ts';
import { plainPerson } from '../../family.ts';
import { givePhone } from '../../second-factor.ts';
import { type SmallRegion, ok, openSmallRegion, youthId } from '../../small-region.ts';

const config = readConfig({ DATA_FILE: ':memory:' });
let region: SmallRegion;
let app: ReturnType<typeof createApp>;
beforeEach(async () => {
  region = await openSmallRegion();
  app = createApp({ ...region.office, config });
});

const later = (minutes: number): void => {
  region.office.moment = new Date(region.office.moment.getTime() + minutes * 60_000);
};

/** Signs in as a browser would, with this cookie brought along; gives the cookie that came back. */
async function enter(path: string, form: Record<string, string>, brought = 'visitor=mine') {
  const page = await request(app).get(path).set('Cookie', brought);
  const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1];
  const answer = await request(app).post(path).type('form')
    .set('Cookie', brought).set('Origin', config.baseUrl).send({ ...form, token });
  expect(answer.status).toBe(303);
  return /sid=[^;]+/.exec(String(answer.headers['set-cookie']))![0];
} // prettier-ignore
/** With address and password, and then with the phone. */
async function comeIn(brought?: string) {
  const phone = givePhone(region.office, region.coco);
  const half = await enter('/sign-in', staff(), brought);
  return enter('/second-factor', { code: phone() }, half);
}
const staff = () => ({ email: emailOf(region.coco), password });
const opens = async (cookie: string, path: string) =>
  (await request(app).get(path).set('Cookie', cookie)).status === 200;

describe('a session', () => {
  test('never goes on under a token that was brought along', async () => {
    const cookie = await comeIn('visitor=mine; sid=chosen-by-somebody-else');
    expect(cookie).not.toContain('chosen-by-somebody-else');
    expect(await opens('sid=chosen-by-somebody-else', '/coordinator')).toBe(false);
    expect(await opens(cookie, '/coordinator')).toBe(true);
  });

  test('ends after a quarter of an hour without a click', async () => {
    const cookie = await comeIn();
    later(14);
    expect(await opens(cookie, '/coordinator')).toBe(true);
    later(14);
    expect(await opens(cookie, '/coordinator')).toBe(true);
    later(15);
    expect(await opens(cookie, '/coordinator')).toBe(false);
  });

  test('ends after a working day, however busy', async () => {
    const cookie = await comeIn();
    for (let minutes = 0; minutes < 470; minutes += 10) {
      later(10);
      expect(await opens(cookie, '/coordinator')).toBe(true);
    }
    later(10);
    expect(await opens(cookie, '/coordinator')).toBe(false);
  });

  test('of a family ends after an hour, and at once with its invitation', async () => {
    const { office, coco } = region;
    const asked = {
      youthId: youthId(region, 'J-1'),
      name: 'Ouder',
      relation: 'parent',
      ...plainPerson,
    } as const;
    const { secret, code, accountId } = ok(await inviteFamily(office, coco, asked));
    const cookie = await enter('/invitation', { secret, code });
    for (const minutes of [14, 14, 14, 14]) {
      later(minutes);
      expect(await opens(cookie, '/family/data')).toBe(true);
    }
    later(4);
    expect(await opens(cookie, '/family/data')).toBe(false);

    const { youthId: id } = asked;
    const anew = ok(await inviteAgain(office, coco, { youthId: id, accountId }));
    const again = await enter('/invitation', { secret: anew.secret, code: anew.code });
    expect(await opens(again, '/family/data')).toBe(true);
    const invitationId = office.store.invitations.listOfYouth(asked.youthId)[0]!.id;
    ok(endInvitation(office, coco, { youthId: asked.youthId, invitationId }));
    expect(await opens(again, '/family/data')).toBe(false);
  });

  test('ends with its account', async () => {
    const cookie = await comeIn();
    const pen = { by: 'system', at: region.office.now() };
    region.office.store.together((hand) => hand.accounts.end(region.coco.id, pen));
    expect(await opens(cookie, '/coordinator')).toBe(false);
  });

  test('does not share its form token with another', async () => {
    const [mine, theirs] = [await comeIn(), await comeIn()];
    const page = await request(app).get('/about').set('Cookie', theirs);
    const token = /name="token" value="([^"]+)"/.exec(page.text)?.[1];
    const { status } = await request(app).post('/coordinator/runs').type('form')
      .set('Cookie', mine).set('Origin', config.baseUrl).send({ token });
    expect([status, region.office.store.runs.listNewest(1)]).toEqual([403, []]);
  }); // prettier-ignore
});
