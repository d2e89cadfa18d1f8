import { expect, test } from 'vitest';
import { inviteFamily } from '../../src/actions/invite-family.ts';
import { plainPerson } from '../family.ts';
import type { Office } from '../office.ts';
import { ok, openSmallRegion, youthId } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { rounds, sabotaged } from './sabotage.ts';

/** A door that does not look again after the code was checked. */
const gullible = (office: Office): Office => {
  const { store } = office;
  let first: ReturnType<typeof store.invitations.findLink>;
  const findLink: typeof store.invitations.findLink = (...asked) =>
    (first ??= store.invitations.findLink(...asked));
  const together: typeof store.together = (work) =>
    store.together((pen) =>
      work({ ...pen, invitations: { ...pen.invitations, use: () => undefined } }),
    );
  const invitations = { ...store.invitations, findLink };
  return { ...office, store: { ...store, invitations, together } };
};

test('I2 of hundreds who redeem one invitation at once, one comes in', async () => {
  const region = await openSmallRegion();
  const asked = { youthId: youthId(region, 'J-1'), name: 'Moeder', relation: 'parent' } as const;
  const invited = await inviteFamily(region.office, region.coco, { ...asked, ...plainPerson });
  const { secret, code, accountId } = ok(invited);
  const site = visit(sabotaged('I2', gullible(region.office), region.office));

  const answers = await Promise.all(
    Array.from({ length: rounds(60, 500) }, () =>
      site.asNobody().post('/invitation', { secret, code }),
    ),
  );

  const inside = answers.filter(({ status }) => status === 303);
  expect(inside).toHaveLength(1);
  expect(inside[0]?.headers['location']).toBe('/family');
  const others = answers.filter(({ status }) => status !== 303);
  expect(others.filter(({ status }) => ![409, 429].includes(status))).toEqual([]);
  const sessions = region.office.store.sessions.listOf(accountId, region.office.now(), new Date(0));
  expect(sessions).toHaveLength(1);
  expect(region.office.store.invitations.listOfAccount(accountId)[0]).toMatchObject({ tries: 0 });
});
