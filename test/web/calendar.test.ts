import { beforeEach, describe, expect, test } from 'vitest';
import { acceptProposal } from '../../src/actions/accept-proposal.ts';
import { confirmStart } from '../../src/actions/placements.ts';
import { hireCoordinator } from '../office.ts';
import { type SmallRegion, ok, openSmallRegion, placed, put } from '../small-region.ts';
import { otherOrganisation } from './other-organisation.ts';
import { visit } from './visitor.ts';

let region: SmallRegion;
beforeEach(async () => {
  region = await openSmallRegion();
});

/** Accepted by hand, after it was put to people. */
const accepted = (proposalId: string): string =>
  ok(
    acceptProposal(region.office, region.coco, {
      ...{ proposalId, startsOn: '2026-11-25', reason: 'gebeld met het huis' },
    }),
  );

const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
const summaries = (text: string): string[] =>
  [...unfolded(text).matchAll(/^SUMMARY:(.*)\r$/gm)].map(([, words = '']) => words);
const calendarOf = async (
  role: 'coordinator' | 'provider',
  account: SmallRegion['coco'] | SmallRegion['one'],
) => visit(region.office).as(account).get(`/${role}/calendar.ics`);

describe('a calendar', () => {
  test('holds starts for the coordinator by code, and for the provider by the proposal’s code', async () => {
    accepted(put(region, 'J-1', 'V-1'));
    const { status, headers, text } = await calendarOf('coordinator', region.coco);
    expect(status).toBe(200);
    expect(headers['content-type']).toContain('text/calendar');
    expect(headers['content-disposition']).toContain('.ics');
    expect(summaries(text)).toEqual(['J-1 gaat wonen in Huis Een']);
    expect(text).not.toMatch(/Fictieve|Fenna/);

    const [placement] = region.office.store.placements.list();
    const own = region.office.store.proposals.find(placement!.proposalId)!.providerCode!;
    const provider = await calendarOf('provider', region.one);
    expect(summaries(provider.text)).toEqual([`${own} gaat wonen in Huis Een`]);
    expect(provider.text).not.toMatch(/J-1|Fictieve|Fenna/);
    expect(summaries((await calendarOf('provider', region.two)).text)).toEqual([]);
  });

  test('holds the next check once somebody lives there', async () => {
    placed(region, 'J-1', 'V-1');
    const [placement] = region.office.store.placements.list();
    const startedOn = placement!.startsOn;
    region.office.moment = new Date(`${startedOn}T12:00:00Z`);
    ok(confirmStart(region.office, region.one, { placementId: placement!.id, startedOn }));
    const { text } = await calendarOf('coordinator', region.coco);
    expect(summaries(text)).toEqual(['Controle na 2 weken: J-1 in Huis Een']);
    expect(text).toContain('LOCATION:Amersfoort');
  });

  test('holds a planned visit from its first to its last day', async () => {
    const { office, coco } = region;
    const proposalId = put(region, 'J-2', 'V-2');
    const days = { fromOn: '2026-11-27', untilOn: '2026-11-29' };
    const trial = { id: office.newId(), proposalId, kind: 'trial' as const, ...days };
    office.store.together((pen) => pen.visits.plan(trial, { by: coco.id, at: office.now() }));
    const { text } = await calendarOf('coordinator', coco);
    expect(summaries(text)).toEqual(['Proefverblijf: J-2 in Huis Twee']);
    expect(text).toContain('DTSTART;VALUE=DATE:20261127\r\nDTEND;VALUE=DATE:20261130');
    region.office.moment = new Date('2026-12-01T12:00:00Z');
    expect(summaries((await calendarOf('coordinator', coco)).text)).toEqual([]);
  });

  test('calls who was given a place by the code of that proposal', async () => {
    placed(region, 'J-1', 'V-1');
    const [proposal] = region.office.store.proposals.listForProvider(region.one.providerId);
    const { text } = await calendarOf('provider', region.one);
    expect(summaries(text)).toEqual([`${proposal?.providerCode ?? ''} gaat wonen in Huis Een`]);
  });

  test('is one’s own: another room is closed, another organisation’s calendar is empty', async () => {
    placed(region, 'J-1', 'V-1');
    expect((await calendarOf('coordinator', region.one)).status).toBe(403);
    expect((await calendarOf('provider', region.coco)).status).toBe(403);
    const nobody = await visit(region.office).asNobody().get('/coordinator/calendar.ics');
    expect(nobody.status).toBe(303);
    const nora = await hireCoordinator(region.office, 'Nora', otherOrganisation(region));
    expect(summaries((await calendarOf('coordinator', nora)).text)).toEqual([]);
  });
});
