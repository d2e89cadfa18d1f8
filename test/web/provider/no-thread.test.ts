import { beforeEach, expect, test } from 'vitest';
import { acceptProposal } from '../../../src/actions/accept-proposal.ts';
import { answerAsProvider } from '../../../src/actions/answer-proposal.ts';
import { confirmStart, endPlacement } from '../../../src/actions/placements.ts';
import { rejectProposal } from '../../../src/actions/reject-proposal.ts';
import { releaseIdentity } from '../../../src/actions/release-identity.ts';
import { planVisit } from '../../../src/actions/visits.ts';
import { type Village, openVillage, value } from '../village.ts';
import { type Visitor, visit } from '../visitor.ts';

/** A youth who is proposed again has another code: nothing may tell a house that it is the same one. */

let village: Village;
let willow: Visitor;
let coco: Visitor;
beforeEach(async () => {
  village = await openVillage();
  willow = visit(village.office).as(village.willow);
  coco = visit(village.office).as(village.coordinator);
});

const today = '2026-11-22';
const codeOf = (id: string) => village.office.store.proposals.find(id)?.providerCode ?? '';
const times = (text: string, code: string) => text.split(code).length - 1;
const release = (proposalId: string) => {
  const { office, coordinator } = village;
  const yes = { proposalId, says: 'yes', reason: null, note: '' } as const;
  value(answerAsProvider(office, village.willow, yes));
  value(releaseIdentity(office, coordinator, { proposalId, ground: 'measure', words: '' }));
};
const accept = (proposalId: string) =>
  value(
    acceptProposal(village.office, village.coordinator, {
      ...{ proposalId, startsOn: today, reason: 'Besproken.' },
    }),
  );
const visitOn = (proposalId: string) =>
  value(
    planVisit(village.office, village.coordinator, {
      ...{ proposalId, kind: 'acquaintance', fromOn: today, untilOn: today },
    }),
  );

test('a calendar calls a youth by the code of the proposal it is about', async () => {
  const first = village.put('J-AMBER', 'V-1');
  const no = { proposalId: first, reason: 'other', note: '', untilOn: null };
  value(rejectProposal(village.office, village.coordinator, no));
  village.office.moment = new Date(village.office.moment.getTime() + 60_000);
  const again = village.put('J-AMBER', 'V-1');
  release(again);
  visitOn(again);
  const { text } = await willow.get('/provider/calendar.ics');
  expect(text).toContain(codeOf(again));
  expect(text).not.toContain(codeOf(first));
});

test('a stay that ended keeps its own code when the youth comes back', async () => {
  const first = village.put('J-AMBER', 'V-1');
  release(first);
  const placementId = accept(first);
  value(confirmStart(village.office, village.willow, { placementId, startedOn: today }));
  const ending = { endedOn: today, reason: 'did-not-start', note: '', waitsAgain: true };
  value(endPlacement(village.office, village.coordinator, { placementId, ...ending }));
  const again = village.put('J-AMBER', 'V-1');
  accept(again);

  const { text } = await willow.get('/provider/placements');
  expect(times(text, codeOf(first))).toBeGreaterThan(0);
  const [arriving = '', over = ''] = text.split(codeOf(first));
  expect(arriving).toContain(codeOf(again));
  expect(over).not.toContain(codeOf(again));
  expect(text).not.toContain('Amber');
});

test('a visit after the acceptance is in both calendars, and in neither once the stay is over', async () => {
  const id = village.put('J-AMBER', 'V-1');
  release(id);
  const placementId = accept(id);
  visitOn(id);
  const both = async () => [
    (await willow.get('/provider/calendar.ics')).text,
    (await coco.get('/coordinator/calendar.ics')).text,
  ];
  for (const text of await both()) expect(text).toContain('visit-');
  const ending = { endedOn: today, reason: 'did-not-start', note: '', waitsAgain: false };
  value(endPlacement(village.office, village.coordinator, { placementId, ...ending }));
  for (const text of await both()) expect(text).not.toContain('visit-');
});
