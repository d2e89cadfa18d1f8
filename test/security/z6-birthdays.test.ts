import { describe, expect, test } from 'vitest';
import { agreeToLook, confirmAccess } from '../../src/actions/family/people.ts';
import { endInvitation } from '../../src/actions/invite-family.ts';
import { youthList } from '../../src/lists/youths.ts';
import { joinFamily } from '../family.ts';
import { type Office, bring, hireCoordinator, openTestOffice } from '../office.ts';
import { ok } from '../small-region.ts';
import { visit } from '../web/visitor.ts';
import { sabotaged } from './sabotage.ts';

const second = 1000;

/** Midnights in Amsterdam that begin a birthday, also on both days that the clock changes and on no 29 February. */
const midnights = [
  { turns: 12, bornOn: '2014-03-29', at: '2026-03-28T23:00:00Z' },
  { turns: 16, bornOn: '2010-03-29', at: '2026-03-28T23:00:00Z' },
  { turns: 18, bornOn: '2008-03-29', at: '2026-03-28T23:00:00Z' },
  { turns: 16, bornOn: '2010-03-30', at: '2026-03-29T22:00:00Z' },
  { turns: 16, bornOn: '2010-10-25', at: '2026-10-24T22:00:00Z' },
  { turns: 18, bornOn: '2008-10-26', at: '2026-10-25T23:00:00Z' },
  { turns: 16, bornOn: '2011-03-28', at: '2027-03-27T23:00:00Z' },
  { turns: 12, bornOn: '2015-10-31', at: '2027-10-30T22:00:00Z' },
  { turns: 18, bornOn: '2008-02-29', at: '2026-02-28T23:00:00Z' },
] as const;

/** A clock of another country, and a memory in which a confirmation is for ever. */
const inLondon = (office: Office): Office => ({
  ...office,
  now: () => new Date(office.moment.getTime() - 3_600_000),
});
const forEver = (office: Office): Office => {
  const { families } = office.store;
  const find: typeof families.find = (id) => {
    const found = families.find(id);
    return found && { ...found, confirmedAt: '2999-01-01T00:00:00.000Z', agreedAt: '2999-01-01T00:00:00.000Z' };
  };
  return { ...office, store: { ...office.store, families: { ...families, find } } };
}; // prettier-ignore

async function opened(bornOn: string, before: Date) {
  const office = openTestOffice();
  office.moment = before;
  const days = { waitingSince: '2025-01-01', startFrom: '2025-01-01' };
  const legal = { extendedHelp: 'began-before-18', legalBasis: 'voluntary' } as const;
  bring(office, youthList, [{ code: 'J-1', bornOn, ...days, ...legal }]);
  const coordinator = await hireCoordinator(office);
  const youthId = office.store.youths.findByCode('J-1')!.id;
  const who = { youthId, relation: 'parent' } as const;
  const mother = joinFamily(office, coordinator, who, { agreed: true });
  const youth = joinFamily(office, coordinator, { youthId, relation: 'youth' });
  const clock = sabotaged('Z6', inLondon(office), office);
  const site = visit(sabotaged('Z6-confirmed', forEver(clock), clock));
  return { office, coordinator, mother, youth, site, whom: { youthId, accountId: mother.id } };
}

describe('Z6 on a birthday the law changes', () => {
  test.each(midnights)('at $turns, for who is born on $bornOn', async ({ turns, bornOn, at }) => {
    const midnight = new Date(at);
    const before = new Date(midnight.getTime() - second);
    const { office, coordinator, mother, youth, site, whom } = await opened(bornOn, before);
    const person = site.as(mother);
    const opens = async () => (await person.get('/family/data')).status === 200;

    expect(await opens()).toBe(true);
    office.moment = midnight;
    expect(await opens()).toBe(false);
    expect((await person.get('/family/data')).headers['location']).toBe('/invitation');
    expect((await person.get('/invitation')).text).toContain('U kunt nu niet meekijken.');
    expect((await site.as(youth).get('/family/data')).status).toBe(200);
    const desk = await site.as(coordinator).get('/coordinator');
    expect(desk.text.includes('Mag deze persoon nog meekijken?')).toBe(turns === 12);

    ok(confirmAccess(office, coordinator, whom));
    expect(await opens()).toBe(turns === 12);
    if (turns > 12) ok(agreeToLook(office, youth, { ...whom, agrees: true }));
    expect(await opens()).toBe(true);
    if (turns > 12) {
      ok(agreeToLook(office, youth, { ...whom, agrees: false }));
      expect(await opens()).toBe(false);
      ok(agreeToLook(office, youth, { ...whom, agrees: true }));
    }
    const invitationId = office.store.invitations.listOfAccount(mother.id)[0]!.id;
    expect(await opens()).toBe(true);
    ok(endInvitation(office, coordinator, { youthId: whom.youthId, invitationId }));
    expect(await opens()).toBe(false);
  });
});
